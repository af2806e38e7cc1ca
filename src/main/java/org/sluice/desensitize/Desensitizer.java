package org.sluice.desensitize;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.Treatment;
import org.sluice.table.Table;

/// Makes what each tier gets out of a raw table and its plan.
///
/// The raw table is read once to summarize it, and once more for each tier that alters something.
/// Memory holds the histogram (see [Histogram]), a subject's number (see [SubjectNumbers]) and the
/// distinct values of the columns that form classes; not the rows.
public final class Desensitizer {

  private final HierarchyFiles files;
  private final SpanFinder spans;
  private final RowOrder order;

  /// @param files where the hierarchies of the plan are written
  /// @param spans finds what is personal in free text
  /// @param order sorts what a tier gets
  public Desensitizer(HierarchyFiles files, SpanFinder spans, RowOrder order) {
    this.files = files;
    this.spans = spans;
    this.order = order;
  }

  /// What each tier of the plan gets, the most open first.
  ///
  /// @throws ModelNotMet where a tier's model can't be had without leaving out too many rows
  public List<Desensitized> desensitize(Table raw, DisclosurePlan plan, TierSecrets secrets)
      throws IOException {
    if (plan.tiers().isEmpty()) {
      return List.of();
    }
    var nested = NestedPlan.of(raw, plan);
    var paths = new CellPaths(nested, files, secrets, spans);
    var key = secrets.key(nested.tiers().getFirst().tier(), "", "subject-numbers");
    var reader = new RowReader(nested, raw, paths, new SubjectNumbers(key));
    reader.readAll(raw);
    var releases = new ArrayList<Desensitized>();
    for (var recoding : recodings(nested, paths, reader)) {
      releases.addFirst(
          new Releasing(nested, paths, reader, releases.size(), recoding).of(raw, order));
    }
    return releases;
  }

  private static List<Recoding> recodings(NestedPlan plan, CellPaths paths, RowReader reader) {
    var recodings = new ArrayList<Recoding>();
    for (int tier = 0; tier < plan.tiers().size(); tier++) {
      var above = recodings.isEmpty() ? null : recodings.getLast();
      var links = plan.columns(tier, NestedPlan::isLink);
      var solver =
          new Solver(
              reader.histogram(),
              plan.tiers().get(tier),
              columns(plan, paths, reader, tier, above),
              sensitive(plan, paths, reader, tier),
              links.isEmpty() ? reader.subjects() : reader.units(),
              reader.linkField(),
              links);
      recodings.add(solver.solve(above));
    }
    return recodings;
  }

  private static List<TierColumn> columns(
      NestedPlan plan, CellPaths paths, RowReader reader, int tier, @Nullable Recoding above) {
    var columns = new ArrayList<TierColumn>();
    for (var column : plan.columns(tier, NestedPlan::isQuasi)) {
      columns.add(
          above == null
              ? TierColumn.first(plan, paths, column, reader.values(reader.quasi().indexOf(column)))
              : above.columns().get(above.indexOf(column)).next(plan, paths, tier));
    }
    return columns;
  }

  private static List<Solver.Counted> sensitive(
      NestedPlan plan, CellPaths paths, RowReader reader, int tier) {
    var model = plan.tiers().get(tier).model();
    var counted = new ArrayList<Solver.Counted>();
    for (var column : plan.columns(tier, NestedPlan::isSensitive)) {
      if (model.l().isPresent() || model.t().isPresent()) {
        int field = reader.quasi().size() + reader.sensitive().indexOf(column);
        var path = paths.path(tier, column);
        var shown = new Dictionary();
        var values = reader.values(field);
        var numbers = new int[values.length];
        for (int i = 0; i < values.length; i++) {
          numbers[i] = shown.number(path.apply(values[i]));
        }
        counted.add(new Solver.Counted(column, field, numbers));
      }
    }
    return counted;
  }

  /// Whether the treatment is measured by the leaves of a hierarchy, and not by characters.
  static boolean isCoarsening(Treatment treatment) {
    return treatment instanceof Treatment.Keep || treatment instanceof Treatment.Generalize;
  }
}
