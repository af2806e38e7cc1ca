package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The tuples that are not placed yet, grouped again and again by what they would show at a node of
/// the lattice. Grouping goes by hashes that add up over columns, and each hit is confirmed by
/// comparing the labels.
final class Pool {

  private static final int FREE = -1;

  private final Tuples tuples;
  private final List<Steps> columns;
  private final long[][] hashes;
  private final int[] waiting;
  private int size;
  private final int[] slots;
  private final int[] head;
  private final int[] next;
  private final long[] rows;
  private final long[] keys;
  private final int[][] codes;
  private final long[] sums;

  Pool(Tuples tuples, List<Steps> columns) {
    this.tuples = tuples;
    this.columns = columns;
    size = tuples.size();
    waiting = new int[size];
    Arrays.setAll(waiting, i -> i);
    int capacity = Integer.highestOneBit(Math.max(1, size)) * 4;
    slots = new int[capacity];
    head = new int[size];
    next = new int[size];
    rows = new long[size];
    keys = new long[size];
    sums = new long[size];
    codes = new int[columns.size()][];
    Arrays.setAll(codes, c -> tuples.codes()[c].clone());
    hashes = new long[columns.size()][];
    for (int c = 0; c < hashes.length; c++) {
      hashes[c] = new long[columns.get(c).loss().length];
      for (int label = 0; label < hashes[c].length; label++) {
        hashes[c][label] = mix(((long) c << 32) | label);
      }
    }
  }

  int size() {
    return size;
  }

  int tuple(int index) {
    return waiting[index];
  }

  /// The groups of at least so many rows that the waiting tuples form at a node, in the order of
  /// their first tuples.
  List<Ints> groups(int[] node, long least) {
    int mask = Integer.highestOneBit(Math.max(1, size)) * 4 - 1;
    Arrays.fill(slots, 0, mask + 1, FREE);
    var tables = new int[node.length][];
    Arrays.setAll(tables, c -> columns.get(c).table()[node[c]]);
    addUp(tables);
    int groups = 0;
    for (int i = size - 1; i >= 0; i--) {
      long key = sums[i];
      int slot = (int) (key ^ (key >>> 32)) & mask;
      while (slots[slot] != FREE && !belongs(i, key, slots[slot], tables)) {
        slot = (slot + 1) & mask;
      }
      if (slots[slot] == FREE) {
        slots[slot] = groups;
        keys[groups] = key;
        head[groups] = FREE;
        rows[groups] = 0;
        groups++;
      }
      int group = slots[slot];
      next[i] = head[group];
      head[group] = i;
      rows[group] += tuples.rows()[waiting[i]];
    }
    return large(groups, least);
  }

  /// The hash of what each waiting tuple shows, column by column.
  private void addUp(int[][] tables) {
    Arrays.fill(sums, 0, size, 0);
    for (int c = 0; c < tables.length; c++) {
      var table = tables[c];
      var ofCode = new long[table.length];
      for (int code = 0; code < ofCode.length; code++) {
        ofCode[code] = hashes[c][table[code]];
      }
      var column = codes[c];
      for (int i = 0; i < size; i++) {
        sums[i] += ofCode[column[i]];
      }
    }
  }

  private List<Ints> large(int groups, long least) {
    var found = new ArrayList<Ints>();
    for (int group = groups - 1; group >= 0; group--) {
      if (rows[group] >= least) {
        var members = new Ints();
        for (int i = head[group]; i != FREE; i = next[i]) {
          members.add(waiting[i]);
        }
        found.add(members);
      }
    }
    return found;
  }

  private boolean belongs(int index, long key, int group, int[][] tables) {
    if (keys[group] != key) {
      return false;
    }
    int other = head[group];
    for (int c = 0; c < tables.length; c++) {
      if (tables[c][codes[c][index]] != tables[c][codes[c][other]]) {
        return false;
      }
    }
    return true;
  }

  /// Takes out the tuples that are placed.
  void removePlaced(boolean[] isPlaced) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!isPlaced[waiting[i]]) {
        for (var column : codes) {
          column[kept] = column[i];
        }
        waiting[kept++] = waiting[i];
      }
    }
    size = kept;
  }

  private static long mix(long number) {
    long z = (number + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
