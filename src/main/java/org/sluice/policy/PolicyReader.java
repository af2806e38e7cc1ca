package org.sluice.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sluice.hierarchy.SpecJson;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Place;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Term;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// Policies from JSON. The schema is asked first, so that what follows can take the document at its
/// word.
final class PolicyReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PolicyReader() {}

  static Policy read(String name, InputStream in) throws IOException {
    JsonNode document;
    try {
      document = JSON.readTree(in);
    } catch (JsonProcessingException e) {
      var place = Place.row(name, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
      throw new InvalidPolicy(
          List.of(Finding.error("policy.not-json", place, Map.of("file", name))));
    }
    var findings = validate(name, document);
    if (!findings.isEmpty()) {
      throw new InvalidPolicy(findings);
    }
    return policy(document);
  }

  private static List<Finding> validate(String name, JsonNode document) throws IOException {
    return schema().validate(document).stream()
        .map(error ->
            Finding.error(
                "policy.schema",
                new Place(name, 0, "", error.getInstanceLocation().toString()),
                Map.of(
                    "file", name,
                    "path", error.getInstanceLocation().toString(),
                    "expected", error.getMessage())))
        .toList();
  }

  private static Schema schema() throws IOException {
    try (var in = PolicyReader.class.getResourceAsStream("/vocab/policy/policy.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.readTree(Objects.requireNonNull(in)));
    }
  }

  private static Policy policy(JsonNode document) {
    var holds = new EnumMap<Tier, SecurityLevel>(Tier.class);
    var models = new EnumMap<Tier, PrivacyModel>(Tier.class);
    document
        .get("tiers")
        .properties()
        .forEach(entry -> {
          var tier = term(Tier.class, entry.getKey());
          holds.put(tier, term(SecurityLevel.class, entry.getValue().get("holds").asText()));
          models.put(tier, model(entry.getValue().get("model")));
        });
    var masks = new EnumMap<Meaning, Integer>(Meaning.class);
    document
        .get("masks")
        .properties()
        .forEach(entry -> {
          if (!entry.getKey().equals("otherwise")) {
            masks.put(term(Meaning.class, entry.getKey()), entry.getValue().asInt());
          }
        });
    var presets = new LinkedHashMap<String, Map<Tier, PrivacyModel>>();
    document
        .get("presets")
        .properties()
        .forEach(
            entry -> presets.put(entry.getKey(), byTier(entry.getValue(), PolicyReader::model)));
    return new Policy(
        document.get("id").asText(),
        document.get("version").asText(),
        title(document.get("title")),
        holds,
        models,
        lowering(document.get("lowers")),
        each(document.get("rules"), PolicyReader::rule),
        masks,
        document.get("masks").get("otherwise").asInt(),
        each(document.get("hierarchies"), PolicyReader::hierarchy),
        presets);
  }

  private static LangText title(JsonNode node) {
    var texts = new LinkedHashMap<String, String>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return new LangText(texts);
  }

  private static Policy.Lowering lowering(JsonNode node) {
    var steps = new EnumMap<TreatmentKind, Integer>(TreatmentKind.class);
    for (var kind : TreatmentKind.values()) {
      steps.put(kind, node.path(kind.code()).asInt(0));
    }
    return new Policy.Lowering(node.get("anonymity").asInt(), steps);
  }

  private static Rule rule(JsonNode node) {
    return new Rule(
        terms(Tier.class, node.path("tiers"), Set.copyOf(Tier.RELEASED)),
        terms(PrivacyCategory.class, node.path("categories"), Set.of(PrivacyCategory.values())),
        terms(Meaning.class, node.path("meanings"), Set.of(Meaning.values())),
        node.has("without") ? Rule.Need.WITHOUT_DIVERSITY : Rule.Need.ALWAYS,
        term(TreatmentKind.class, node.get("treatment").asText()),
        terms(TreatmentKind.class, node.get("arguable"), Set.of()),
        node.get("reason").asText());
  }

  private static DefaultHierarchy hierarchy(JsonNode node) {
    return new DefaultHierarchy(
        Terms.find(Meaning.class, node.path("meaning").asText()),
        Arrays.stream(Datatype.values())
            .filter(type -> type.code().equals(node.path("datatype").asText()))
            .findFirst(),
        SpecJson.read(node.get("hierarchy")).orElseThrow(),
        byTier(node.get("floors"), JsonNode::asInt));
  }

  private static PrivacyModel model(JsonNode node) {
    return new PrivacyModel(
        node.get("k").asInt(),
        node.has("l") ? OptionalInt.of(node.get("l").asInt()) : OptionalInt.empty(),
        node.has("t") ? OptionalDouble.of(node.get("t").asDouble()) : OptionalDouble.empty(),
        node.get("suppressionLimit").asDouble());
  }

  private static <V> Map<Tier, V> byTier(JsonNode node, Function<JsonNode, V> read) {
    var values = new EnumMap<Tier, V>(Tier.class);
    node.properties()
        .forEach(
            entry -> values.put(term(Tier.class, entry.getKey()), read.apply(entry.getValue())));
    return values;
  }

  private static <V> List<V> each(JsonNode array, Function<JsonNode, V> read) {
    var values = new ArrayList<V>();
    array.forEach(element -> values.add(read.apply(element)));
    return values;
  }

  private static <T extends Enum<T> & Term> Set<T> terms(
      Class<T> type, JsonNode array, Set<T> otherwise) {
    return array.isMissingNode()
        ? otherwise
        : StreamSupport.stream(array.spliterator(), false)
            .map(element -> term(type, element.asText()))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static <T extends Enum<T> & Term> T term(Class<T> type, String code) {
    return Terms.find(type, code).orElseThrow();
  }
}
