package org.sluice.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The description names every method of every resource, and nothing else.
final class OpenApiTest {

  private static final String EXTENSION = ".{extension}";

  @Test
  void every_resource_method_is_described_and_back() throws Exception {
    var described = new TreeSet<String>();
    var paths = new ObjectMapper().readTree(new OpenApi().get()).path("paths");
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    described.add(
                        method.toUpperCase(Locale.ROOT)
                            + " "
                            + path.getKey().replace(EXTENSION, ""))));

    assertThat(described).isEqualTo(methods());
  }

  private static Set<String> methods() {
    var found = new TreeSet<String>();
    for (var resource : resources()) {
      for (var method : resource.getMethods()) {
        var verb =
            method.isAnnotationPresent(GET.class)
                ? "GET"
                : method.isAnnotationPresent(POST.class) ? "POST" : "";
        if (!verb.isEmpty()) {
          found.add(verb + " " + address(resource, method));
        }
      }
    }
    return found;
  }

  /// Every class beside this one that is a resource of the public site; [Entrance] is an office's.
  private static Set<Class<?>> resources() {
    var classes =
        new ClassFileImporter().importPackages("org.sluice.site", "org.sluice.site.frame");
    return classes.stream()
        .filter(type ->
            Set.of("org.sluice.site", "org.sluice.site.frame").contains(type.getPackageName()))
        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isNestedClass())
        .map(JavaClass::reflect)
        .filter(type -> type != Entrance.class)
        .collect(Collectors.toSet());
  }

  private static String address(Class<?> resource, Method method) {
    var below = method.getAnnotation(Path.class);
    var path =
        "/"
            + resource.getAnnotation(Path.class).value()
            + (below == null ? "" : "/" + below.value());
    return path.replaceAll("\\{([a-z]+):[^{}]*(\\{[^{}]*}[^{}]*)*}", "{$1}");
  }
}
