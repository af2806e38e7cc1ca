package org.sluice.site.frame;

import java.util.Optional;
import java.util.function.Function;
import org.sluice.portal.Caller;
import org.sluice.portal.View;

/// How a request's credentials become a caller, and a caller a view.
///
/// @param keys the holder of an API key; throws a [org.sluice.vocab.Problem] for one that is
///   unknown or has ended
/// @param sessions the account behind a session cookie, empty for one that is unknown or has ended
/// @param views the visibility question, asked once a request
public record Admission(
    Function<String, Caller> keys,
    Function<String, Optional<Caller>> sessions,
    Function<Caller, View> views) {

  /// The name of the cookie that carries an office session.
  public static final String SESSION_COOKIE = "sluice_session";
}
