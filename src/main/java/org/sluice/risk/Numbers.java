package org.sluice.risk;

import java.util.Arrays;

/// Numbers distinct keys from 0 as they come. Keys lie in pages in the order of their numbers, so
/// that growing moves none of them, beside an open-addressing table of numbers: about 22 bytes for
/// a fingerprint and 14 for a pair, whatever it was made from.
final class Numbers {

  private static final int FREE = -1;
  private static final int PAGE_BITS = 14;
  private static final int PAGE = 1 << PAGE_BITS;

  /// Longs in a key.
  private final int width;

  private long[][] pages = new long[4][];
  private int[] slots = new int[1024];
  private int size;

  private Numbers(int width) {
    this.width = width;
    Arrays.fill(slots, FREE);
  }

  /// For fingerprints.
  static Numbers ofFingerprints() {
    return new Numbers(2);
  }

  /// For pairs of numbers, which [#one] and [#other] give back.
  static Numbers ofPairs() {
    return new Numbers(1);
  }

  int size() {
    return size;
  }

  /// The number of a key, the next one for a new key.
  int of(long high, long low) {
    int mask = slots.length - 1;
    int slot = (int) high & mask;
    while (slots[slot] != FREE && !isAt(slots[slot], high, low)) {
      slot = (slot + 1) & mask;
    }
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    slots[slot] = size;
    append(high, low);
    if (size * 4L > slots.length * 3L) {
      grow();
    }
    return size - 1;
  }

  /// The number of a fingerprint.
  int of(Fingerprint fingerprint) {
    return of(fingerprint.high(), fingerprint.low());
  }

  /// The number of a pair of numbers.
  int ofPair(int one, int other) {
    long pair = ((long) one << 32) | other;
    return of(high(pair), pair);
  }

  /// The first number of a pair.
  int one(int number) {
    return (int) (word(number, 0) >>> 32);
  }

  /// The second number of a pair.
  int other(int number) {
    return (int) word(number, 0);
  }

  private static long high(long pair) {
    return Fingerprint.finish(pair + 1);
  }

  private long word(int number, int word) {
    return pages[number >> PAGE_BITS][(number & (PAGE - 1)) * width + word];
  }

  private boolean isAt(int number, long high, long low) {
    return word(number, 0) == low && (width == 1 || word(number, 1) == high);
  }

  private void append(long high, long low) {
    int page = size >> PAGE_BITS;
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, page * 2);
    }
    if (pages[page] == null) {
      pages[page] = new long[PAGE * width];
    }
    int place = (size & (PAGE - 1)) * width;
    pages[page][place] = low;
    if (width == 2) {
      pages[page][place + 1] = high;
    }
    size++;
  }

  private void grow() {
    if (slots.length > 1 << 29) {
      throw new IllegalStateException("More than 700 million distinct combinations");
    }
    int mask = slots.length * 2 - 1;
    slots = new int[mask + 1];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < size; number++) {
      int slot = (int) (width == 2 ? word(number, 1) : high(word(number, 0))) & mask;
      while (slots[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number;
    }
  }
}
