package org.sluice.site.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sluice.site.frame.Refusal;
import org.sluice.table.Decisions;
import org.sluice.table.Decisions.BlankLines;
import org.sluice.table.Decisions.DuplicateHeaders;
import org.sluice.table.Decisions.EmptyHeaders;
import org.sluice.table.Decisions.NulBytes;
import org.sluice.table.Decisions.RaggedRows;
import org.sluice.table.Decisions.UnclosedQuote;
import org.sluice.table.Decisions.UndecodableBytes;
import org.sluice.table.ReadOptions;
import org.sluice.vocab.Messages;

/// How a table is to be read, as a form: what is left empty is found by looking.
///
/// @param layout fields for where cells begin and end
/// @param decisions fields for what is done where the file is not a clean table
public record ReadingForm(List<Field> layout, List<Field> decisions) {

  private static final Map<String, String> DELIMITERS =
      Map.of("comma", ",", "semicolon", ";", "tab", "\t", "pipe", "|");
  private static final Map<String, String> QUOTES = Map.of("double", "\"", "single", "'");
  private static final String NO_QUOTE = "none";

  /// A field of the form.
  ///
  /// @param kind `select`, `number` or `text`
  public record Field(String name, String kind, String value, List<Option> options) {}

  /// A value that can be chosen, in words.
  public record Option(String value, String words) {}

  /// The form as it was typed, or as the options say.
  static ReadingForm of(Function<String, String> values, Messages words) {
    return new ReadingForm(
        List.of(
            select("encoding", values, words, "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"),
            select("delimiter", values, words, "comma", "semicolon", "tab", "pipe"),
            select("quoteChar", values, words, "double", "single", NO_QUOTE),
            select("headerRowCount", values, words, "0", "1", "2"),
            new Field("skipRows", "number", values.apply("skipRows"), List.of()),
            new Field("sheet", "text", values.apply("sheet"), List.of())),
        List.of(
            decision("raggedRows", RaggedRows.values(), values, words),
            decision("blankLines", BlankLines.values(), values, words),
            decision("duplicateHeaders", DuplicateHeaders.values(), values, words),
            decision("emptyHeaders", EmptyHeaders.values(), values, words),
            decision("nulBytes", NulBytes.values(), values, words),
            decision("undecodableBytes", UndecodableBytes.values(), values, words),
            decision("unclosedQuote", UnclosedQuote.values(), values, words)));
  }

  /// What the owner said so far.
  static Function<String, String> values(ReadOptions said) {
    Decisions decided = said.decisions();
    return name ->
        switch (name) {
          case "encoding" -> text(said.encoding());
          case "delimiter" -> named(DELIMITERS, said.delimiter());
          case "quoteChar" ->
              "".equals(said.quoteChar()) ? NO_QUOTE : named(QUOTES, said.quoteChar());
          case "headerRowCount" -> text(said.headerRowCount());
          case "skipRows" -> text(said.skipRows());
          case "sheet" -> text(said.sheet());
          case "raggedRows" -> decided.raggedRows().name();
          case "blankLines" -> decided.blankLines().name();
          case "duplicateHeaders" -> decided.duplicateHeaders().name();
          case "emptyHeaders" -> decided.emptyHeaders().name();
          case "nulBytes" -> decided.nulBytes().name();
          case "undecodableBytes" -> decided.undecodableBytes().name();
          case "unclosedQuote" -> decided.unclosedQuote().name();
          default -> "";
        };
  }

  /// What was typed, on top of what was said before.
  static ReadOptions read(Function<String, String> typed, ReadOptions before) {
    String quote = typed.apply("quoteChar");
    return new ReadOptions(
        before.format(),
        empty(typed.apply("encoding")),
        empty(DELIMITERS.getOrDefault(typed.apply("delimiter"), typed.apply("delimiter"))),
        quote.equals(NO_QUOTE) ? "" : empty(QUOTES.getOrDefault(quote, quote)),
        before.quoting(),
        number(typed.apply("skipRows")),
        number(typed.apply("headerRowCount")),
        empty(typed.apply("sheet")),
        new Decisions(
            chosen(RaggedRows.class, typed.apply("raggedRows"), before.decisions().raggedRows()),
            chosen(BlankLines.class, typed.apply("blankLines"), before.decisions().blankLines()),
            chosen(
                DuplicateHeaders.class,
                typed.apply("duplicateHeaders"),
                before.decisions().duplicateHeaders()),
            chosen(
                EmptyHeaders.class, typed.apply("emptyHeaders"), before.decisions().emptyHeaders()),
            chosen(NulBytes.class, typed.apply("nulBytes"), before.decisions().nulBytes()),
            chosen(
                UndecodableBytes.class,
                typed.apply("undecodableBytes"),
                before.decisions().undecodableBytes()),
            chosen(
                UnclosedQuote.class,
                typed.apply("unclosedQuote"),
                before.decisions().unclosedQuote())));
  }

  private static Field select(
      String name, Function<String, String> values, Messages words, String... known) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.text("site.office.read.look")));
    Arrays.stream(known).map(value -> option(name, value, words)).forEach(options::add);
    String value = values.apply(name);
    if (options.stream().noneMatch(option -> option.value().equals(value))) {
      options.add(new Option(value, value));
    }
    return new Field(name, "select", value, options);
  }

  private static Field decision(
      String name, Enum<?>[] choices, Function<String, String> values, Messages words) {
    return new Field(
        name,
        "select",
        values.apply(name),
        Arrays.stream(choices).map(choice -> option(name, choice.name(), words)).toList());
  }

  private static Option option(String name, String value, Messages words) {
    String key = "site.office.read." + name + "." + value.toLowerCase(Locale.ROOT);
    return new Option(value, words.has(key) ? words.text(key) : value);
  }

  private static <E extends Enum<E>> E chosen(Class<E> type, String name, E before) {
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .orElse(before);
  }

  private static @Nullable Integer number(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    if (!typed.strip().matches("[0-9]{1,6}")) {
      throw Refusal.badRequest("site.office.read.bad-number", Map.of("number", typed));
    }
    return Integer.valueOf(typed.strip());
  }

  private static String named(Map<String, String> names, @Nullable String value) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(text(value));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable String empty(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }
}
