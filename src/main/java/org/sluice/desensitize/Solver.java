package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.policy.TierPlan;

/// Solves one tier: from the tuples of the next less open one to classes that satisfy the tier's
/// model.
final class Solver {

  private static final int ATTEMPTS = 4;

  private final Histogram histogram;
  private final TierPlan tier;
  private final List<TierColumn> columns;
  private final List<Counted> sensitive;
  private final int @Nullable [] subjects;
  private final int linkField;
  private final List<String> links;

  /// A sensitive column as the tier shows it.
  ///
  /// @param field in the histogram
  /// @param values number in the histogram → number of what the tier shows
  @SuppressWarnings("ArrayRecordComponent") // numbers, never compared as records
  record Counted(String name, int field, int[] values) {}

  /// @param subjects combination → subject, or linked unit; null where each row is a subject of its
  ///   own
  /// @param linkField the field of the histogram that tells apart the links of a unit, or −1
  /// @param links the pseudonyms that link rows in the tier
  Solver(
      Histogram histogram,
      TierPlan tier,
      List<TierColumn> columns,
      List<Counted> sensitive,
      int @Nullable [] subjects,
      int linkField,
      List<String> links) {
    this.histogram = histogram;
    this.tier = tier;
    this.columns = columns;
    this.sensitive = sensitive;
    this.subjects = subjects;
    this.linkField = linkField;
    this.links = links;
  }

  /// @param above the answer for the next less open tier, null for the least open one
  /// @throws ModelNotMet where more rows would have to be left out than the model allows
  Recoding solve(@Nullable Recoding above) {
    var tuples = Tuples.of(histogram, columns, above);
    var steps = new ArrayList<Steps>();
    for (int c = 0; c < columns.size(); c++) {
      steps.add(Steps.of(columns.get(c), tuples.codes()[c], tuples.rows()));
    }
    long before = above == null ? 0 : above.suppressed(histogram);
    var shares = tuples;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var recoding = recode(tuples, steps, shares);
      long left = recoding.suppressed(histogram);
      long limit = (long) (tier.model().suppressionLimit() * histogram.total());
      if (left > Math.max(before, limit)) {
        throw ModelNotMet.of(tier, left / (double) histogram.total(), toCoarsen(tuples));
      }
      var released =
          tuples.regrouped(
              histogram,
              recoding.tupleOf(),
              Arrays.stream(recoding.tupleOf()).max().orElse(-1) + 1);
      if (isMet(released)) {
        return recoding;
      }
      shares = released;
    }
    throw ModelNotMet.of(tier, 1, toCoarsen(tuples));
  }

  private boolean isMet(Tuples released) {
    var check = check(released, released);
    for (int tuple = 0; tuple < released.size(); tuple++) {
      var one = new Ints(1);
      one.add(tuple);
      if (!check.holds(one)) {
        return false;
      }
    }
    return true;
  }

  private ModelCheck check(Tuples tuples, Tuples shares) {
    var counted =
        sensitive.stream()
            .map(c -> ModelCheck.Sensitive.of(c.field(), c.values(), histogram, shares))
            .toList();
    return new ModelCheck(tier.model(), histogram, tuples, counted, subjects);
  }

  private Recoding recode(Tuples tuples, List<Steps> steps, Tuples shares) {
    if (check(tuples, shares).isFree()) {
      return tuples.released(histogram, columns);
    }
    return !links.isEmpty() && subjects != null
        ? bySubjects(tuples, steps, shares, subjects)
        : byRows(tuples, steps, shares);
  }

  private Recoding byRows(Tuples tuples, List<Steps> steps, Tuples shares) {
    var released = new ReleasedTuples(columns, histogram.size());
    for (var cluster : Sweep.run(tuples, steps, check(tuples, shares))) {
      int shown = released.tuple(c -> cluster.label(c, tuples, steps));
      for (int i = 0; i < cluster.members().size(); i++) {
        tuples.forEach(cluster.members().get(i), number -> released.release(number, shown));
      }
    }
    return released.recoding();
  }

  private Recoding bySubjects(Tuples tuples, List<Steps> steps, Tuples shares, int[] unitOf) {
    int count = Arrays.stream(unitOf).max().orElse(-1) + 1;
    var units = tuples.regrouped(histogram, unitOf, count);
    var sweep = new LinkedSweep(tuples, units, histogram, linkField, steps, check(units, shares));
    sweep.run();
    var released = new ReleasedTuples(columns, histogram.size());
    for (int unit = 0; unit < count; unit++) {
      if (sweep.isPlaced(unit)) {
        int of = unit;
        units.forEach(
            unit,
            number -> released.release(number, released.tuple(c -> sweep.label(of, c, number))));
      }
    }
    return released.recoding();
  }

  /// The columns that keep classes apart, the one with the most labels first; before them the
  /// sensitive ones, where not even all rows together satisfy what is asked of them.
  private List<String> toCoarsen(Tuples tuples) {
    var all = new Ints();
    for (int tuple = 0; tuple < tuples.size(); tuple++) {
      all.add(tuple);
    }
    var names = new ArrayList<String>(links);
    if (!sensitive.isEmpty() && !check(tuples, tuples).holds(all)) {
      sensitive.forEach(column -> names.add(column.name()));
    }
    columns.stream()
        .sorted(
            Comparator.comparingLong(column ->
                -Arrays.stream(tuples.codes()[columns.indexOf(column)]).distinct().count()))
        .limit(3)
        .forEach(column -> names.add(column.name()));
    return names;
  }
}
