package org.sluice.risk;

import java.util.Arrays;

/// A count for each number from 0.
final class Tally {

  private int[] counts = new int[1024];
  private int size;

  void add(int number) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
    }
    counts[number]++;
    size = Math.max(size, number + 1);
  }

  int of(int number) {
    return number < size ? counts[number] : 0;
  }

  /// One more than the greatest number.
  int size() {
    return size;
  }

  long total() {
    return Arrays.stream(counts).asLongStream().sum();
  }

  /// The least count; 0 where nothing was counted.
  int least() {
    return Arrays.stream(counts, 0, size).min().orElse(0);
  }

  /// How many numbers have that count.
  long having(int count) {
    return Arrays.stream(counts, 0, size).filter(c -> c == count).count();
  }
}
