package org.sluice.site.frame;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A file as an answer: whole, in part (`Range`, `If-Range`), or not again (`If-None-Match`), by
/// RFC 9110. Several ranges at once are answered with the whole file, as a server may.
public final class FileAnswer {

  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private final ContainerRequestContext request;
  private final Path file;
  private final String mediaType;
  private final EntityTag tag;

  /// Makes the answer to a request for a file.
  ///
  /// @param tag the strong tag of the file's bytes
  public FileAnswer(ContainerRequestContext request, Path file, String mediaType, EntityTag tag) {
    this.request = request;
    this.file = file;
    this.mediaType = mediaType;
    this.tag = tag;
  }

  /// The answer, as the request asks for it.
  ///
  /// @param download the name under which a browser saves the file
  public Response answer(String download) {
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    long size = size();
    var range = request.getHeaderString("Range");
    var asked = range == null ? null : ONE_RANGE.matcher(range.replace(" ", ""));
    if (asked == null || !asked.matches() || !isStillTheSame()) {
      return part(Response.ok(), 0, size, download);
    }
    var first = number(asked.group(1));
    var last = number(asked.group(2));
    if (first.isEmpty() && last.isEmpty()) {
      return part(Response.ok(), 0, size, download);
    }
    long from = first.orElseGet(() -> Math.max(0, size - last.getAsLong()));
    long to = first.isEmpty() ? size - 1 : Math.min(size - 1, last.orElse(size - 1));
    if (from >= size || from > to) {
      throw new RangeNotThere(size);
    }
    return part(
        Response.status(206).header("Content-Range", "bytes " + from + "-" + to + "/" + size),
        from,
        to - from + 1,
        download);
  }

  private Response part(Response.ResponseBuilder answer, long from, long length, String download) {
    StreamingOutput body = out -> copy(from, length, out);
    return answer
        .entity(request.getMethod().equals("HEAD") ? null : body)
        .type(mediaType)
        .tag(tag)
        .header(HttpHeaders.CONTENT_LENGTH, length)
        .header("Accept-Ranges", "bytes")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + download + "\"")
        .build();
  }

  private void copy(long from, long length, OutputStream out) throws IOException {
    try (var in = FileChannel.open(file, StandardOpenOption.READ);
        var to = Channels.newChannel(out)) {
      long done = 0;
      while (done < length) {
        long moved = in.transferTo(from + done, length - done, to);
        if (moved <= 0) {
          throw new IOException("The file ended early");
        }
        done += moved;
      }
    }
  }

  private boolean isStillTheSame() {
    var ifRange = request.getHeaderString("If-Range");
    return ifRange == null || ifRange.strip().equals("\"" + tag.getValue() + "\"");
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OptionalLong number(String digits) {
    return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
  }
}
