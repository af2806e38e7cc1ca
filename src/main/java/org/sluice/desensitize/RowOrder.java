package org.sluice.desensitize;

import java.io.IOException;
import org.sluice.table.Table;

/// Puts the rows of a release into an order that tells nothing but their content, and keeps them so
/// that they can be read as often as needed.
@FunctionalInterface
public interface RowOrder {

  /// The same rows, sorted by their cells from the first column to the last; reads the table once.
  Table sorted(Table table) throws IOException;
}
