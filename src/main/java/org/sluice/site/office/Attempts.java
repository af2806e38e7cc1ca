package org.sluice.site.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;

/// Slows down whoever guesses passwords: after a few failures each further try of the same login
/// has to wait, twice as long each time.
final class Attempts {

  private static final int FREE = 5;
  private static final int MOST_LOGINS = 10_000;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final InstantSource clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<String, Failures> eldest) {
          return size() > MOST_LOGINS;
        }
      };

  Attempts(InstantSource clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant nextTry) {}

  /// Whether this login may try now.
  synchronized boolean mayTry(String login) {
    Failures failed = failures.get(key(login));
    return failed == null || !clock.instant().isBefore(failed.nextTry());
  }

  synchronized void failed(String login) {
    Failures before = failures.get(key(login));
    int count = before == null ? 1 : before.count() + 1;
    Instant next = clock.instant();
    if (count >= FREE) {
      Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 12));
      next = next.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
    failures.put(key(login), new Failures(count, next));
  }

  synchronized void succeeded(String login) {
    failures.remove(key(login));
  }

  private static String key(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
