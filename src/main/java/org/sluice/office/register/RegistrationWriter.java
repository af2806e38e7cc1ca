package org.sluice.office.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sluice.csvw.ColumnMetadata;
import org.sluice.csvw.TableMetadata;
import org.sluice.csvw.Texts;
import org.sluice.hierarchy.SpecJson;
import org.sluice.release.Listing;
import org.sluice.table.ReadOptions;

/// Writes a registration as CSVW metadata, which [RegistrationReader] takes back as the same value.
public final class RegistrationWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private final Map<String, JsonNode> properties = new LinkedHashMap<>();

  private RegistrationWriter() {}

  public static byte[] write(Registration registration) {
    var writer = new RegistrationWriter();
    writer.listing(registration.listing());
    writer.disclosure(registration);
    writer.reading(registration.reading());
    return new TableMetadata(
            registration.url(),
            "zh",
            writer.properties,
            Map.of(),
            registration.columns().stream().map(RegistrationWriter::column).toList())
        .write();
  }

  private void listing(Listing listing) {
    word(Names.IDENTIFIER, listing.dataset());
    put(Names.TITLE, Texts.values(listing.title()));
    put(Names.DESCRIPTION, Texts.values(listing.description()));
    put(Names.KEYWORD, Texts.values(listing.keywords()));
    if (!listing.department().id().isEmpty()) {
      var publisher = NODES.objectNode().put(Names.IDENTIFIER, listing.department().id());
      publisher.set(Names.NAME, Texts.values(listing.department().name()));
      put(Names.PUBLISHER, publisher);
    }
    word(Names.THEME, listing.theme());
    word(Names.FREQUENCY, listing.frequency());
    word(Names.LICENSE, listing.license());
    listing.landing().forEach(this::word);
    word(Names.ADMINISTRATION, listing.level());
    properties.put(Names.LISTED, NODES.booleanNode(listing.listed()));
    var tiers = NODES.arrayNode();
    listing.tiers().forEach(tier -> tiers.add(tier.code()));
    properties.put(Names.TIERS, tiers);
    var conditions = NODES.objectNode();
    listing.conditions().forEach((tier, text) -> conditions.set(tier.code(), Texts.map(text)));
    put(Names.CONDITIONS, conditions);
    if (listing.closedReason() != null) {
      put(Names.CLOSED_REASON, Texts.values(listing.closedReason()));
    }
  }

  private void disclosure(Registration registration) {
    if (!registration.preset().equals(Registration.DEFAULT_PRESET)) {
      word(Names.PRESET, registration.preset());
    }
    var models = NODES.objectNode();
    registration.models().forEach((tier, model) -> models.set(tier.code(), ModelJson.write(model)));
    put(Names.MODELS, models);
    if (registration.graphs() == Registration.Graphs.NO) {
      properties.put(Names.GRAPH, NODES.booleanNode(false));
    }
    if (registration.subject() != null) {
      word(Names.SUBJECT, registration.subject());
    }
  }

  private void reading(ReadOptions reading) {
    if (reading.equals(ReadOptions.LOOK)) {
      return;
    }
    ObjectNode all = MAPPER.valueToTree(reading);
    var dialect =
        all.deepCopy().retain("encoding", "delimiter", "quoteChar", "skipRows", "headerRowCount");
    put("dialect", dialect);
    put(Names.READ, all.retain("format", "quoting", "sheet", "decisions"));
  }

  private static ColumnMetadata column(RegisteredColumn column) {
    var writer = new RegistrationWriter();
    writer.put(Names.DESCRIPTION, Texts.values(column.description()));
    if (column.datatype() != null) {
      writer.word("datatype", column.datatype().code());
    }
    if (column.level() != null) {
      writer.word(Names.LEVEL, column.level().code());
    }
    if (column.category() != null) {
      writer.word(Names.CATEGORY, column.category().code());
    }
    if (column.meaning() != null) {
      writer.word(Names.MEANING, column.meaning().code());
    }
    if (column.hierarchy() != null) {
      writer.put(Names.HIERARCHY, SpecJson.write(column.hierarchy()));
    }
    var treatments = NODES.objectNode();
    for (var wish : column.wishes()) {
      var treatment = TreatmentJson.write(wish.treatment());
      if (!wish.reason().isEmpty()) {
        treatment.put("reason", wish.reason());
      }
      treatments.set(wish.tier().code(), treatment);
    }
    writer.put(Names.TREATMENT, treatments);
    if (column.reason() != null) {
      writer.word(Names.REASON, column.reason());
    }
    return new ColumnMetadata(column.name(), column.titles(), writer.properties);
  }

  private void word(String name, String word) {
    if (!word.isEmpty()) {
      properties.put(name, TextNode.valueOf(word));
    }
  }

  private void put(String name, JsonNode node) {
    if (!node.isEmpty()) {
      properties.put(name, node);
    }
  }
}
