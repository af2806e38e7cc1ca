package org.sluice.site.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sluice.office.register.Registration;
import org.sluice.release.Listing;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// The form of what a department says about a dataset.
///
/// @param texts one a language
/// @param tiers codes of the tiers that it is offered to
public record DescribeForm(
    List<Text> texts,
    String theme,
    String level,
    String frequency,
    String license,
    Set<String> tiers,
    Listed listed,
    String preset) {

  static final List<String> THEMES =
      List.of(
          "AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "REGI", "SOCI",
          "TECH", "TRAN");
  static final List<String> LEVELS = List.of("nation", "province", "city", "county", "township");
  static final List<String> FREQUENCIES =
      List.of(
          "CONT",
          "HOURLY",
          "DAILY",
          "WEEKLY",
          "BIWEEKLY",
          "MONTHLY",
          "BIMONTHLY",
          "QUARTERLY",
          "ANNUAL_2",
          "ANNUAL",
          "BIENNIAL",
          "TRIENNIAL",
          "IRREG",
          "NEVER",
          "UNKNOWN",
          "OTHER");

  /// Whether those who can't see any release of it see that it exists.
  public enum Listed {
    YES,
    NO
  }

  /// What is said in one language.
  ///
  /// @param language BCP 47 tag; empty in the row for another one
  /// @param field what the names of its fields end with
  public record Text(
      String field,
      String language,
      String title,
      String description,
      String keywords,
      String closedReason) {

    private Text(String field, String language, Function<String, String> of) {
      this(
          field,
          language,
          of.apply("title"),
          of.apply("description"),
          of.apply("keywords"),
          of.apply("closed"));
    }
  }

  static DescribeForm of(Registration said) {
    Listing listing = said.listing();
    List<Text> texts = new ArrayList<>();
    for (String language : languages(listing)) {
      texts.add(
          new Text(
              language,
              language,
              text(listing.title(), language),
              text(listing.description(), language),
              String.join("、", listing.keywords().getOrDefault(language, List.of())),
              listing.closedReason() == null ? "" : text(listing.closedReason(), language)));
    }
    texts.add(new Text("other", "", "", "", "", ""));
    return new DescribeForm(
        texts,
        listing.theme(),
        listing.level(),
        listing.frequency(),
        listing.license(),
        new TreeSet<>(listing.tiers().stream().map(Tier::code).toList()),
        listing.listed() ? Listed.YES : Listed.NO,
        said.preset());
  }

  static DescribeForm typed(Fields fields, Listing before) {
    List<Text> texts = new ArrayList<>();
    for (String language : languages(before)) {
      texts.add(new Text(language, language, name -> fields.text(name + "-" + language)));
    }
    texts.add(new Text("other", fields.text("language"), name -> fields.text(name + "-other")));
    return new DescribeForm(
        texts,
        fields.text("theme"),
        fields.text("level"),
        fields.text("frequency"),
        fields.text("license"),
        new TreeSet<>(fields.all("tier")),
        fields.text("listed").equals("no") ? Listed.NO : Listed.YES,
        fields.text("preset"));
  }

  public boolean isListed() {
    return listed == Listed.YES;
  }

  /// The registration with what the form says.
  Registration on(Registration before) {
    Listing listing = before.listing();
    Map<String, List<String>> keywords = new TreeMap<>();
    for (Text text : texts) {
      List<String> words =
          Arrays.stream(text.keywords().split("[、,，;；]"))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .toList();
      if (!words.isEmpty() && !text.language().isEmpty()) {
        keywords.put(text.language(), words);
      }
    }
    Set<Tier> offered = EnumSet.noneOf(Tier.class);
    tiers.forEach(code -> Terms.find(Tier.class, code).ifPresent(offered::add));
    offered.remove(Tier.CLOSED);
    LangText closed = per(Text::closedReason);
    return before
        .with(
            new Listing(
                listing.dataset(),
                per(Text::title),
                per(Text::description),
                keywords,
                listing.department(),
                theme,
                level,
                frequency,
                license,
                isListed(),
                offered,
                listing.conditions(),
                closed.isBlank() ? null : closed,
                listing.landing()))
        .withPreset(preset);
  }

  private LangText per(Function<Text, String> part) {
    Map<String, String> byLanguage = new TreeMap<>();
    for (Text text : texts) {
      if (!part.apply(text).isBlank() && !text.language().isEmpty()) {
        byLanguage.put(text.language(), part.apply(text));
      }
    }
    return new LangText(byLanguage);
  }

  private static Set<String> languages(Listing listing) {
    Set<String> languages = new LinkedHashSet<>(Messages.languages());
    languages.addAll(listing.title().byLanguage().keySet());
    languages.addAll(listing.description().byLanguage().keySet());
    return languages;
  }

  private static String text(LangText texts, String language) {
    return texts.byLanguage().getOrDefault(language, "");
  }
}
