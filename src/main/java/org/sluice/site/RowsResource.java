package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.portal.Held;
import org.sluice.rows.RowQuery;
import org.sluice.rows.RowStore;
import org.sluice.site.frame.Choice;
import org.sluice.site.frame.Extensions;
import org.sluice.site.frame.Tag;
import org.sluice.site.frame.Visit;
import org.sluice.vocab.Format;

/// The rows of a release: a page of them for people and as JSON; with an extension, or asked for in
/// another format, all of them (or those that a condition leaves) as a file.
@Path("datasets/{id}/rows")
public final class RowsResource {

  private static final List<String> OFFERED =
      Stream.concat(
              Stream.of("application/json", "text/html"),
              Arrays.stream(Format.values())
                  .map(Format::mediaType)
                  .filter(type -> !type.equals("application/json")))
          .toList();

  private final RowStore rows;
  private final RowsPage page;
  private final RowsFile file;

  public RowsResource(RowStore rows, RowsPage page, RowsFile file) {
    this.rows = rows;
    this.page = page;
    this.file = file;
  }

  @GET
  public Response get(@Context ContainerRequestContext request, @PathParam("id") String id)
      throws IOException {
    var visit = Visit.of(request);
    var query = visit.reader().query();
    var wanted = query.getOrDefault("release", List.of());
    var held = Lookup.release(visit.view(), id, wanted.isEmpty() ? "" : wanted.getFirst());
    var type = Choice.of(request.getRequest(), OFFERED);
    if (type.equals("text/html")) {
      return page.of(visit, held);
    }
    if (type.equals("application/json") && !Extensions.isAsked(request)) {
      return json(request, visit, held);
    }
    var format =
        Arrays.stream(Format.values())
            .filter(f -> f.mediaType().equals(type))
            .findFirst()
            .orElseThrow();
    return file.of(request, held, format, questions(query));
  }

  private Response json(ContainerRequestContext request, Visit visit, Held held)
      throws IOException {
    var questions = questions(visit.reader().query());
    var query = RowQuery.page(questions, held.manifest().columns());
    var tag = Tag.of(RowsFile.digest(held), questions, visit.reader().base(), "page");
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    var answer = rows.page(held, query);
    var body = new RowsJson(visit.reader().base().toString(), held, questions).of(query, answer);
    return Response.ok(body, "application/json").tag(tag).build();
  }

  /// The parameters that ask something of the rows.
  static Map<String, List<String>> questions(Map<String, List<String>> query) {
    var questions = new LinkedHashMap<>(query);
    questions.remove("lang");
    questions.remove("release");
    return questions;
  }
}
