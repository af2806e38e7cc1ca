package org.sluice.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
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
