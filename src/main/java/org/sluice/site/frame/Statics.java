package org.sluice.site.frame;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Styles and pictures from `/site/static`, under names that hold a digest of the content, so that
/// a browser may keep them for ever.
@Path("static")
public final class Statics {

  private static final Pattern NAME =
      Pattern.compile("([a-z0-9-]+)\\.([0-9a-f]{12})\\.([a-z0-9]+)");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Asset(byte[] bytes, String digest) {}

  /// The address of a file by its plain name, such as `sluice.css`.
  public String address(String name) {
    int dot = name.lastIndexOf('.');
    var asset =
        load(name).orElseThrow(() -> new IllegalArgumentException("No static file " + name));
    return "/static/" + name.substring(0, dot) + "." + asset.digest() + name.substring(dot);
  }

  /// Answers a file by its name with digest.
  @GET
  @Path("{name}")
  public Response get(@PathParam("name") String name) {
    var match = NAME.matcher(name);
    if (!match.matches() || !TYPES.containsKey(match.group(3))) {
      throw Refusal.notFound();
    }
    var asset =
        load(match.group(1) + "." + match.group(3))
            .filter(a -> a.digest().equals(match.group(2)))
            .orElseThrow(Refusal::notFound);
    return Response.ok(asset.bytes(), TYPES.get(match.group(3)))
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .build();
  }

  private Optional<Asset> load(String name) {
    if (!PLAIN.matcher(name).matches()) {
      return Optional.empty();
    }
    var known = loaded.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    var found = read(name);
    found.ifPresent(asset -> loaded.put(name, asset));
    return found;
  }

  private static Optional<Asset> read(String name) {
    try (var in = Statics.class.getResourceAsStream("/site/static/" + name)) {
      if (in == null) {
        return Optional.empty();
      }
      var bytes = in.readAllBytes();
      var digest =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
      return Optional.of(new Asset(bytes, digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
