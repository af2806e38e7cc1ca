package org.sluice.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.desensitize.Desensitized;
import org.sluice.desensitize.Desensitizer;
import org.sluice.desensitize.TierSecrets;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.table.SpillStore;
import org.sluice.table.Table;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Tier;

/// Desensitizes a raw table by its plan, measures what came out, and writes the draft of each tier.
public final class Drafting {

  private static final int SAMPLED = 50;

  private final HierarchyFiles hierarchies;
  private final SpillStore spill;

  /// Drafts with these means.
  ///
  /// @param hierarchies where the hierarchies of plans are written
  /// @param spill where large sorts of raw rows lie, encrypted
  public Drafting(HierarchyFiles hierarchies, SpillStore spill) {
    this.hierarchies = hierarchies;
    this.spill = spill;
  }

  /// Makes the drafts in `folder/TIER`, or, where a tier misses its model, none.
  ///
  /// @param folder new or empty
  /// @throws org.sluice.vocab.Problem where the table can't be desensitized
  public Drafted make(Table raw, Draft draft, TierSecrets secrets, Path folder, Progress progress)
      throws IOException {
    var watch = new RawWatch(raw, progress);
    var order = new WatchedOrder(watch, spill, SAMPLED);
    try {
      var made =
          new Desensitizer(hierarchies, Personal.SPANS, order)
              .desensitize(watch, draft.plan(), secrets);
      var results = new ArrayList<TierResult>();
      var findings = new ArrayList<Finding>();
      for (var tier : made) {
        progress.at("office.step.measuring", results.size(), made.size());
        var risk = RiskGate.measure(tier);
        findings.addAll(RiskGate.check(tier, risk));
        results.add(
            new TierResult(
                tier.plan().tier(),
                tier.rows(),
                tier.suppressed(),
                tier.losses(),
                tier.quasi(),
                risk));
      }
      var drafted = new Drafted(results, findings, first(made, order));
      if (drafted.isMade()) {
        write(made, draft, folder, progress);
      }
      return drafted;
    } finally {
      order.close();
    }
  }

  private static void write(List<Desensitized> made, Draft draft, Path folder, Progress progress)
      throws IOException {
    var writer = new DraftWriter(draft, progress);
    Files.createDirectories(folder);
    for (var tier : made) {
      writer.write(tier, folder.resolve(tier.plan().tier().code()), folder);
    }
  }

  private static Map<Tier, List<@Nullable List<String>>> first(
      List<Desensitized> made, WatchedOrder order) throws IOException {
    var first = new EnumMap<Tier, List<@Nullable List<String>>>(Tier.class);
    for (var tier : made) {
      var noted = order.first(tier.table());
      first.put(tier.plan().tier(), noted.isPresent() ? noted.get() : head(tier.table()));
    }
    return first;
  }

  private static List<@Nullable List<String>> head(Table whole) throws IOException {
    var head = new ArrayList<@Nullable List<String>>();
    try (var rows = whole.rows()) {
      for (var row = rows.next(); row != null && head.size() < SAMPLED; row = rows.next()) {
        head.add(List.of(row));
      }
    }
    return head;
  }
}
