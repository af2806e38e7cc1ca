package org.sluice.site.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// Refuses a body that is longer than any form or query is, since forms are read into memory, also
/// those of strangers. An upload (`multipart/form-data`) may be as long as it is: its resource
/// reads it as a stream.
@PreMatching
@Priority(200)
final class BodyLimit implements ContainerRequestFilter {

  private static final long LONGEST = 8L << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    var type = request.getMediaType();
    if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      request.setEntityStream(new Limited(request.getEntityStream()));
    }
  }

  private static final class Limited extends FilterInputStream {

    private long left = LONGEST;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      left -= read;
      if (left < 0) {
        throw Refusal.of(413, "http.413", Map.of());
      }
    }
  }
}
