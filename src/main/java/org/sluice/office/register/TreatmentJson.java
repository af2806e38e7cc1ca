package org.sluice.office.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.sluice.hierarchy.SpecJson;
import org.sluice.policy.Treatment;
import org.sluice.policy.Treatment.Drop;
import org.sluice.policy.Treatment.Generalize;
import org.sluice.policy.Treatment.Keep;
import org.sluice.policy.Treatment.Mask;
import org.sluice.policy.Treatment.Pseudonymize;
import org.sluice.policy.Treatment.Redact;
import org.sluice.policy.Treatment.Round;
import org.sluice.policy.Treatment.TopBottomCode;
import org.sluice.vocab.Terms;
import org.sluice.vocab.TreatmentKind;

/// The JSON form of a treatment: `{"kind": "mask", "visible": 4}`.
final class TreatmentJson {

  private TreatmentJson() {}

  /// The treatment; empty where its kind is unknown or a field is missing or out of range.
  static Optional<Treatment> read(JsonNode node) {
    return Terms.find(TreatmentKind.class, node.path("kind").asText())
        .flatMap(kind -> read(kind, node));
  }

  private static Optional<Treatment> read(TreatmentKind kind, JsonNode node) {
    return switch (kind) {
      case KEEP -> Optional.of(new Keep());
      case DROP -> Optional.of(new Drop());
      case REDACT -> Optional.of(new Redact());
      case MASK ->
          node.path("visible").canConvertToInt() && node.path("visible").asInt() >= 0
              ? Optional.of(new Mask(node.path("visible").asInt()))
              : Optional.empty();
      case PSEUDONYMIZE ->
          node.path("purpose").isTextual()
              ? Optional.of(new Pseudonymize(node.path("purpose").asText()))
              : Optional.empty();
      case GENERALIZE ->
          node.path("floor").asInt(0) >= 0
              ? SpecJson.read(node.path("hierarchy"))
                  .map(spec -> new Generalize(spec, node.path("floor").asInt(0)))
              : Optional.empty();
      case ROUND ->
          node.path("unit").asDouble() > 0
              ? Optional.of(new Round(node.path("unit").asDouble()))
              : Optional.empty();
      case TOP_BOTTOM_CODE ->
          node.path("bottom").isNumber()
                  && node.path("top").isNumber()
                  && node.path("bottom").asDouble() < node.path("top").asDouble()
              ? Optional.of(
                  new TopBottomCode(node.path("bottom").asDouble(), node.path("top").asDouble()))
              : Optional.empty();
    };
  }

  static ObjectNode write(Treatment treatment) {
    var node = JsonNodeFactory.instance.objectNode().put("kind", treatment.kind().code());
    return switch (treatment) {
      case Keep _, Drop _, Redact _ -> node;
      case Mask(var visible) -> node.put("visible", visible);
      case Pseudonymize(var purpose) -> node.put("purpose", purpose);
      case Generalize(var hierarchy, var floor) -> {
        node.set("hierarchy", SpecJson.write(hierarchy));
        yield node.put("floor", floor);
      }
      case Round(var unit) -> node.put("unit", unit);
      case TopBottomCode(var bottom, var top) -> node.put("bottom", bottom).put("top", top);
    };
  }
}
