package org.sluice.site.frame;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A request that can't be answered as it stands, with the HTTP status that says so.
public final class Refusal extends Problem {

  private static final long serialVersionUID = 1L;

  private final int status;

  public Refusal(int status, Finding finding) {
    super(finding);
    this.status = status;
  }

  public int status() {
    return status;
  }

  /// Nothing with that name exists for this caller: the same answer whether it is hidden or was
  /// never there.
  public static Refusal notFound() {
    return of(404, "http.404", Map.of());
  }

  public static Refusal badRequest(String code, Map<String, String> arguments) {
    return of(400, code, arguments);
  }

  public static Refusal notAcceptable() {
    return of(406, "http.406", Map.of());
  }

  public static Refusal of(int status, String code, Map<String, String> arguments) {
    return new Refusal(status, Finding.error(code, Place.NOWHERE, arguments));
  }
}
