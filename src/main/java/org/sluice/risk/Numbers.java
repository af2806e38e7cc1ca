package org.sluice.risk;

import java.util.Arrays;

/// Numbers distinct 128-bit keys from 0 as they come: an open-addressing table of about 40 bytes a
/// key, whatever it was made from.
final class Numbers {

  private static final int FREE = -1;

  private long[] highs = new long[1024];
  private long[] lows = new long[1024];
  private int[] numbers = new int[1024];
  private int size;

  Numbers() {
    Arrays.fill(numbers, FREE);
  }

  int size() {
    return size;
  }

  /// The number of a key, the next one for a new key.
  int of(long high, long low) {
    if (size * 3L >= numbers.length * 2L) {
      grow();
    }
    int slot = slot(high, low);
    if (numbers[slot] == FREE) {
      highs[slot] = high;
      lows[slot] = low;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /// The number of a fingerprint.
  int of(Fingerprint fingerprint) {
    return of(fingerprint.high(), fingerprint.low());
  }

  /// The number of a pair of numbers.
  int ofPair(int one, int other) {
    long pair = ((long) one << 32) | other;
    return of(Fingerprint.finish(pair + 1), pair);
  }

  private int slot(long high, long low) {
    int mask = numbers.length - 1;
    int slot = (int) high & mask;
    while (numbers[slot] != FREE && !(highs[slot] == high && lows[slot] == low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    var oldHighs = highs;
    var oldLows = lows;
    var oldNumbers = numbers;
    if (oldNumbers.length > 1 << 29) {
      throw new IllegalStateException("More than 700 million distinct combinations");
    }
    highs = new long[oldHighs.length * 2];
    lows = new long[highs.length];
    numbers = new int[highs.length];
    Arrays.fill(numbers, FREE);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != FREE) {
        int slot = slot(oldHighs[i], oldLows[i]);
        highs[slot] = oldHighs[i];
        lows[slot] = oldLows[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
