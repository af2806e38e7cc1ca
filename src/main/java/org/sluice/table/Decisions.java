package org.sluice.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is done where a file is not a clean table. The owner sees each that was needed, as a
/// finding, and can decide otherwise; the defaults lose no cell.
public record Decisions(
    RaggedRows raggedRows,
    BlankLines blankLines,
    DuplicateHeaders duplicateHeaders,
    EmptyHeaders emptyHeaders,
    NulBytes nulBytes,
    UndecodableBytes undecodableBytes,
    UnclosedQuote unclosedQuote) {

  /// What is done unless the owner says otherwise.
  public static final Decisions DEFAULT =
      new Decisions(
          RaggedRows.PAD_AND_EXTRA_COLUMN,
          BlankLines.SKIP,
          DuplicateHeaders.NUMBER,
          EmptyHeaders.NAME_BY_POSITION,
          NulBytes.REMOVE,
          UndecodableBytes.REFUSE,
          UnclosedQuote.REFUSE);

  /// Rows with fewer or more cells than the header.
  public enum RaggedRows {
    PAD_AND_EXTRA_COLUMN,
    REFUSE
  }

  /// Lines with nothing on them, in a table of more than one column.
  public enum BlankLines {
    SKIP,
    KEEP
  }

  /// Columns of the same name: the second becomes `name_2`.
  public enum DuplicateHeaders {
    NUMBER,
    REFUSE
  }

  /// Columns without a name: the fourth becomes `column_4`.
  public enum EmptyHeaders {
    NAME_BY_POSITION,
    REFUSE
  }

  /// Characters U+0000 in cells.
  public enum NulBytes {
    REMOVE,
    REFUSE
  }

  /// Bytes that are no character in the file's encoding; replaced by U+FFFD.
  public enum UndecodableBytes {
    REFUSE,
    REPLACE
  }

  /// A quote that opens a cell and is never closed.
  public enum UnclosedQuote {
    REFUSE,
    QUOTES_ARE_TEXT
  }

  @JsonCreator
  static Decisions of(
      @JsonProperty("raggedRows") @Nullable RaggedRows raggedRows,
      @JsonProperty("blankLines") @Nullable BlankLines blankLines,
      @JsonProperty("duplicateHeaders") @Nullable DuplicateHeaders duplicateHeaders,
      @JsonProperty("emptyHeaders") @Nullable EmptyHeaders emptyHeaders,
      @JsonProperty("nulBytes") @Nullable NulBytes nulBytes,
      @JsonProperty("undecodableBytes") @Nullable UndecodableBytes undecodableBytes,
      @JsonProperty("unclosedQuote") @Nullable UnclosedQuote unclosedQuote) {
    return new Decisions(
        Objects.requireNonNullElse(raggedRows, DEFAULT.raggedRows),
        Objects.requireNonNullElse(blankLines, DEFAULT.blankLines),
        Objects.requireNonNullElse(duplicateHeaders, DEFAULT.duplicateHeaders),
        Objects.requireNonNullElse(emptyHeaders, DEFAULT.emptyHeaders),
        Objects.requireNonNullElse(nulBytes, DEFAULT.nulBytes),
        Objects.requireNonNullElse(undecodableBytes, DEFAULT.undecodableBytes),
        Objects.requireNonNullElse(unclosedQuote, DEFAULT.unclosedQuote));
  }

  /// These decisions with another one for ragged rows.
  public Decisions with(RaggedRows other) {
    return new Decisions(
        other,
        blankLines,
        duplicateHeaders,
        emptyHeaders,
        nulBytes,
        undecodableBytes,
        unclosedQuote);
  }

  /// These decisions with another one for undecodable bytes.
  public Decisions with(UndecodableBytes other) {
    return new Decisions(
        raggedRows, blankLines, duplicateHeaders, emptyHeaders, nulBytes, other, unclosedQuote);
  }

  /// These decisions with another one for an unclosed quote.
  public Decisions with(UnclosedQuote other) {
    return new Decisions(
        raggedRows, blankLines, duplicateHeaders, emptyHeaders, nulBytes, undecodableBytes, other);
  }
}
