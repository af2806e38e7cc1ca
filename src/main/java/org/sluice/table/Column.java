package org.sluice.table;

import org.sluice.vocab.Datatype;

/// A column of a table: its name, unique within the table, and its datatype.
public record Column(String name, Datatype datatype) {

  public Column {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column needs a name");
    }
  }

  public static Column text(String name) {
    return new Column(name, Datatype.STRING);
  }
}
