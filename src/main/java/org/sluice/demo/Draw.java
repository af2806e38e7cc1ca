package org.sluice.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Draws at random, always the same for the same seed: the numbers of [Random] are specified.
final class Draw {

  private final Random random;

  Draw(String seed) {
    this.random = new Random(seed.hashCode());
  }

  /// A number from `least` to `most`, both included.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /// One of the values, each as likely as the others.
  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /// One of the values, an early one more likely than a late one.
  <T> T early(List<T> values) {
    return values.get(Math.min(random.nextInt(values.size()), random.nextInt(values.size())));
  }

  /// True in so many of a hundred draws.
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(between((int) first.toEpochDay(), (int) last.toEpochDay()));
  }

  /// A number around zero: the sum of three even draws from -`spread` to `spread`.
  int around(int spread) {
    return between(-spread, spread) + between(-spread, spread) + between(-spread, spread);
  }

  /// So many digits.
  String digits(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
