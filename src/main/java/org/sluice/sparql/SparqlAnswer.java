package org.sluice.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.sluice.vocab.Finding;

/// An answer, complete or cut at a limit. It is bounded in size and made whole before it is sent,
/// so that its head can say that it was cut.
public final class SparqlAnswer {

  private final String mediaType;
  private final ByteArrayOutputStream body;
  private final Optional<Finding> cut;

  SparqlAnswer(String mediaType, ByteArrayOutputStream body, Optional<Finding> cut) {
    this.mediaType = mediaType;
    this.body = body;
    this.cut = cut;
  }

  public String mediaType() {
    return mediaType;
  }

  /// Why rows are missing at the end, if any are.
  public Optional<Finding> cut() {
    return cut;
  }

  /// Its length in bytes.
  public int size() {
    return body.size();
  }

  public void writeTo(OutputStream out) throws IOException {
    body.writeTo(out);
  }

  public byte[] body() {
    return body.toByteArray();
  }
}
