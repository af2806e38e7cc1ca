package org.sluice.desensitize;

/// What one treatment makes of one cell: a function of the cell alone. `*` stays `*`. Not for
/// several threads at a time.
@FunctionalInterface
interface CellTreatment {

  String apply(String cell);

  /// First this one, then the next: what a more open tier does to what a less open one shows.
  default CellTreatment then(CellTreatment next) {
    return cell -> next.apply(apply(cell));
  }
}
