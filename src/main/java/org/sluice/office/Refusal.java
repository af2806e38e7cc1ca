package org.sluice.office;

import java.util.List;
import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// The office does not do what was asked: not by this account, not now, or not without a reason.
public final class Refusal extends Problem {

  private static final long serialVersionUID = 1L;

  /// Why, as far as the asking program must tell cases apart.
  public enum Kind {
    NOT_ALLOWED,
    NOT_FOUND,
    NOT_NOW,
    INVALID
  }

  private final Kind kind;

  private Refusal(Kind kind, String code, Map<String, String> arguments) {
    super(Finding.error(code, Place.NOWHERE, arguments));
    this.kind = kind;
  }

  Refusal(List<Finding> findings) {
    super(findings);
    this.kind = Kind.INVALID;
  }

  public Kind kind() {
    return kind;
  }

  static Refusal role(Account who, String needed) {
    return new Refusal(
        Kind.NOT_ALLOWED,
        "office.not-your-role",
        Map.of("role", who.role().code(), "needed", needed));
  }

  static Refusal department(String department) {
    return new Refusal(
        Kind.NOT_ALLOWED, "office.not-your-department", Map.of("department", department));
  }

  static Refusal ownWork() {
    return new Refusal(Kind.NOT_ALLOWED, "office.own-work", Map.of());
  }

  static Refusal unknown(String what) {
    return new Refusal(Kind.NOT_FOUND, "office.unknown", Map.of("what", what));
  }

  static Refusal state(SubmissionState state) {
    return new Refusal(Kind.NOT_NOW, "office.wrong-state", Map.of("state", state.code()));
  }

  static Refusal settled(SubmissionState state) {
    return new Refusal(Kind.NOT_NOW, "office.settled." + state.code(), Map.of());
  }

  static Refusal notNow(String code) {
    return new Refusal(Kind.NOT_NOW, code, Map.of());
  }

  static Refusal invalid(String code, Map<String, String> arguments) {
    return new Refusal(Kind.INVALID, code, arguments);
  }
}
