package org.sluice.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;

/// The rules of a policy at work on one tier, column by column: the rule, the owner's wish, the
/// level, the less open tier.
record TierRules(
    Policy policy,
    Tier tier,
    PrivacyModel model,
    Classification classification,
    Map<String, Datatype> datatypes,
    Wishes wishes,
    List<Finding> findings) {

  /// A treatment and the message key of the rule that says so.
  private record Ruling(Treatment treatment, String reason, Map<String, String> arguments) {

    Ruling(Treatment treatment, String reason) {
      this(treatment, reason, Map.of());
    }
  }

  TierPlan plan(Map<String, Treatment> lessOpen) {
    return new TierPlan(
        tier,
        model,
        classification.columns().stream().map(column -> plan(column, lessOpen)).toList());
  }

  private ColumnPlan plan(ColumnClass declared, Map<String, Treatment> lessOpen) {
    var column = subjectIdentifies(declared);
    var ruling = nested(column, withinLevel(column, wished(column)), lessOpen);
    return new ColumnPlan(
        column.column(),
        column.category(),
        ruling.treatment(),
        ruling.reason(),
        ruling.arguments());
  }

  /// The column that names the subjects identifies them, whatever was declared.
  private ColumnClass subjectIdentifies(ColumnClass column) {
    return column.column().equals(classification.subject())
        ? new ColumnClass(
            column.column(),
            column.level(),
            PrivacyCategory.DIRECT_IDENTIFIER,
            column.meaning(),
            column.reason())
        : column;
  }

  private Ruling wished(ColumnClass column) {
    var rule = policy.rule(column, tier, model);
    var ruling =
        rule.map(r -> new Ruling(byDefault(r, column), r.reason()))
            .orElseGet(() -> new Ruling(new Treatment.Drop(), "policy.reason.no-rule"));
    return wishes.of(tier, column.column()).map(wish -> answer(wish, rule, ruling)).orElse(ruling);
  }

  private Treatment byDefault(Rule rule, ColumnClass column) {
    var datatype = datatypes.getOrDefault(column.column(), Datatype.STRING);
    var treatment = policy.treatment(rule.treatment(), column, datatype, tier);
    var own = wishes.hierarchies().get(column.column());
    return treatment instanceof Treatment.Generalize && own != null
        ? new Treatment.Generalize(own, 0)
        : treatment;
  }

  private Ruling answer(Wish wish, Optional<Rule> rule, Ruling ruling) {
    if (Strictness.isAtLeast(wish.treatment(), ruling.treatment())) {
      return wish.treatment().equals(ruling.treatment())
          ? ruling
          : new Ruling(wish.treatment(), "policy.reason.owner-tightens");
    }
    var arguments = arguments(wish);
    arguments.put("rule", ruling.reason());
    if (rule.isEmpty() || !rule.get().arguable().contains(wish.treatment().kind())) {
      report(Finding.error("policy.wish.not-arguable", Place.column(wish.column()), arguments));
      return ruling;
    }
    if (wish.reason().isBlank()) {
      report(Finding.error("policy.wish.reason-missing", Place.column(wish.column()), arguments));
      return ruling;
    }
    arguments.put("reason", wish.reason());
    report(Finding.note("policy.wish.argued", Place.column(wish.column()), arguments));
    return new Ruling(wish.treatment(), "policy.reason.owner-argues");
  }

  private Ruling withinLevel(ColumnClass column, Ruling ruling) {
    if (ruling.treatment() instanceof Treatment.Drop) {
      return ruling;
    }
    if (column.level() == SecurityLevel.L4) {
      return new Ruling(new Treatment.Drop(), "policy.reason.level-four");
    }
    var holds = policy.holds(tier);
    var level = policy.lowering().treated(column, ruling.treatment(), model);
    if (level.compareTo(holds) <= 0) {
      return ruling;
    }
    var levels = Map.of("level", level.code(), "holds", holds.code());
    wishes
        .of(tier, column.column())
        .ifPresent(wish -> {
          var arguments = arguments(wish);
          arguments.putAll(levels);
          report(Finding.error("policy.wish.level", Place.column(wish.column()), arguments));
        });
    return new Ruling(new Treatment.Drop(), "policy.reason.level", levels);
  }

  private Ruling nested(ColumnClass column, Ruling ruling, Map<String, Treatment> lessOpen) {
    var before = lessOpen.get(column.column());
    if (before == null) {
      return ruling;
    }
    var treatment = Nesting.after(before, ruling.treatment());
    if (treatment.equals(ruling.treatment())) {
      return ruling;
    }
    wishes
        .of(tier, column.column())
        .ifPresent(wish ->
            report(
                Finding.warning(
                    "policy.wish.nested", Place.column(wish.column()), arguments(wish))));
    return new Ruling(treatment, "policy.reason.nested");
  }

  private Map<String, String> arguments(Wish wish) {
    var arguments = new HashMap<String, String>();
    arguments.put("column", wish.column());
    arguments.put("tier", tier.code());
    arguments.put("treatment", wish.treatment().kind().code());
    return arguments;
  }

  private void report(Finding finding) {
    findings.add(finding);
  }
}
