package org.sluice.site.frame;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sluice.vocab.Messages;

/// Pages from templates in `/site/templates`. A template gets its model, and always: `reader`,
/// `languages`, and `office` (whether this process serves the office too). Everything is escaped
/// unless a template says otherwise.
public final class Pages {

  public static final String HTML = "text/html;charset=utf-8";

  private final PebbleEngine engine;
  private final Map<String, Object> always;

  public Pages(Statics statics, Half half) {
    var loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("site/templates");
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new TemplateWords(statics))
            .strictVariables(true)
            .newLineTrimming(true)
            .build();
    this.always =
        Map.of(
            "languages", Messages.languages(),
            "office", half != Half.PORTAL,
            "portal", half != Half.OFFICE);
  }

  /// The page as text.
  public String render(Reader reader, String template, Map<String, ?> model) {
    var all = new HashMap<String, Object>(model);
    all.putAll(always);
    all.put("reader", reader);
    var page = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(page, all, Locale.forLanguageTag(reader.language()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /// The page as an answer.
  public Response page(Reader reader, String template, Map<String, ?> model) {
    return Response.ok(render(reader, template, model), HTML).build();
  }
}
