package org.sluice.office.register;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sluice.csvw.TableMetadata;
import org.sluice.csvw.Texts;
import org.sluice.csvw.UnreadableMetadata;
import org.sluice.rdf.Shapes;
import org.sluice.release.Listing;
import org.sluice.table.ReadOptions;
import org.sluice.table.Source;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Place;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// Reads a registration: first its shapes, then its values.
public final class RegistrationReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Shapes SHAPES = Shapes.named("registration");
  private static final int LARGEST = 8 << 20;

  private static final Set<String> KNOWN =
      Set.of(
          Names.IDENTIFIER,
          Names.TITLE,
          Names.DESCRIPTION,
          Names.KEYWORD,
          Names.PUBLISHER,
          Names.THEME,
          Names.ADMINISTRATION,
          Names.FREQUENCY,
          Names.LICENSE,
          Names.LISTED,
          Names.TIERS,
          Names.CONDITIONS,
          Names.CLOSED_REASON,
          Names.PRESET,
          Names.MODELS,
          Names.GRAPH,
          Names.SUBJECT,
          Names.READ);

  private final TableMetadata metadata;
  private final Fields fields;
  private final List<Finding> findings = new ArrayList<>();

  private RegistrationReader(TableMetadata metadata) {
    this.metadata = metadata;
    this.fields = Fields.of(metadata.properties(), metadata.language());
  }

  /// Reads a registration from a file.
  public static Read read(Source source) throws IOException {
    try (var in = source.open()) {
      return read(in.readNBytes(LARGEST));
    }
  }

  /// Reads a registration.
  public static Read read(byte[] json) {
    try {
      return new RegistrationReader(TableMetadata.read(json)).read();
    } catch (UnreadableMetadata problem) {
      return new Read(Optional.empty(), problem.findings());
    }
  }

  private Read read() {
    findings.addAll(SHAPES.validate(RegistrationGraph.of(metadata)));
    if (hasErrors()) {
      return new Read(Optional.empty(), findings);
    }
    var columns = ColumnReader.read(metadata, findings);
    var subject = fields.word(Names.SUBJECT);
    if (!subject.isEmpty()
        && !columns.isEmpty()
        && columns.stream().noneMatch(column -> column.name().equals(subject))) {
      error("register.no-subject", Names.SUBJECT, Map.of());
    }
    unknownTerms();
    var registration =
        new Registration(
            listing(),
            metadata.url(),
            reading(),
            subject.isEmpty() ? null : subject,
            fields.get(Names.PRESET).asText(Registration.DEFAULT_PRESET),
            byTier(Names.MODELS, ModelJson::read),
            fields.get(Names.GRAPH).asBoolean(true)
                ? Registration.Graphs.YES
                : Registration.Graphs.NO,
            columns);
    return new Read(hasErrors() ? Optional.empty() : Optional.of(registration), findings);
  }

  private Listing listing() {
    var closed = fields.text(Names.CLOSED_REASON);
    return new Listing(
        fields.word(Names.IDENTIFIER),
        fields.text(Names.TITLE),
        fields.text(Names.DESCRIPTION),
        fields.texts(Names.KEYWORD),
        department(),
        Words.code(fields.word(Names.THEME)),
        Words.code(fields.word(Names.ADMINISTRATION)),
        Words.code(fields.word(Names.FREQUENCY)),
        fields.word(Names.LICENSE),
        fields.get(Names.LISTED).asBoolean(true),
        tiers(),
        byTier(Names.CONDITIONS, this::condition),
        closed.isBlank() ? null : closed,
        landing());
  }

  private Listing.Department department() {
    var node = fields.get(Names.PUBLISHER);
    var inner = Fields.of(node, fields.language());
    return new Listing.Department(
        RegistrationGraph.department(node, inner), inner.text(Names.NAME));
  }

  private Set<Tier> tiers() {
    var tiers = EnumSet.noneOf(Tier.class);
    fields
        .get(Names.TIERS)
        .forEach(node -> Terms.find(Tier.class, Fields.word(node)).ifPresent(tiers::add));
    tiers.remove(Tier.CLOSED);
    return fields.byName().containsKey(Names.TIERS) ? tiers : Set.copyOf(Tier.RELEASED);
  }

  private Optional<LangText> condition(JsonNode node) {
    var text = Texts.read(node, fields.language());
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private <V> Map<Tier, V> byTier(String name, Function<JsonNode, Optional<V>> read) {
    var values = new EnumMap<Tier, V>(Tier.class);
    fields
        .get(name)
        .properties()
        .forEach(entry -> {
          var tier = Terms.find(Tier.class, entry.getKey());
          var value = read.apply(entry.getValue());
          if (tier.isPresent() && value.isPresent()) {
            values.put(tier.get(), value.get());
          } else {
            error(
                tier.isPresent() ? "register.wrong-value" : "register.no-tier",
                name + "." + entry.getKey(),
                Map.of("expected", Terms.codes(Tier.class)));
          }
        });
    return values;
  }

  private ReadOptions reading() {
    var options = MAPPER.createObjectNode();
    fields.get("dialect").properties().forEach(part -> options.set(part.getKey(), part.getValue()));
    options.retain("encoding", "delimiter", "quoteChar", "skipRows", "headerRowCount");
    fields
        .get(Names.READ)
        .properties()
        .forEach(part -> options.set(part.getKey(), part.getValue()));
    var read =
        ReadOptions.of(MAPPER.convertValue(options, new TypeReference<Map<String, Object>>() {}));
    if (read.isEmpty()) {
      error("register.wrong-value", Names.READ, Map.of());
    }
    return read.orElse(ReadOptions.LOOK);
  }

  private Map<String, String> landing() {
    var others = new TreeMap<String, String>();
    fields
        .byName()
        .forEach((name, value) -> {
          var word = Fields.word(value);
          if (!KNOWN.contains(name)
              && name.matches("(dcterms|dcat|schema|foaf):\\w+")
              && !word.isEmpty()) {
            others.put(name, word);
          }
        });
    return others;
  }

  private void unknownTerms() {
    for (var name : fields.byName().keySet()) {
      if (name.startsWith("sluice:") && !KNOWN.contains(name)) {
        findings.add(
            Finding.warning("register.unknown-term", Place.field(name), Map.of("field", name)));
      }
    }
  }

  private boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
  }

  private void error(String code, String field, Map<String, String> arguments) {
    var all = new TreeMap<>(arguments);
    all.put("field", field);
    findings.add(Finding.error(code, Place.field(field), all));
  }
}
