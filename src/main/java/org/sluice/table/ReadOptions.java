package org.sluice.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the owner says about a file; what is `null` is found by looking.
///
/// @param format the layout of the bytes
/// @param encoding a character encoding, such as `GB18030`
/// @param delimiter one character
/// @param quoteChar one character, or empty where quotes are plain text
/// @param quoting how strictly quotes are taken
/// @param skipRows records before the header
/// @param headerRowCount 0, 1 or 2
/// @param sheet the name of a workbook's sheet; the first sheet by default
/// @param decisions what to do where the file is not a clean table
public record ReadOptions(
    @Nullable FileFormat format,
    @Nullable String encoding,
    @Nullable String delimiter,
    @Nullable String quoteChar,
    Dialect.@Nullable Quoting quoting,
    @Nullable Integer skipRows,
    @Nullable Integer headerRowCount,
    @Nullable String sheet,
    Decisions decisions) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> DECISIONS =
      Arrays.stream(Decisions.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  /// Everything is found by looking.
  public static final ReadOptions LOOK =
      new ReadOptions(null, null, null, null, null, null, null, null, Decisions.DEFAULT);

  /// Reads a file again as it was read before.
  public static ReadOptions of(Dialect dialect, Decisions decisions) {
    return new ReadOptions(
        dialect.format(),
        dialect.encoding(),
        dialect.delimiter(),
        dialect.quoteChar(),
        dialect.quoting(),
        dialect.skipRows(),
        dialect.headerRowCount(),
        dialect.sheet(),
        decisions);
  }

  @JsonCreator
  static ReadOptions read(
      @JsonProperty("format") @Nullable FileFormat format,
      @JsonProperty("encoding") @Nullable String encoding,
      @JsonProperty("delimiter") @Nullable String delimiter,
      @JsonProperty("quoteChar") @Nullable String quoteChar,
      @JsonProperty("quoting") Dialect.@Nullable Quoting quoting,
      @JsonProperty("skipRows") @Nullable Integer skipRows,
      @JsonProperty("headerRowCount") @Nullable Integer headerRowCount,
      @JsonProperty("sheet") @Nullable String sheet,
      @JsonProperty("decisions") @Nullable Decisions decisions) {
    return new ReadOptions(
        format,
        encoding,
        delimiter,
        quoteChar,
        quoting,
        skipRows,
        headerRowCount,
        sheet,
        Objects.requireNonNullElse(decisions, Decisions.DEFAULT));
  }

  /// Settings by name, those of [Decisions] too.
  ///
  /// @return empty where one is unknown or has no such value
  public static Optional<ReadOptions> of(Map<String, ?> settings) {
    var options = new HashMap<String, Object>();
    var decisions = new HashMap<String, Object>();
    settings.forEach((name, value) -> {
      if (name.equals("decisions") && value instanceof Map<?, ?> inner) {
        inner.forEach((decision, made) -> decisions.put(String.valueOf(decision), made));
      } else {
        (DECISIONS.contains(name) ? decisions : options).put(name, value);
      }
    });
    if (!decisions.isEmpty()) {
      options.put("decisions", decisions);
    }
    try {
      return Optional.of(MAPPER.convertValue(options, ReadOptions.class));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// These options with other settings, by name.
  ///
  /// @return empty where one is unknown or has no such value
  public Optional<ReadOptions> with(Map<String, ?> settings) {
    Map<String, Object> all =
        MAPPER.convertValue(this, new TypeReference<Map<String, Object>>() {});
    var decisions =
        MAPPER.convertValue(this.decisions, new TypeReference<Map<String, Object>>() {});
    all.remove("decisions");
    all.values().removeIf(Objects::isNull);
    all.putAll(decisions);
    all.putAll(settings);
    return of(all);
  }

  public ReadOptions withSheet(String name) {
    return new ReadOptions(
        format, encoding, delimiter, quoteChar, quoting, skipRows, headerRowCount, name, decisions);
  }

  public ReadOptions withHeaderRowCount(int count) {
    return new ReadOptions(
        format, encoding, delimiter, quoteChar, quoting, skipRows, count, sheet, decisions);
  }

  public ReadOptions withEncoding(String name) {
    return new ReadOptions(
        format, name, delimiter, quoteChar, quoting, skipRows, headerRowCount, sheet, decisions);
  }

  public ReadOptions with(Decisions other) {
    return new ReadOptions(
        format, encoding, delimiter, quoteChar, quoting, skipRows, headerRowCount, sheet, other);
  }
}
