package org.sluice.desensitize;

import java.util.Arrays;

/// The distinct combinations of what the model reads, each with its number of rows: the only thing
/// that grows with a table, and only with its distinct combinations (4 bytes for each field and 24
/// more).
final class Histogram {

  private static final int FREE = -1;

  private final Ints[] fields;
  private final Ints rows = new Ints();
  private int[] slots = new int[1024];
  private long total;

  /// @param width numbers in a combination
  Histogram(int width) {
    fields = new Ints[width];
    Arrays.setAll(fields, _ -> new Ints());
    Arrays.fill(slots, FREE);
  }

  /// Counts a row.
  void add(int[] combination) {
    int slot = slot(combination);
    if (slots[slot] == FREE) {
      slots[slot] = size();
      for (int i = 0; i < fields.length; i++) {
        fields[i].add(combination[i]);
      }
      rows.add(0);
    }
    rows.set(slots[slot], Math.addExact(rows.get(slots[slot]), 1));
    total++;
    if (size() * 3L > slots.length * 2L) {
      grow();
    }
  }

  /// The number of a combination that was counted.
  int find(int[] combination) {
    int found = slots[slot(combination)];
    if (found == FREE) {
      throw new IllegalStateException("The table changed between two readings");
    }
    return found;
  }

  /// Distinct combinations.
  int size() {
    return rows.size();
  }

  int field(int field, int combination) {
    return fields[field].get(combination);
  }

  int rows(int combination) {
    return rows.get(combination);
  }

  /// Rows in all.
  long total() {
    return total;
  }

  private int slot(int[] combination) {
    int hash = Arrays.hashCode(combination) * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] != FREE && !isAt(slots[slot], combination)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isAt(int number, int[] combination) {
    for (int i = 0; i < combination.length; i++) {
      if (fields[i].get(number) != combination[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, FREE);
    var combination = new int[fields.length];
    for (int number = 0; number < size(); number++) {
      for (int i = 0; i < fields.length; i++) {
        combination[i] = fields[i].get(number);
      }
      slots[slot(combination)] = number;
    }
  }
}
