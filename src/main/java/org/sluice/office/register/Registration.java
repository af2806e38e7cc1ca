package org.sluice.office.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.Wishes;
import org.sluice.release.Listing;
import org.sluice.table.ReadOptions;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// What a department says about a dataset: how it is listed, how its table is read, what its
/// columns mean and what it wishes for its tiers.
///
/// @param listing identifier and department may be empty where the document leaves them to whoever
///   registers it
/// @param url the file of the table, relative to the registration; empty where it is uploaded
///   beside it
/// @param subject the column that names whom a row is about
/// @param preset of the policy's privacy models
/// @param models stricter privacy models by tier
/// @param graphs whether releases become graphs for SPARQL
public record Registration(
    Listing listing,
    String url,
    ReadOptions reading,
    @Nullable String subject,
    String preset,
    Map<Tier, PrivacyModel> models,
    Graphs graphs,
    List<RegisteredColumn> columns) {

  public static final String DEFAULT_PRESET = "default";

  public Registration {
    models = Collections.unmodifiableMap(new TreeMap<>(models));
    columns = List.copyOf(columns);
  }

  /// Whether releases become graphs.
  public enum Graphs {
    /// Each release is a graph for SPARQL.
    YES,
    /// Releases are served as files and rows only.
    NO
  }

  /// A registration that says nothing but a title: the rest is suggested.
  public static Registration titled(String dataset, LangText title, Listing.Department department) {
    var listing =
        new Listing(
            dataset,
            title,
            LangText.EMPTY,
            Map.of(),
            department,
            "",
            "",
            "",
            "",
            true,
            Set.copyOf(Tier.RELEASED),
            Map.of(),
            null,
            Map.of());
    return new Registration(
        listing, "", ReadOptions.LOOK, null, DEFAULT_PRESET, Map.of(), Graphs.YES, List.of());
  }

  public Optional<RegisteredColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /// The owner's words on the columns, as far as they are declared.
  public List<ColumnClass> declared() {
    return columns.stream().map(RegisteredColumn::declared).flatMap(Optional::stream).toList();
  }

  /// The classification, if every column is declared.
  public Optional<Classification> classification() {
    var declared = declared();
    return columns.isEmpty() || declared.size() < columns.size()
        ? Optional.empty()
        : Optional.of(new Classification(declared, subject));
  }

  /// What the owner asks of the policy.
  public Wishes wishes() {
    var hierarchies = new LinkedHashMap<String, HierarchySpec>();
    columns.forEach(column -> {
      if (column.hierarchy() != null) {
        hierarchies.put(column.name(), column.hierarchy());
      }
    });
    return new Wishes(
        Tier.RELEASED.stream().filter(listing.tiers()::contains).toList(),
        preset,
        models,
        hierarchies,
        columns.stream().flatMap(column -> column.wishes().stream()).toList());
  }

  /// The same registration for a listing with another identifier or department.
  public Registration with(Listing other) {
    return new Registration(other, url, reading, subject, preset, models, graphs, columns);
  }

  /// The same registration for a table that is read in another way.
  public Registration with(ReadOptions other) {
    return new Registration(listing, url, other, subject, preset, models, graphs, columns);
  }

  /// The same registration with another preset of the policy's privacy models.
  public Registration withPreset(String name) {
    return new Registration(listing, url, reading, subject, name, models, graphs, columns);
  }

  /// The same registration with another word on one column.
  public Registration with(RegisteredColumn said) {
    var others = new ArrayList<>(columns);
    others.removeIf(column -> column.name().equals(said.name()));
    others.add(said);
    return with(others, subject);
  }

  /// The same registration with other columns and subject, as the owner confirmed them.
  public Registration with(List<RegisteredColumn> confirmed, @Nullable String person) {
    return new Registration(listing, url, reading, person, preset, models, graphs, confirmed);
  }
}
