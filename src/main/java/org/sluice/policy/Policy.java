package org.sluice.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sluice.classify.ColumnClass;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// What may be disclosed to whom: a document (`vocab/policy/default.json`, or one of a data
/// bureau's own) that says for each tier which levels it may hold, what happens to a column, and
/// which privacy model the rows satisfy.
public final class Policy {

  private final String id;
  private final String version;
  private final LangText title;
  private final Map<Tier, SecurityLevel> holds;
  private final Map<Tier, PrivacyModel> models;
  private final Lowering lowering;
  private final List<Rule> rules;
  private final Map<Meaning, Integer> masks;
  private final int otherMask;
  private final List<DefaultHierarchy> hierarchies;
  private final Map<String, Map<Tier, PrivacyModel>> presets;

  Policy(
      String id,
      String version,
      LangText title,
      Map<Tier, SecurityLevel> holds,
      Map<Tier, PrivacyModel> models,
      Lowering lowering,
      List<Rule> rules,
      Map<Meaning, Integer> masks,
      int otherMask,
      List<DefaultHierarchy> hierarchies,
      Map<String, Map<Tier, PrivacyModel>> presets) {
    this.id = id;
    this.version = version;
    this.title = title;
    this.holds = Map.copyOf(holds);
    this.models = Map.copyOf(models);
    this.lowering = lowering;
    this.rules = List.copyOf(rules);
    this.masks = Map.copyOf(masks);
    this.otherMask = otherMask;
    this.hierarchies = List.copyOf(hierarchies);
    this.presets = Map.copyOf(presets);
  }

  /// Reads a policy.
  ///
  /// @param name the file's name, for messages
  /// @throws InvalidPolicy where it doesn't follow `vocab/policy/policy.schema.json`
  public static Policy load(String name, InputStream in) throws IOException {
    return PolicyReader.read(name, in);
  }

  /// The policy that comes with Sluice.
  public static Policy standard() {
    try (var in = Policy.class.getResourceAsStream("/vocab/policy/default.json")) {
      return load("default.json", Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String id() {
    return id;
  }

  public String version() {
    return version;
  }

  public LangText title() {
    return title;
  }

  /// Identifier and version, as a manifest names the policy.
  public String reference() {
    return id + "/" + version;
  }

  /// The names of the presets; `default` is one of them.
  public Set<String> presets() {
    return presets.keySet();
  }

  /// The highest level that a treated column of a tier may have.
  public SecurityLevel holds(Tier tier) {
    return Objects.requireNonNull(holds.get(tier));
  }

  /// The privacy model of a tier under a preset.
  public PrivacyModel model(Tier tier, String preset) {
    var model = presets.getOrDefault(preset, Map.of()).get(tier);
    return model == null ? Objects.requireNonNull(models.get(tier)) : model;
  }

  Lowering lowering() {
    return lowering;
  }

  /// The first rule that applies; empty where none does, and the column is dropped.
  Optional<Rule> rule(ColumnClass column, Tier tier, PrivacyModel model) {
    return rules.stream().filter(rule -> rule.appliesTo(column, tier, model)).findFirst();
  }

  /// The treatment of a kind for a column, with the figures that the policy has for it.
  Treatment treatment(TreatmentKind kind, ColumnClass column, Datatype datatype, Tier tier) {
    return switch (kind) {
      case KEEP -> new Treatment.Keep();
      case MASK -> new Treatment.Mask(masks.getOrDefault(column.meaning(), otherMask));
      case PSEUDONYMIZE -> new Treatment.Pseudonymize("link");
      case GENERALIZE -> hierarchy(column.meaning(), datatype).in(tier);
      case REDACT -> new Treatment.Redact();
      case ROUND, TOP_BOTTOM_CODE, DROP -> new Treatment.Drop();
    };
  }

  private DefaultHierarchy hierarchy(Meaning meaning, Datatype datatype) {
    return hierarchies.stream()
        .filter(h -> h.meaning().equals(Optional.of(meaning)))
        .findFirst()
        .or(() ->
            hierarchies.stream()
                .filter(h -> h.datatype().equals(Optional.of(datatype)))
                .findFirst())
        .orElseGet(() ->
            hierarchies.stream()
                .filter(h -> h.meaning().isEmpty() && h.datatype().isEmpty())
                .findFirst()
                .orElseThrow());
  }

  @Override
  public String toString() {
    return reference();
  }

  /// By how many levels things lower the level of a column.
  record Lowering(int anonymity, Map<TreatmentKind, Integer> byTreatment) {
    Lowering {
      byTreatment = Map.copyOf(byTreatment);
    }

    /// The level of a treated column.
    SecurityLevel treated(ColumnClass column, Treatment treatment, PrivacyModel model) {
      int steps = byTreatment.getOrDefault(treatment.kind(), 0);
      if (model.k() > 1 && isHiddenByClasses(column.category(), treatment)) {
        steps += anonymity;
      }
      var level = column.level();
      for (int step = 0; step < steps; step++) {
        level = lower(level);
      }
      return level;
    }

    private static SecurityLevel lower(SecurityLevel level) {
      return switch (level) {
        case L1, L2 -> SecurityLevel.L1;
        case L3 -> SecurityLevel.L2;
        case L4 -> SecurityLevel.L4;
      };
    }

    private static boolean isHiddenByClasses(PrivacyCategory category, Treatment treatment) {
      return switch (category) {
        case DIRECT_IDENTIFIER -> treatment.kind() != TreatmentKind.KEEP;
        case QUASI_IDENTIFIER, SENSITIVE, PERSONAL -> true;
        case NONE -> false;
      };
    }
  }
}
