package org.sluice.office;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.Treatment;

/// The values of the registry as JSON documents, and back.
final class Json {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Treatment.Keep.class, name = "keep"),
    @JsonSubTypes.Type(value = Treatment.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Treatment.Mask.class, name = "mask"),
    @JsonSubTypes.Type(value = Treatment.Pseudonymize.class, name = "pseudonymize"),
    @JsonSubTypes.Type(value = Treatment.Generalize.class, name = "generalize"),
    @JsonSubTypes.Type(value = Treatment.Round.class, name = "round"),
    @JsonSubTypes.Type(value = Treatment.TopBottomCode.class, name = "top-bottom-code"),
    @JsonSubTypes.Type(value = Treatment.Redact.class, name = "redact")
  })
  private interface OfTreatment {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = HierarchySpec.FromFile.class, name = "from-file"),
    @JsonSubTypes.Type(value = HierarchySpec.Interval.class, name = "interval"),
    @JsonSubTypes.Type(value = HierarchySpec.DateParts.class, name = "date-parts"),
    @JsonSubTypes.Type(value = HierarchySpec.Prefix.class, name = "prefix"),
    @JsonSubTypes.Type(value = HierarchySpec.GeoGrid.class, name = "geo-grid"),
    @JsonSubTypes.Type(value = HierarchySpec.Flat.class, name = "flat")
  })
  private interface OfHierarchy {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .addMixIn(Treatment.class, OfTreatment.class)
          .addMixIn(HierarchySpec.class, OfHierarchy.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
