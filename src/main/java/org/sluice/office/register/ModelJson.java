package org.sluice.office.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sluice.policy.PrivacyModel;

/// The JSON form of a privacy model: `{"k": 20, "l": 3, "t": 0.2, "suppressionLimit": 0.05}`.
final class ModelJson {

  private ModelJson() {}

  /// The model; empty where a figure is missing or out of range.
  static Optional<PrivacyModel> read(JsonNode node) {
    int k = node.path("k").asInt(1);
    int l = node.path("l").asInt(1);
    double t = node.path("t").asDouble(1);
    double limit = node.path("suppressionLimit").asDouble(0);
    if (!node.isObject() || k < 1 || l < 1 || t < 0 || t > 1 || limit < 0 || limit > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new PrivacyModel(
            k,
            node.has("l") ? OptionalInt.of(l) : OptionalInt.empty(),
            node.has("t") ? OptionalDouble.of(t) : OptionalDouble.empty(),
            limit));
  }

  static ObjectNode write(PrivacyModel model) {
    var node = JsonNodeFactory.instance.objectNode().put("k", model.k());
    model.l().ifPresent(l -> node.put("l", l));
    model.t().ifPresent(t -> node.put("t", t));
    return node.put("suppressionLimit", model.suppressionLimit());
  }
}
