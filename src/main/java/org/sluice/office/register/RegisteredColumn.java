package org.sluice.office.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.ColumnClass;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.Wish;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;

/// What a registration says about a column. What it leaves open is suggested.
///
/// @param datatype null where it is found by looking
/// @param hierarchy the owner's own, in place of the policy's
/// @param wishes treatments that the owner asks for, by tier
/// @param reason why the owner declares less than what is suggested
public record RegisteredColumn(
    String name,
    LangText titles,
    LangText description,
    @Nullable Datatype datatype,
    @Nullable SecurityLevel level,
    @Nullable PrivacyCategory category,
    @Nullable Meaning meaning,
    @Nullable HierarchySpec hierarchy,
    List<Wish> wishes,
    @Nullable String reason) {

  public RegisteredColumn {
    wishes = List.copyOf(wishes);
  }

  /// A column of which only the name is known.
  public static RegisteredColumn named(String name) {
    return new RegisteredColumn(
        name, LangText.EMPTY, LangText.EMPTY, null, null, null, null, null, List.of(), null);
  }

  /// The same column with the owner's word on what it means.
  public RegisteredColumn with(ColumnClass word) {
    return new RegisteredColumn(
        name,
        titles,
        description,
        datatype,
        word.level(),
        word.category(),
        word.meaning(),
        hierarchy,
        wishes,
        word.reason());
  }

  /// The same column with another hierarchy, or the policy's where that is null.
  public RegisteredColumn withHierarchy(@Nullable HierarchySpec own) {
    return new RegisteredColumn(
        name, titles, description, datatype, level, category, meaning, own, wishes, reason);
  }

  /// The same column with another wish for the tier that the wish is about.
  public RegisteredColumn with(Wish wish) {
    var others = new ArrayList<>(without(wish.tier()).wishes());
    others.add(wish);
    return withWishes(others);
  }

  /// The same column without a wish for a tier.
  public RegisteredColumn without(Tier tier) {
    return withWishes(wishes.stream().filter(wish -> wish.tier() != tier).toList());
  }

  private RegisteredColumn withWishes(List<Wish> others) {
    return new RegisteredColumn(
        name, titles, description, datatype, level, category, meaning, hierarchy, others, reason);
  }

  /// The owner's word on the column, if level and category are declared.
  public Optional<ColumnClass> declared() {
    return level == null || category == null
        ? Optional.empty()
        : Optional.of(
            new ColumnClass(
                name, level, category, meaning == null ? Meaning.NONE : meaning, reason));
  }
}
