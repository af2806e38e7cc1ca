package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Visit;

/// Help, from Markdown files in `site/help/LANGUAGE`; a page that a language lacks is shown in
/// English.
@Path("help")
public final class HelpPages {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern HEADING = Pattern.compile("(?m)^# +(.+)$");
  private static final Pattern INNER_LINK =
      Pattern.compile("href=\"(/[^\"/][^\"]*|[a-z0-9-]+(#[^\"]*)?)\"");

  private final Pages pages;
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(List.of(TablesExtension.create()))
          .escapeHtml(true)
          .sanitizeUrls(true)
          .build();

  public HelpPages(Pages pages) {
    this.pages = pages;
  }

  @GET
  public Response index(@Context ContainerRequestContext request) {
    return page(Visit.of(request).reader(), "index");
  }

  @GET
  @Path("{page}")
  public Response page(@Context ContainerRequestContext request, @PathParam("page") String page) {
    return page(Visit.of(request).reader(), page);
  }

  private Response page(Reader reader, String page) {
    if (!NAME.matcher(page).matches()) {
      throw Refusal.notFound();
    }
    var markdown =
        read(reader.language(), page).or(() -> read("en", page)).orElseThrow(Refusal::notFound);
    var heading = HEADING.matcher(markdown);
    var title = heading.find() ? heading.group(1) : page;
    return pages.page(
        reader, "help", Map.of("title", title, "page", page, "html", html(reader, markdown)));
  }

  private String html(Reader reader, String markdown) {
    var html = renderer.render(parser.parse(markdown));
    return INNER_LINK
        .matcher(html)
        .replaceAll(link -> {
          var to = link.group(1).startsWith("/") ? link.group(1) : "/help/" + link.group(1);
          return "href=\""
              + reader.link(to.replace("&amp;", "&")).replace("&", "&amp;").replace("$", "\\$")
              + "\"";
        });
  }

  private static Optional<String> read(String language, String page) {
    var name = "/site/help/" + language + "/" + page + ".md";
    try (var in = HelpPages.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
