package org.sluice.office.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.csvw.ColumnMetadata;
import org.sluice.csvw.TableMetadata;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.hierarchy.SpecJson;
import org.sluice.policy.Wish;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Place;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// Reads what a registration says about one column.
final class ColumnReader {

  private static final Set<String> KNOWN =
      Set.of(
          Names.LEVEL,
          Names.CATEGORY,
          Names.MEANING,
          Names.HIERARCHY,
          Names.TREATMENT,
          Names.REASON);

  private final ColumnMetadata column;
  private final String path;
  private final Fields fields;
  private final List<Finding> findings;

  private ColumnReader(
      ColumnMetadata column, String path, String language, List<Finding> findings) {
    this.column = column;
    this.path = path;
    this.fields = Fields.of(column.properties(), language);
    this.findings = findings;
  }

  static List<RegisteredColumn> read(TableMetadata metadata, List<Finding> findings) {
    var columns = new ArrayList<RegisteredColumn>();
    var names = new HashSet<String>();
    for (int i = 0; i < metadata.columns().size(); i++) {
      var column = metadata.columns().get(i);
      var path = "tableSchema.columns[" + i + "].";
      var reader = new ColumnReader(column, path, metadata.language(), findings);
      if (!names.add(column.name())) {
        reader.error("register.column-twice", "name", Map.of("column", column.name()));
      }
      columns.add(reader.read());
    }
    return columns;
  }

  private RegisteredColumn read() {
    for (var name : fields.byName().keySet()) {
      if (name.startsWith("sluice:") && !KNOWN.contains(name)) {
        findings.add(
            Finding.warning(
                "register.unknown-term", Place.field(path + name), Map.of("field", path + name)));
      }
    }
    var reason = fields.word(Names.REASON);
    return new RegisteredColumn(
        column.name(),
        column.titles(),
        fields.text(Names.DESCRIPTION),
        datatype(fields.get("datatype")),
        Terms.find(SecurityLevel.class, fields.word(Names.LEVEL)).orElse(null),
        Terms.find(PrivacyCategory.class, fields.word(Names.CATEGORY)).orElse(null),
        Terms.find(Meaning.class, fields.word(Names.MEANING)).orElse(null),
        hierarchy(fields.get(Names.HIERARCHY)),
        wishes(fields.get(Names.TREATMENT)),
        reason.isEmpty() ? null : reason);
  }

  private static @Nullable Datatype datatype(JsonNode node) {
    var code = node.isObject() ? node.path("base").asText() : node.asText("");
    return code.isEmpty() ? null : Datatype.of(code);
  }

  private @Nullable HierarchySpec hierarchy(JsonNode node) {
    if (node.isMissingNode()) {
      return null;
    }
    var spec = SpecJson.read(node);
    if (spec.isEmpty()) {
      error(
          "register.wrong-hierarchy",
          Names.HIERARCHY,
          Map.of("expected", "from-file, interval, date-parts, prefix, geo-grid, flat"));
    }
    return spec.orElse(null);
  }

  private List<Wish> wishes(JsonNode node) {
    var wishes = new ArrayList<Wish>();
    node.properties()
        .forEach(entry -> {
          var tier = Terms.find(Tier.class, entry.getKey()).filter(Tier.RELEASED::contains);
          var treatment = TreatmentJson.read(entry.getValue());
          var field = Names.TREATMENT + "." + entry.getKey();
          if (tier.isEmpty()) {
            error("register.no-tier", field, Map.of("expected", Terms.codes(Tier.class)));
          } else if (treatment.isEmpty()) {
            error(
                "register.wrong-treatment",
                field,
                Map.of("expected", Terms.codes(TreatmentKind.class)));
          } else {
            var reason = entry.getValue().path("reason").asText("");
            wishes.add(new Wish(tier.get(), column.name(), treatment.get(), reason));
          }
        });
    return wishes;
  }

  private void error(String code, String field, Map<String, String> arguments) {
    var all = new TreeMap<>(arguments);
    all.put("field", path + field);
    findings.add(Finding.error(code, new Place("", 0, column.name(), path + field), all));
  }
}
