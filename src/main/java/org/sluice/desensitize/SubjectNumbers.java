package org.sluice.desensitize;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Numbers distinct subjects as they come, and knows which of them are linked. Keeps 64 bits of a
/// keyed hash for each instead of its value: about 25 bytes a subject, and with ten million
/// subjects the odds are one in 300,000 that any two share a number, which makes classes look
/// smaller, never larger.
final class SubjectNumbers {

  private static final int FREE = -1;

  private final Mac mac;
  private long[] hashes = new long[1024];
  private int[] slots = new int[1024];
  private final Ints parents = new Ints();

  SubjectNumbers(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    Arrays.fill(slots, FREE);
  }

  /// The number of a value, a new one for a new value.
  int number(String value) {
    long hash = ByteBuffer.wrap(mac.doFinal(value.getBytes(StandardCharsets.UTF_8))).getLong();
    int slot = slot(hash);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    int number = parents.size();
    if (number == hashes.length) {
      hashes = Arrays.copyOf(hashes, number + (number >> 1));
    }
    hashes[number] = hash;
    slots[slot] = number;
    parents.add(number);
    if (parents.size() * 4L > slots.length * 3L) {
      grow();
    }
    return number;
  }

  int size() {
    return parents.size();
  }

  /// Says that two values are linked in what is released.
  void link(int one, int other) {
    int a = unit(one);
    int b = unit(other);
    parents.set(Math.max(a, b), Math.min(a, b));
  }

  /// The linked values that a value belongs to, as the least number among them.
  int unit(int number) {
    int root = number;
    while (parents.get(root) != root) {
      parents.set(root, parents.get(parents.get(root)));
      root = parents.get(root);
    }
    return root;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 1) & (slots.length - 1);
    while (slots[slot] != FREE && hashes[slots[slot]] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < parents.size(); number++) {
      slots[slot(hashes[number])] = number;
    }
  }
}
