package org.sluice.profile;

import java.util.List;
import org.sluice.vocab.Datatype;

/// What one column looks like.
///
/// @param datatype the narrowest that all cells that are not blank have
/// @param blanks cells that are empty or a usual word for nothing (`-`, `NA`, `无`)
/// @param distinct the number of distinct values; an estimate above [#EXACT_DISTINCT]
/// @param least the least value in the order of the datatype; empty where all are blank
/// @param lengths least and greatest number of characters
/// @param frequent the most frequent values with their counts, most frequent first
public record ColumnProfile(
    String name,
    Datatype datatype,
    long cells,
    long blanks,
    long distinct,
    String least,
    String greatest,
    Lengths lengths,
    List<Frequent> frequent) {

  /// Up to here the distinct count is exact.
  public static final int EXACT_DISTINCT = 10_000;

  public ColumnProfile {
    frequent = List.copyOf(frequent);
  }

  /// The same without any value of a cell: what may be kept where raw cells may not.
  public ColumnProfile withoutCells() {
    return new ColumnProfile(name, datatype, cells, blanks, distinct, "", "", lengths, List.of());
  }

  /// Least and greatest number of characters of the cells that are not blank.
  public record Lengths(int least, int greatest) {}

  /// A value and how often it occurs.
  public record Frequent(String value, long count) {}
}
