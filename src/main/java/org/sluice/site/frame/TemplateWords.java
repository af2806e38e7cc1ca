package org.sluice.site.frame;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;

/// What templates can say beyond Pebble: `t('key', {…})` a text of the bundle, `link('/path')` an
/// address that carries the language on, `asset('name.css')`, and the filters `text` (a [LangText]
/// or [Finding] for this reader), `time`, `day`, `number`, `bytes` and `query` (encoded for an
/// address).
final class TemplateWords extends AbstractExtension {

  private final Statics statics;

  TemplateWords(Statics statics) {
    this.statics = statics;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t",
            new Word(
                List.of("key", "with"),
                (reader, given) -> words(reader, given.get("key"), given.get("with"))),
        "link",
            new Word(
                List.of("to"), (reader, given) -> reader.link(String.valueOf(given.get("to")))),
        "asset",
            new Word(
                List.of("name"),
                (reader, given) -> statics.address(String.valueOf(given.get("name")))));
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "text", new Shown(TemplateWords::text),
        "time", new Shown((reader, value) -> Figures.time((Instant) value, reader.zone())),
        "day", new Shown((reader, value) -> Figures.day((Instant) value, reader.zone())),
        "number", new Shown((reader, value) -> Figures.number((Number) value)),
        "percent", new Shown((reader, value) -> Figures.percent((Number) value)),
        "bytes", new Shown((reader, value) -> Figures.bytes(((Number) value).longValue())),
        "query", new Shown((reader, value) -> Query.encode(String.valueOf(value))));
  }

  private static String words(Reader reader, @Nullable Object key, @Nullable Object with) {
    if (with instanceof Map<?, ?> arguments) {
      var named =
          arguments.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())));
      return reader.messages().text(String.valueOf(key), named);
    }
    return reader.messages().text(String.valueOf(key));
  }

  private static String text(Reader reader, Object value) {
    return switch (value) {
      case LangText text -> text.in(reader.language());
      case Finding finding -> reader.messages().text(finding);
      default -> value.toString();
    };
  }

  private static Reader reader(EvaluationContext context) {
    return (Reader) context.getVariable("reader");
  }

  private interface Saying {
    Object of(Reader reader, Map<String, Object> given);
  }

  private record Word(List<String> names, Saying saying) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return names;
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
      return saying.of(reader(context), args);
    }
  }

  private interface Showing {
    Object of(Reader reader, Object value);
  }

  private record Shown(Showing showing) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        @Nullable Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int lineNumber) {
      return input == null ? "" : showing.of(reader(context), input);
    }
  }
}
