package org.sluice.site.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.vocab.Format;

/// Takes an extension for a wish: `/datasets/bus-stops.ttl` is `/datasets/bus-stops` with `Accept:
/// text/turtle`. So each thing has one resource, and each of its representations an address that
/// can be linked.
@PreMatching
@Priority(50)
public final class Extensions implements ContainerRequestFilter {

  private static final String PROPERTY = "org.sluice.site.extension";
  private static final Pattern WITH_EXTENSION =
      Pattern.compile("(datasets|datasets/[^/.]+|datasets/[^/.]+/rows|catalog)\\.([a-z]+)");
  private static final Map<String, String> FURTHER = Map.of("html", "text/html");

  /// Whether the address that was asked ends in an extension.
  public static boolean isAsked(ContainerRequestContext request) {
    return request.getProperty(PROPERTY) != null;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    var match = WITH_EXTENSION.matcher(uri.getPath());
    if (!match.matches()) {
      return;
    }
    mediaType(match.group(2))
        .ifPresent(type -> {
          request.setProperty(PROPERTY, match.group(2));
          request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
          request.setRequestUri(
              uri.getRequestUriBuilder()
                  .replacePath(uri.getBaseUri().getPath() + match.group(1))
                  .build());
        });
  }

  private static Optional<String> mediaType(String extension) {
    return Format.ofExtension(extension)
        .map(Format::mediaType)
        .or(() -> Optional.ofNullable(FURTHER.get(extension)));
  }
}
