package org.sluice.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a table's file was read: the dialect description of CSVW (Metadata Vocabulary for Tabular
/// Data, section 5.9) in its own words, and what other formats need. It is stored with a
/// registration, so that a file is read tomorrow as it was read today.
///
/// @param format the layout of the bytes
/// @param encoding a character encoding by its IANA name
/// @param delimiter what stands between cells
/// @param quoteChar what encloses a cell that holds delimiters or line breaks; empty where quotes
///   are plain text
/// @param quoting how strictly quotes are taken
/// @param skipRows records before the header, which are not part of the table
/// @param headerRowCount records that name the columns
/// @param sheet the sheet of a workbook; empty for other formats
public record Dialect(
    FileFormat format,
    String encoding,
    String delimiter,
    String quoteChar,
    Quoting quoting,
    int skipRows,
    int headerRowCount,
    String sheet) {

  public Dialect {
    if (delimiter.length() != 1 || quoteChar.length() > 1) {
      throw new IllegalArgumentException("A delimiter is one character, a quote at most one");
    }
    if (skipRows < 0 || headerRowCount < 0 || headerRowCount > 2) {
      throw new IllegalArgumentException(
          "Rows to skip can't be negative, header rows are 0, 1 or 2");
    }
  }

  /// How strictly quotes are taken.
  public enum Quoting {
    /// As RFC 4180 says: a quote inside a quoted cell is doubled, and nothing follows the closing
    /// one.
    STRICT,
    /// A backslash before a quote makes it text.
    BACKSLASH,
    /// Text may follow a closing quote, spaces may stand before an opening one.
    LENIENT
  }

  /// The plain dialect: CSV as Sluice itself writes it.
  public static final Dialect PLAIN =
      new Dialect(FileFormat.DELIMITED, "UTF-8", ",", "\"", Quoting.STRICT, 0, 1, "");

  @JsonCreator
  static Dialect of(
      @JsonProperty("format") @Nullable FileFormat format,
      @JsonProperty("encoding") @Nullable String encoding,
      @JsonProperty("delimiter") @Nullable String delimiter,
      @JsonProperty("quoteChar") @Nullable String quoteChar,
      @JsonProperty("quoting") @Nullable Quoting quoting,
      @JsonProperty("skipRows") @Nullable Integer skipRows,
      @JsonProperty("headerRowCount") @Nullable Integer headerRowCount,
      @JsonProperty("sheet") @Nullable String sheet) {
    return new Dialect(
        Objects.requireNonNullElse(format, PLAIN.format),
        Objects.requireNonNullElse(encoding, PLAIN.encoding),
        Objects.requireNonNullElse(delimiter, PLAIN.delimiter),
        Objects.requireNonNullElse(quoteChar, PLAIN.quoteChar),
        Objects.requireNonNullElse(quoting, PLAIN.quoting),
        Objects.requireNonNullElse(skipRows, PLAIN.skipRows),
        Objects.requireNonNullElse(headerRowCount, PLAIN.headerRowCount),
        Objects.requireNonNullElse(sheet, PLAIN.sheet));
  }

  Dialect withQuoting(Quoting other) {
    return new Dialect(
        format, encoding, delimiter, quoteChar, other, skipRows, headerRowCount, sheet);
  }

  Dialect withoutQuotes() {
    return new Dialect(
        format, encoding, delimiter, "", Quoting.STRICT, skipRows, headerRowCount, sheet);
  }
}
