package org.sluice.desensitize;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.sluice.policy.ColumnPlan;
import org.sluice.policy.Treatment;
import org.sluice.table.Column;
import org.sluice.table.Table;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.PrivacyCategory;

/// Builds the table of one tier from what the solver said.
///
/// @param tier index in the plan
record Releasing(NestedPlan plan, CellPaths paths, RowReader reader, int tier, Recoding recoding) {

  private static final TierTable.Origin BLANK = new TierTable.Origin.Treated(0, () -> cell -> "");

  Desensitized of(Table raw, RowOrder order) throws IOException {
    var names =
        plan.tiers().get(tier).columns().stream()
            .filter(column -> !(column.treatment() instanceof Treatment.Drop))
            .map(ColumnPlan::column)
            .toList();
    var losses = new Losses(names.size());
    var columns = new ArrayList<Column>();
    var cells = new ArrayList<TierTable.Origin>();
    for (var name : names) {
      int rawColumn = raw.indexOf(name);
      var origin = origin(name, rawColumn);
      cells.add(origin);
      columns.add(new Column(name, datatype(origin, raw.columns().get(rawColumn), name)));
    }
    var histogram = reader.histogram();
    long suppressed = recoding.suppressed(histogram);
    var isWhole = suppressed == 0 && isWhole();
    var table =
        isWhole ? raw : order.sorted(new TierTable(raw, columns, cells, recoding, reader, losses));
    var byColumn = new HashMap<String, Double>();
    for (int i = 0; i < names.size(); i++) {
      byColumn.put(
          names.get(i), isWhole ? 0 : loss(cells.get(i), i, names.get(i), losses, suppressed));
    }
    return new Desensitized(
        plan.tiers().get(tier),
        table,
        withSubjects(raw, columns, cells),
        byColumn,
        histogram.total() - suppressed,
        suppressed,
        plan.columns(tier, NestedPlan::isQuasi),
        plan.columns(tier, NestedPlan::isLink));
  }

  private Table withSubjects(Table raw, List<Column> columns, List<TierTable.Origin> cells) {
    var more = new ArrayList<>(columns);
    more.add(Column.text(Desensitized.SUBJECT));
    var origins = new ArrayList<TierTable.Origin>();
    for (int i = 0; i < cells.size(); i++) {
      origins.add(isMeasured(columns.get(i).name()) ? cells.get(i) : BLANK);
    }
    var subject = plan.subject();
    if (subject == null) {
      return new NumberedRows(
          new TierTable(raw, columns, origins, recoding, reader, new Losses(columns.size())), more);
    }
    origins.add(new TierTable.Origin.Treated(raw.indexOf(subject), () -> Keeping.INSTANCE));
    return new TierTable(raw, more, origins, recoding, reader, new Losses(more.size()));
  }

  private boolean isMeasured(String column) {
    return plan.isQuasi(tier, column)
        || plan.isLink(tier, column)
        || plan.tiers().get(tier).of(column).orElseThrow().category() == PrivacyCategory.SENSITIVE;
  }

  private TierTable.Origin origin(String name, int rawColumn) {
    int modelled = recoding.indexOf(name);
    return modelled >= 0
        ? new TierTable.Origin.Modelled(rawColumn, modelled)
        : new TierTable.Origin.Treated(rawColumn, () -> paths.path(tier, name));
  }

  private Datatype datatype(TierTable.Origin origin, Column raw, String name) {
    return switch (origin) {
      case TierTable.Origin.Treated _ ->
          ReleasedDatatype.of(raw.datatype(), plan.treatment(tier, name));
      case TierTable.Origin.Modelled(var _, var column) ->
          isUnaltered(column) ? raw.datatype() : ReleasedDatatype.of(raw.datatype(), shown(column));
    };
  }

  private List<String> shown(int column) {
    var ladder = recoding.columns().get(column).ladder();
    return Arrays.stream(recoding.labels()[column]).distinct().mapToObj(ladder::label).toList();
  }

  /// Whether a column of the model shows every raw value that is released as it was.
  private boolean isUnaltered(int column) {
    var name = recoding.columns().get(column).name();
    if (!Desensitizer.isCoarsening(plan.treatment(0, name))) {
      return false;
    }
    int field = reader.quasi().indexOf(name);
    var values = reader.values(field);
    for (int i = 0; i < reader.histogram().size(); i++) {
      if (recoding.isReleased(i)
          && !recoding.cell(column, i).equals(values[reader.histogram().field(field, i)])) {
        return false;
      }
    }
    return true;
  }

  /// Whether the tier gets the raw table as it is.
  private boolean isWhole() {
    for (var column : plan.tiers().get(tier).columns()) {
      int modelled = recoding.indexOf(column.column());
      if (!(column.treatment() instanceof Treatment.Keep)
          || (modelled >= 0 && !isUnaltered(modelled))) {
        return false;
      }
    }
    return true;
  }

  private double loss(
      TierTable.Origin origin, int index, String name, Losses losses, long suppressed) {
    return switch (origin) {
      case TierTable.Origin.Modelled(var _, var column)
          when Desensitizer.isCoarsening(plan.treatment(tier, name)) ->
          recoding.loss(column, reader.histogram());
      case TierTable.Origin.Modelled _, TierTable.Origin.Treated _ ->
          losses.mean(index, suppressed);
    };
  }
}
