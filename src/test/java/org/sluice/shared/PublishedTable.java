package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sluice.cli.Sluice;
import org.sluice.release.Bundle;
import org.sluice.table.ReadOptions;
import org.sluice.table.Source;
import org.sluice.table.Table;
import org.sluice.table.TableReader;
import org.sluice.vocab.Format;

/// A shared table, published by the command line with its registration, and what was planned.
final class PublishedTable {

  static final Path REGISTRATIONS =
      Path.of("src/test/resources/shared-registrations").toAbsolutePath();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path out;
  private final JsonNode plan;
  private final long rows;
  private final Map<String, Map<String, Set<String>>> hierarchies = new HashMap<>();

  /// What one tier got, beside what it was to get.
  ///
  /// @param planned the tier in the printed plan
  record TierDraft(Bundle bundle, JsonNode planned) {

    Path file(Format format) {
      return bundle.file(format).orElseThrow();
    }

    /// The rows as CSV.
    Table table() throws IOException {
      return TableReader.read(
              Source.of(file(Format.CSV)),
              ReadOptions.LOOK.withHeaderRowCount(1).withEncoding("UTF-8"))
          .table();
    }

    /// The planned columns that are not dropped and have a value in a field.
    List<String> columns(String field, Set<String> values) {
      var names = new ArrayList<String>();
      for (var column : planned.get("columns")) {
        if (!column.get("treatment").asText().equals("drop")
            && (values.isEmpty() || values.contains(column.get(field).asText()))) {
          names.add(column.get("name").asText());
        }
      }
      return names;
    }
  }

  private PublishedTable(Path out, JsonNode plan, long rows) {
    this.out = out;
    this.plan = plan;
    this.rows = rows;
  }

  static PublishedTable of(String name, Path table, Path folder) throws IOException {
    var metadata = REGISTRATIONS.resolve(name + ".json");
    var out = folder.resolve(name);
    var inspected = JSON.readTree(sluice("inspect", table, "--json"));
    var plan = JSON.readTree(sluice("plan", table, "--metadata", metadata, "--json"));
    sluice("publish", table, "--metadata", metadata, "--out", out);
    var published = new PublishedTable(out, plan, inspected.get("rows").asLong());
    published.readHierarchies(metadata, table);
    return published;
  }

  /// Runs a command that has to end well; answers what it printed.
  static String sluice(Object... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    assertThat(Sluice.run(args, new PrintWriter(out), new PrintWriter(err)))
        .as(() -> String.join(" ", args) + "\n" + err)
        .isZero();
    return out.toString();
  }

  long rows() {
    return rows;
  }

  /// All tiers, the most open first.
  List<TierDraft> tiers() throws IOException {
    var tiers = new ArrayList<TierDraft>();
    for (var tier : plan.get("tiers")) {
      tiers.add(new TierDraft(Bundle.read(out.resolve(tier.get("tier").asText())), tier));
    }
    return tiers;
  }

  /// Whether a cell of a more open tier can have come of one of the next less open tier.
  boolean covers(String column, String open, String closed) {
    if (open.equals(closed)) {
      return true;
    }
    var leaves = hierarchies.getOrDefault(column, Map.of());
    return leaves.containsKey(open)
        && leaves.containsKey(closed)
        && leaves.get(open).containsAll(leaves.get(closed));
  }

  private void readHierarchies(Path metadata, Path table) throws IOException {
    for (var column : JSON.readTree(metadata.toFile()).at("/tableSchema/columns")) {
      var file = column.at("/sluice:hierarchy/file").asText();
      if (!file.isEmpty()) {
        var leaves = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(table.resolveSibling(file))) {
          var labels = line.split(";", -1);
          for (var label : labels) {
            leaves.computeIfAbsent(label, key -> new TreeSet<>()).add(labels[0]);
          }
        }
        hierarchies.put(column.get("name").asText(), leaves);
      }
    }
  }
}
