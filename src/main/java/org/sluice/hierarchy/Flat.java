package org.sluice.hierarchy;

/// The value or nothing.
final class Flat implements Hierarchy {

  static final Flat INSTANCE = new Flat();

  private Flat() {}

  @Override
  public int height() {
    return 2;
  }

  @Override
  public String generalize(String value, int level) {
    return level == 0 ? value : TOP;
  }
}
