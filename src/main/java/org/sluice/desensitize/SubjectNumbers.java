package org.sluice.desensitize;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Numbers distinct subjects as they come, and knows which of them are linked. Keeps 64 bits of a
/// keyed hash for each instead of its value: about 30 bytes a subject, and with ten million
/// subjects the odds are one in 300,000 that any two share a number, which makes classes look
/// smaller, never larger.
final class SubjectNumbers {

  private static final int FREE = -1;

  private final Mac mac;
  private long[] hashes = new long[1024];
  private int[] numbers = new int[1024];
  private final Ints parents = new Ints();

  SubjectNumbers(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    Arrays.fill(numbers, FREE);
  }

  /// The number of a value, a new one for a new value.
  int number(String value) {
    if (parents.size() * 3L > hashes.length * 2L) {
      grow();
    }
    long hash = ByteBuffer.wrap(mac.doFinal(value.getBytes(StandardCharsets.UTF_8))).getLong();
    int slot = slot(hash);
    if (numbers[slot] == FREE) {
      hashes[slot] = hash;
      numbers[slot] = parents.size();
      parents.add(parents.size());
    }
    return numbers[slot];
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
    int slot = (int) (hash >>> 1) & (hashes.length - 1);
    while (numbers[slot] != FREE && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    var oldHashes = hashes;
    var oldNumbers = numbers;
    hashes = new long[oldHashes.length * 2];
    numbers = new int[hashes.length];
    Arrays.fill(numbers, FREE);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != FREE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
