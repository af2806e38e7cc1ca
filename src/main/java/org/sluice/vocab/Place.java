package org.sluice.vocab;

/// Where something is: a file, a row of it (1 is the file's first line or record, header included;
/// 0 is no row), a column name and a field of a form or document. Parts that do not apply are
/// empty.
public record Place(String file, long row, String column, String field) {

  public static final Place NOWHERE = new Place("", 0, "", "");

  public static Place file(String file) {
    return new Place(file, 0, "", "");
  }

  public static Place row(String file, long row) {
    return new Place(file, row, "", "");
  }

  public static Place cell(String file, long row, String column) {
    return new Place(file, row, column, "");
  }

  public static Place column(String column) {
    return new Place("", 0, column, "");
  }

  public static Place field(String field) {
    return new Place("", 0, "", field);
  }
}
