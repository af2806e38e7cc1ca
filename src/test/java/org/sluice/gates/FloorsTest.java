package org.sluice.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sluice.Main;

/// Every import goes the way that the README's floors table says.
final class FloorsTest {

  private static final String HOME = "org.sluice";
  private static final Set<String> WEB = Set.of("portal", "search", "rows", "sparql", "site");
  private static final Set<String> RAW =
      Set.of("vault", "office", "profile", "classify", "desensitize");
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of("org.apache.jena.", Set.of("rdf", "sparql"), "org.apache.lucene.", Set.of("search"));

  private static Floors floors;
  private static JavaClasses classes;

  @BeforeAll
  static void read() throws IOException, URISyntaxException {
    floors = Floors.parse(Files.readString(Path.of("README.md")));
    Path main = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    classes = new ClassFileImporter().importPath(main);
  }

  @Test
  void every_package_has_a_floor() {
    Set<String> homeless = new TreeSet<>();
    for (JavaClass type : classes) {
      if (floors.floorOf(below(type)).isEmpty()) {
        homeless.add(type.getPackageName());
      }
    }
    assertThat(homeless).as("packages without a row in the README's floors table").isEmpty();
  }

  @Test
  void packages_use_only_what_their_floor_allows() {
    assertThat(offences((from, to) -> isOurs(to) && !floors.allows(floor(from), floor(to))))
        .as("uses that the README's floors table doesn't allow")
        .isEmpty();
  }

  @Test
  void the_web_cannot_name_what_holds_raw_rows() {
    assertThat(
            offences(
                (from, to) -> isOurs(to) && WEB.contains(floor(from)) && RAW.contains(floor(to))))
        .as("uses by which the web could reach a raw row")
        .isEmpty();
  }

  @Test
  void one_floor_knows_the_graph_library_and_one_the_search_library() {
    assertThat(
            offences((from, to) ->
                LIBRARIES.entrySet().stream()
                    .anyMatch(library ->
                        to.getName().startsWith(library.getKey())
                            && !library.getValue().contains(floor(from)))))
        .as("uses of Jena outside rdf and sparql, or of Lucene outside search")
        .isEmpty();
  }

  @Test
  void the_table_is_read_with_what_follows_from_it() {
    Floors three =
        Floors.parse(
            """
            | package | one line | may use |
            | --- | --- | --- |
            | `vocab` | words | – |
            | `table` | tables | vocab |
            | `profile` | facts | table |
            | `rdf` | graphs | vocab |
            | `site.office` | pages | all above |
            | `cli` | commands | everything |
            """);

    assertThat(three.names())
        .containsExactly("vocab", "table", "profile", "rdf", "site.office", "cli");
    assertThat(three.allows("profile", "vocab")).isTrue();
    assertThat(three.allows("table", "table")).isTrue();
    assertThat(three.allows("table", "profile")).isFalse();
    assertThat(three.allows("rdf", "table")).isFalse();
    assertThat(three.allows("cli", "site.office")).isTrue();
    assertThat(three.allows("", "cli")).isTrue();
    assertThat(three.allows("cli", "")).isFalse();
    assertThat(three.floorOf("site.office.forms")).hasValue("site.office");
    assertThat(three.floorOf("site")).isEmpty();
    assertThat(three.floorOf("")).hasValue(Floors.ROOT);
  }

  private static Set<String> offences(BiPredicate<JavaClass, JavaClass> offends) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        if (offends.test(type, target)) {
          found.add(type.getName() + " names " + target.getName());
        }
      }
    }
    return found;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(HOME) || type.getPackageName().startsWith(HOME + ".");
  }

  private static String floor(JavaClass type) {
    return floors.floorOf(below(type)).orElse("(no floor)");
  }

  /// The package's name below `org.sluice`, empty for that package itself.
  private static String below(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(HOME) ? "" : name.substring(HOME.length() + 1);
  }
}
