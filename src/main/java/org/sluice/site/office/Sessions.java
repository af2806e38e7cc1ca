package org.sluice.site.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.sluice.office.Account;
import org.sluice.portal.Caller;
import org.sluice.vocab.Tier;

/// Who is signed in. Sessions live in memory only: a restart ends them all.
public final class Sessions {

  static final Duration IDLE = Duration.ofHours(2);
  private static final int TOKEN_BYTES = 32;

  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final RandomGenerator random;

  public Sessions(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /// Somebody who is signed in.
  ///
  /// @param token what the cookie holds
  /// @param form what each of the session's forms carries, so that no other site can send one
  record Session(String token, String form, Account account, Instant until) {}

  Session open(Account account) {
    open.values().removeIf(this::isOver);
    Session session = new Session(draw(), draw(), account, clock.instant().plus(IDLE));
    open.put(session.token(), session);
    return session;
  }

  /// The session of a cookie, which lasts longer for being asked for.
  Optional<Session> find(String token) {
    return Optional.ofNullable(
        open.computeIfPresent(
            token,
            (key, session) ->
                isOver(session)
                    ? null
                    : new Session(
                        key, session.form(), session.account(), clock.instant().plus(IDLE))));
  }

  void close(String token) {
    open.remove(token);
  }

  /// What whoever is signed in sees on the public pages: departments see what is shared with them.
  public Optional<Caller> caller(String token) {
    return find(token)
        .map(Session::account)
        .map(account ->
            new Caller(
                account.id(),
                account.department() == null ? Tier.REGISTERED : Tier.SHARED,
                account.department()));
  }

  private boolean isOver(Session session) {
    return !session.until().isAfter(clock.instant());
  }

  private String draw() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
