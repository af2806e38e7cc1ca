package org.sluice.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// The JSON of everything that crosses the door. The same value always gives the same bytes: fields
/// in the order of the record's components, keys sorted, UTF-8, two spaces, LF, what is null left
/// out. Reading is strict: an unknown, missing or doubled field is an [UnreadableDocument].
public final class ReleaseJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module(), Words.module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(
              SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .defaultPrettyPrinter(printer())
          .addMixIn(Statement.class, ByType.class)
          .build();

  private ReleaseJson() {}

  public static byte[] write(Manifest manifest) {
    return write((Object) manifest);
  }

  public static byte[] write(Listing listing) {
    return write((Object) listing);
  }

  public static byte[] write(Numbered statement) {
    return write((Object) statement);
  }

  public static byte[] write(Signature signature) {
    return write((Object) signature);
  }

  public static Manifest manifest(byte[] json) {
    return read(json, Manifest.class);
  }

  public static Listing listing(byte[] json) {
    return read(json, Listing.class);
  }

  public static Numbered statement(byte[] json) {
    return read(json, Numbered.class);
  }

  public static Signature signature(byte[] json) {
    return read(json, Signature.class);
  }

  static PublicKeys.KeySet keySet(byte[] json) {
    return read(json, PublicKeys.KeySet.class);
  }

  static byte[] write(Object value) {
    try {
      return (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(byte[] json, Class<T> type) {
    try {
      var value = MAPPER.readValue(json, type);
      if (value == null) {
        throw notJson(1);
      }
      Completeness.check(value)
          .ifPresent(field -> {
            throw new UnreadableDocument(
                Finding.error("release.missing-field", Place.field(field), Map.of("field", field)));
          });
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw problem("release.unknown-field", e);
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof JsonParseException syntax
          ? notJson(syntax.getLocation().getLineNr())
          : problem("release.wrong-value", e);
    } catch (JsonProcessingException e) {
      throw notJson(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    } catch (IOException e) {
      throw notJson(1);
    }
  }

  private static UnreadableDocument notJson(int line) {
    return new UnreadableDocument(
        Finding.error("release.not-json", Place.NOWHERE, Map.of("line", Integer.toString(line))));
  }

  private static UnreadableDocument problem(String code, JsonMappingException e) {
    var field =
        e.getPath().stream()
            .map(step ->
                step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining("."));
    return new UnreadableDocument(Finding.error(code, Place.field(field), Map.of("field", field)));
  }

  private static DefaultPrettyPrinter printer() {
    var indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.Listed.class, name = "listed"),
    @JsonSubTypes.Type(value = Statement.Published.class, name = "published"),
    @JsonSubTypes.Type(value = Statement.Retracted.class, name = "retracted"),
    @JsonSubTypes.Type(value = Statement.CallerAdmitted.class, name = "caller-admitted"),
    @JsonSubTypes.Type(value = Statement.CallerDismissed.class, name = "caller-dismissed"),
    @JsonSubTypes.Type(value = Statement.Granted.class, name = "granted"),
    @JsonSubTypes.Type(value = Statement.GrantWithdrawn.class, name = "grant-withdrawn")
  })
  private interface ByType {}
}
