package org.sluice.desensitize;

import java.util.Arrays;

/// A list of numbers that grows, without boxes.
final class Ints {

  private int[] numbers;
  private int size;

  Ints() {
    this(16);
  }

  Ints(int capacity) {
    numbers = new int[Math.max(4, capacity)];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  void addAll(Ints others) {
    for (int i = 0; i < others.size; i++) {
      add(others.numbers[i]);
    }
  }

  int get(int index) {
    return numbers[index];
  }

  void set(int index, int number) {
    numbers[index] = number;
  }

  void removeLast() {
    size--;
  }

  void truncate(int length) {
    size = length;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
