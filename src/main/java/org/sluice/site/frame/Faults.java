package org.sluice.site.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a [Fault] for whoever asked: a page for those who accept HTML before JSON,
/// `application/problem+json` for all others.
final class Faults {

  private final Pages pages;

  Faults(Pages pages) {
    this.pages = pages;
  }

  /// A body with its media type.
  record Body(String mediaType, String text) {}

  Body body(Fault fault, Reader reader, @Nullable String accept) {
    var words = reader.messages();
    if (prefersPage(accept)) {
      var model =
          Map.<String, Object>of(
              "status", fault.status(),
              "title", fault.title(words),
              "details", fault.findings().stream().map(words::text).toList(),
              "code", fault.findings().getFirst().code(),
              "next", fault.next(words));
      return new Body(Pages.HTML, pages.render(reader, "error", model));
    }
    try {
      return new Body(
          "application/problem+json", Json.MAPPER.writeValueAsString(fault.problem(words)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean prefersPage(@Nullable String accept) {
    return accept != null
        && Arrays.stream(accept.split(",", -1))
            .map(range -> range.strip().split(";", 2)[0].strip())
            .filter(type -> !type.equals("*/*"))
            .findFirst()
            .filter(type ->
                type.equals("text/html")
                    || type.equals("application/xhtml+xml")
                    || type.equals("text/*"))
            .isPresent();
  }
}
