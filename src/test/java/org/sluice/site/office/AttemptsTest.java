package org.sluice.site.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Guessing passwords gets slow.
final class AttemptsTest {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Attempts attempts = new Attempts(() -> now);

  @Test
  void a_few_slips_are_free_and_then_each_doubles_the_wait() {
    for (int slip = 0; slip < 5; slip++) {
      assertThat(attempts.mayTry("Li")).isTrue();
      attempts.failed("li ");
    }
    assertThat(attempts.mayTry("li")).isFalse();
    now = now.plus(Duration.ofSeconds(2));
    assertThat(attempts.mayTry("li")).isTrue();
    attempts.failed("li");
    now = now.plus(Duration.ofSeconds(2));
    assertThat(attempts.mayTry("li")).isFalse();
    assertThat(attempts.mayTry("wang")).isTrue();
  }

  @Test
  void signing_in_makes_up_for_slips() {
    for (int slip = 0; slip < 9; slip++) {
      attempts.failed("li");
    }
    attempts.succeeded("li");
    assertThat(attempts.mayTry("li")).isTrue();
  }
}
