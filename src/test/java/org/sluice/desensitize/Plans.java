package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sluice.policy.ColumnPlan;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.TierPlan;
import org.sluice.policy.Treatment;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Tier;

/// Plans, written short, for tests.
public final class Plans {

  private final List<ColumnPlan> columns = new ArrayList<>();

  private Plans() {}

  public static Plans with() {
    return new Plans();
  }

  public Plans quasi(String column, Treatment treatment) {
    return column(column, PrivacyCategory.QUASI_IDENTIFIER, treatment);
  }

  public Plans direct(String column, Treatment treatment) {
    return column(column, PrivacyCategory.DIRECT_IDENTIFIER, treatment);
  }

  public Plans sensitive(String column, Treatment treatment) {
    return column(column, PrivacyCategory.SENSITIVE, treatment);
  }

  public Plans other(String column, Treatment treatment) {
    return column(column, PrivacyCategory.NONE, treatment);
  }

  private Plans column(String column, PrivacyCategory category, Treatment treatment) {
    columns.add(new ColumnPlan(column, category, treatment, "test", Map.of()));
    return this;
  }

  public TierPlan tier(Tier tier, PrivacyModel model) {
    return new TierPlan(tier, model, columns);
  }

  public static PrivacyModel k(int k) {
    return new PrivacyModel(k, OptionalInt.empty(), OptionalDouble.empty(), 0);
  }

  public static PrivacyModel k(int k, double limit) {
    return new PrivacyModel(k, OptionalInt.empty(), OptionalDouble.empty(), limit);
  }
}
