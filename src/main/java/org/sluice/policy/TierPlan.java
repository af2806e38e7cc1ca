package org.sluice.policy;

import java.util.List;
import java.util.Optional;
import org.sluice.vocab.Tier;

/// What one tier gets: a treatment for each column of the table, in its order, and the model that
/// the rows together satisfy.
public record TierPlan(Tier tier, PrivacyModel model, List<ColumnPlan> columns) {

  public TierPlan {
    columns = List.copyOf(columns);
  }

  public Optional<ColumnPlan> of(String column) {
    return columns.stream().filter(c -> c.column().equals(column)).findFirst();
  }

  /// The columns that the tier's release has, in order.
  public List<ColumnPlan> released() {
    return columns.stream().filter(c -> !(c.treatment() instanceof Treatment.Drop)).toList();
  }
}
