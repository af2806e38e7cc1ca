package org.sluice.site;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.site.frame.Choice;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Query;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Visit;
import org.sluice.sparql.SparqlEndpoint;
import org.sluice.sparql.SparqlProblem;
import org.sluice.sparql.SparqlRequest;

/// The SPARQL 1.1 protocol over each caller's own graphs; without a query, a page with a form.
@Path("sparql")
public final class SparqlResource {

  private static final int LONGEST = 256 * 1024;
  private static final List<String> EXAMPLES = List.of("datasets", "columns", "rows");

  private final Pages pages;
  private final SparqlEndpoint endpoint;

  public SparqlResource(Pages pages, SparqlEndpoint endpoint) {
    this.pages = pages;
    this.endpoint = endpoint;
  }

  @GET
  public Response get(@Context ContainerRequestContext request) {
    var visit = Visit.of(request);
    var query = visit.reader().query();
    if (query.getOrDefault("query", List.of()).isEmpty()) {
      Choice.of(request.getRequest(), List.of("text/html"));
      return page(visit, SparqlPage.blank());
    }
    return answer(request, query);
  }

  @POST
  @Consumes("application/x-www-form-urlencoded")
  public Response form(@Context ContainerRequestContext request, InputStream body)
      throws IOException {
    return answer(request, Query.parse(text(body)));
  }

  @POST
  @Consumes("application/sparql-query")
  public Response query(@Context ContainerRequestContext request, InputStream body)
      throws IOException {
    var parameters = new LinkedHashMap<>(Visit.of(request).reader().query());
    parameters.put("query", List.of(text(body)));
    return answer(request, parameters);
  }

  private Response answer(ContainerRequestContext request, Map<String, List<String>> parameters) {
    var visit = Visit.of(request);
    var queries = parameters.getOrDefault("query", List.of());
    if (queries.size() != 1) {
      throw Refusal.badRequest("site.one-query", Map.of());
    }
    var accept = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.ACCEPT), "");
    if (parameters.containsKey("page")) {
      return page(visit, asked(visit, queries.getFirst()));
    }
    var asked =
        new SparqlRequest(
            queries.getFirst(),
            parameters.getOrDefault("default-graph-uri", List.of()),
            parameters.getOrDefault("named-graph-uri", List.of()),
            parameters.getOrDefault("format", List.of(accept)).getFirst());
    var answer = endpoint.execute(visit.view(), asked);
    var response = Response.ok(answer.body(), answer.mediaType());
    answer
        .cut()
        .ifPresent(cut -> {
          response.header("X-Cut", cut.code());
          response.header("X-Cut-Why", Query.encode(visit.reader().messages().text(cut)));
        });
    return response.build();
  }

  private SparqlPage asked(Visit visit, String query) {
    try {
      var answer =
          endpoint.execute(
              visit.view(),
              SparqlRequest.of(query, "application/sparql-results+json, text/turtle;q=0.9"));
      var text = new String(answer.body(), StandardCharsets.UTF_8);
      return answer.mediaType().equals("application/sparql-results+json")
          ? SparqlPage.table(query, text, answer.cut())
          : SparqlPage.graph(query, text, answer.cut());
    } catch (SparqlProblem problem) {
      return SparqlPage.failed(query, problem.findings());
    }
  }

  private Response page(Visit visit, SparqlPage page) {
    var model = new LinkedHashMap<String, Object>();
    model.put("page", page);
    var examples = new ArrayList<SparqlPage.Example>();
    for (var name : EXAMPLES) {
      examples.add(SparqlPage.example(name));
    }
    model.put("examples", examples);
    var answer = pages.page(visit.reader(), "sparql", model);
    return page.findings().isEmpty() ? answer : Response.fromResponse(answer).status(400).build();
  }

  private static String text(InputStream body) throws IOException {
    var bytes = body.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw Refusal.of(413, "http.413", Map.of());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
