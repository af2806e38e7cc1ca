package org.sluice.office;

/// Who may do what: asked by every action before it does anything.
final class Rights {

  private Rights() {}

  /// The stewards of the department that owns a dataset.
  static void steward(Account who, RegisteredDataset dataset) {
    steward(who, dataset.department());
  }

  static void steward(Account who, String department) {
    if (who.role() != Role.STEWARD) {
      throw Refusal.role(who, Role.STEWARD.code());
    }
    if (!department.equals(who.department())) {
      throw Refusal.department(department);
    }
  }

  static void reviewer(Account who) {
    if (who.role() != Role.REVIEWER) {
      throw Refusal.role(who, Role.REVIEWER.code());
    }
  }

  /// Those who may see raw rows of a dataset.
  static void raw(Account who, RegisteredDataset dataset) {
    if (!who.seesRawOf(dataset.department())) {
      throw Refusal.department(dataset.department());
    }
  }
}
