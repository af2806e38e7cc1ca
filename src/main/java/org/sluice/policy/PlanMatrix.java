package org.sluice.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.sluice.classify.Classification;
import org.sluice.policy.Treatment.Drop;
import org.sluice.policy.Treatment.Generalize;
import org.sluice.policy.Treatment.Keep;
import org.sluice.policy.Treatment.Mask;
import org.sluice.policy.Treatment.Pseudonymize;
import org.sluice.policy.Treatment.Redact;
import org.sluice.policy.Treatment.Round;
import org.sluice.policy.Treatment.TopBottomCode;
import org.sluice.vocab.Messages;

/// A disclosure plan as a text for people: columns × tiers → treatment, a number at each treatment,
/// and under the matrix what the numbers stand for: the rules that say so.
public final class PlanMatrix {

  private final DisclosurePlan plan;
  private final Classification classification;
  private final Messages messages;
  private final LinkedHashSet<String> reasons = new LinkedHashSet<>();

  private PlanMatrix(DisclosurePlan plan, Classification classification, Messages messages) {
    this.plan = plan;
    this.classification = classification;
    this.messages = messages;
  }

  /// The text, in the language of the messages; ends with a line break.
  public static String text(DisclosurePlan plan, Classification classification, Messages messages) {
    return new PlanMatrix(plan, classification, messages).text();
  }

  /// A treatment in a few words, with its figures.
  public static String words(Treatment treatment, Messages messages) {
    return messages.text(
        "policy.treatment." + treatment.kind().code(),
        switch (treatment) {
          case Mask(int visible) -> Map.of("visible", visible);
          case Pseudonymize(var purpose) -> Map.of("purpose", purpose);
          case Generalize(_, int floor) -> Map.of("floor", floor);
          case Round(double unit) -> Map.of("unit", number(unit));
          case TopBottomCode(double bottom, double top) ->
              Map.of("bottom", number(bottom), "top", number(top));
          case Keep _, Redact _, Drop _ -> Map.of();
        });
  }

  /// A privacy model in a few words.
  public static String words(PrivacyModel model, Messages messages) {
    if (model.k() <= 1) {
      return messages.text("policy.model.none");
    }
    var words = new StringBuilder("k ≥ ").append(model.k());
    model.l().ifPresent(l -> words.append(", l ≥ ").append(l));
    model.t().ifPresent(t -> words.append(", t ≤ ").append(number(t)));
    return words.toString();
  }

  private String text() {
    if (plan.tiers().isEmpty()) {
      return messages.text("policy.matrix.closed") + "\n";
    }
    var lines = new ArrayList<List<String>>();
    lines.add(heading());
    lines.add(models());
    classification.columns().forEach(column -> lines.add(line(column.column())));
    var text = new StringBuilder(TextTable.of(lines)).append("\n");
    int number = 1;
    for (var reason : reasons) {
      text.append("(").append(number++).append(") ").append(reason).append("\n");
    }
    return text.toString();
  }

  private List<String> heading() {
    var cells = new ArrayList<String>();
    cells.add(messages.text("policy.matrix.column"));
    cells.add(messages.text("policy.matrix.level"));
    cells.add(messages.text("policy.matrix.category"));
    plan.tiers().forEach(tier -> cells.add(messages.text("policy.tier." + tier.tier().code())));
    return cells;
  }

  private List<String> models() {
    var cells = new ArrayList<>(List.of("", classification.level().code(), ""));
    plan.tiers().forEach(tier -> cells.add(words(tier.model(), messages)));
    return cells;
  }

  private List<String> line(String column) {
    var declared = classification.of(column).orElseThrow();
    var cells = new ArrayList<String>();
    cells.add(column);
    cells.add(declared.level().code());
    cells.add(messages.text("policy.category." + declared.category().code()));
    for (var tier : plan.tiers()) {
      var planned = tier.of(column).orElseThrow();
      var reason = messages.text(planned.reason(), planned.arguments());
      reasons.add(reason);
      cells.add(
          words(planned.treatment(), messages)
              + " ("
              + (List.copyOf(reasons).indexOf(reason) + 1)
              + ")");
    }
    return cells;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
