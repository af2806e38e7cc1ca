package org.sluice.profile;

import java.util.List;

/// What a table looks like, column by column in its order.
public record TableProfile(long rows, List<ColumnProfile> columns) {

  public TableProfile {
    columns = List.copyOf(columns);
  }
}
