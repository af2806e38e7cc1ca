package org.sluice.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;
import static org.sluice.sparql.TestGraphs.BASE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.portal.Caller;
import org.sluice.portal.Portal;
import org.sluice.portal.TestOffice;
import org.sluice.portal.View;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Tier;

class SparqlEndpointTest {

  private static final String OPEN = "visible-cell";
  private static final Map<Tier, String> CANARIES =
      Map.of(
          Tier.REGISTERED, "canary-registered",
          Tier.CONDITIONAL, "canary-conditional",
          Tier.SHARED, "canary-shared");

  @TempDir Path home;
  private TestOffice office;
  private Graphs graphs;
  private Portal portal;
  private SparqlEndpoint endpoint;

  @BeforeEach
  void open() throws IOException {
    office = new TestOffice(home, TestGraphs.TRIPLES);
    graphs = Graphs.open(home, TestGraphs.PORTAL, 1_000);
    portal =
        Portal.open(
            home,
            EnumSet.of(Tier.OPEN, Tier.REGISTERED, Tier.CONDITIONAL, Tier.SHARED),
            () -> START,
            List.of(graphs));
    endpoint = new SparqlEndpoint(graphs, Limits.USUAL);
    office.publish(
        listing("visits", "就诊", true),
        1,
        Map.of(
            Tier.OPEN, "a\n" + OPEN,
            Tier.REGISTERED, "a\n" + CANARIES.get(Tier.REGISTERED),
            Tier.CONDITIONAL, "a\n" + CANARIES.get(Tier.CONDITIONAL),
            Tier.SHARED, "a\n" + CANARIES.get(Tier.SHARED)));
    office.publish(
        listing("secret", "canary-title", false), 1, Map.of(Tier.SHARED, "a\ncanary-unlisted"));
    office.admit("ann", Tier.REGISTERED);
    office.grant("ann", "visits");
    assertThat(portal.takeIn()).isEmpty();
  }

  @AfterEach
  void close() throws IOException {
    portal.close();
    graphs.close();
  }

  private String ask(View view, String query) {
    return ask(view, SparqlRequest.of(query, ""));
  }

  private String ask(View view, SparqlRequest request) {
    return new String(endpoint.execute(view, request).body(), StandardCharsets.UTF_8);
  }

  private View anonymous() {
    return portal.view(Caller.ANONYMOUS);
  }

  private View shared() {
    return portal.view(portal.callerOf("x"));
  }

  private static String graph(Tier tier) {
    return "<" + BASE + "/datasets/visits/releases/1/" + tier.code() + ">";
  }

  static List<String> hostile() {
    var queries =
        new ArrayList<>(
            List.of(
                "SELECT * { ?s ?p ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT ?g { GRAPH ?g {} }",
                "SELECT (COUNT(*) AS ?n) (GROUP_CONCAT(STR(?o)) AS ?all) { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (SAMPLE(?o) AS ?x) (MAX(?o) AS ?y) (MIN(?o) AS ?z) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraphNode> { ?s ?p ?o } }",
                "SELECT * FROM <urn:x-arq:UnionGraph> { ?s ?p ?o }",
                "SELECT * FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o }",
                "SELECT * FROM NAMED <urn:x-arq:UnionGraph> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s (<urn:a>|!<urn:a>)* ?o } }",
                "SELECT * { GRAPH ?g { ?s (<urn:a>|!<urn:a>)+ ?o } }",
                "SELECT * { <" + BASE + "/hub> (<" + BASE + "/link>/<" + BASE + "/p>) ?o }",
                "SELECT * { GRAPH ?g { <"
                    + BASE
                    + "/hub> (<"
                    + BASE
                    + "/link>/<"
                    + BASE
                    + "/p>)? ?o } }",
                "SELECT * { GRAPH ?g { ?s ^<" + BASE + "/link> ?o } }",
                "SELECT * { GRAPH ?g { ?s !(<urn:a>|^<urn:b>) ?o } }",
                "SELECT * { ?s <http://www.w3.org/2000/01/rdf-schema#member> ?o }",
                "SELECT * { GRAPH ?g { ?s <http://www.w3.org/2000/01/rdf-schema#member> ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s <http://www.w3.org/2000/01/rdf-schema#member> ?o } }",
                "SELECT * { GRAPH ?g { ?s <"
                    + BASE
                    + "/list>/<http://jena.apache.org/ARQ/list#member> ?o } }",
                "SELECT * { ?l <http://jena.apache.org/ARQ/list#member> ?o }",
                "SELECT * { ?l <http://jena.apache.org/ARQ/list#index> (?i ?o) }",
                "SELECT * { ?x <http://jena.apache.org/ARQ/property#concat> (\"a\" \"b\") . GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.seq> ?o }",
                "SELECT (<java:java.lang.System.getProperty>(\"user.home\") AS ?x) {}",
                "SELECT (<java:org.apache.jena.sparql.function.library.localname>(<urn:x>) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#sysvar>(\"user.home\") AS ?x) {}",
                "DESCRIBE <" + BASE + "/hub>",
                "DESCRIBE ?s { GRAPH ?g { ?s ?p ?o } }",
                "DESCRIBE <" + BASE + "/datasets/secret>",
                "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }",
                "CONSTRUCT { <urn:a> <urn:b> ?o } { ?s <" + BASE + "/p>* ?o }",
                "ASK { FILTER EXISTS { GRAPH ?g { ?s ?p \"canary-shared\" } } }",
                "SELECT ?x { BIND(EXISTS { GRAPH ?g { ?s ?p ?o FILTER(CONTAINS(STR(?o), \"canary\")) } } AS ?x) }",
                "SELECT * { GRAPH ?g { ?s ?p ?o FILTER NOT EXISTS { ?o <urn:a> ?x } } }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } MINUS { ?s <urn:a> ?o } }",
                "SELECT * { VALUES ?g { " + graph(Tier.SHARED) + " } GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { { SELECT ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?o } }",
                "SELECT * { GRAPH ?g { ?s ?p ?o FILTER REGEX(STR(?o), \"^can.*\") } }",
                "SELECT DISTINCT ?t { ?d <http://purl.org/dc/terms/title> ?t }",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <file:data.nt> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * FROM <http://127.0.0.1:1/x.ttl> { ?s ?p ?o }",
                "SELECT * { OPTIONAL { GRAPH ?g { ?s ?p ?o } } }",
                "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } } }",
                "SELECT * { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?c ?d ?e } }",
                "SELECT (STRLEN(GROUP_CONCAT(?o)) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
    for (var tier : List.of(Tier.REGISTERED, Tier.CONDITIONAL, Tier.SHARED)) {
      queries.add("SELECT * { GRAPH " + graph(tier) + " { ?s ?p ?o } }");
      queries.add("SELECT * FROM " + graph(tier) + " { ?s ?p ?o }");
      queries.add("SELECT * FROM NAMED " + graph(tier) + " { GRAPH ?g { ?s ?p ?o } }");
      queries.add("SELECT * FROM " + graph(tier) + " { ?s (!<urn:a>)* ?o }");
      queries.add("DESCRIBE ?s FROM NAMED " + graph(tier) + " { GRAPH ?g { ?s ?p ?o } }");
      queries.add("DESCRIBE " + graph(tier));
      queries.add("ASK { GRAPH " + graph(tier) + " { ?s ?p ?o } }");
      queries.add("CONSTRUCT { ?s ?p ?o } FROM " + graph(tier) + " WHERE { ?s ?p ?o }");
    }
    return queries;
  }

  private String answers(View view) {
    var all = new StringBuilder();
    for (var query : hostile()) {
      for (var accept :
          List.of("application/json", "text/csv", "application/n-triples", "application/rdf+xml")) {
        try {
          all.append(ask(view, SparqlRequest.of(query, accept))).append('\n');
        } catch (Problem problem) {
          all.append(problem.getMessage()).append(problem.findings()).append('\n');
        }
      }
    }
    for (var tier : List.of(Tier.REGISTERED, Tier.CONDITIONAL, Tier.SHARED)) {
      var iri = graphs.graph(new ReleaseId("visits", 1, tier));
      all.append(ask(view, new SparqlRequest("SELECT * {?s ?p ?o}", List.of(iri), List.of(), "")));
      all.append(
          ask(
              view,
              new SparqlRequest(
                  "SELECT * {GRAPH ?g {?s ?p ?o}}", List.of(), List.of(iri), "text/csv")));
    }
    return all.toString();
  }

  @Test
  void no_hostile_query_reads_what_its_caller_does_not_see() {
    assertThat(hostile()).hasSizeGreaterThan(60);
    assertThat(answers(anonymous())).contains(OPEN).doesNotContain("canary", "root:");
    assertThat(answers(portal.view(new Caller("bob", Tier.REGISTERED, null))))
        .contains(OPEN, "canary-registered")
        .doesNotContain("canary-conditional", "canary-shared", "canary-unlisted", "canary-title");
    assertThat(answers(portal.view(portal.authenticate("key-ann"))))
        .contains(OPEN, "canary-registered", "canary-conditional")
        .doesNotContain("canary-shared", "canary-unlisted", "canary-title");
    assertThat(answers(shared()))
        .contains(OPEN, "canary-registered", "canary-conditional", "canary-shared")
        .contains("canary-unlisted", "canary-title")
        .doesNotContain("root:");
  }

  @Test
  void a_hidden_graph_answers_as_an_unknown_one() {
    var hidden = "ASK { GRAPH " + graph(Tier.SHARED) + " { ?s ?p ?o } }";
    assertThat(ask(anonymous(), hidden))
        .isEqualTo(ask(anonymous(), hidden.replace("shared", "nothing")));
    assertThat(ask(shared(), hidden)).contains("true");
    var wanted =
        new SparqlRequest(
            "SELECT * {?s ?p ?o}",
            List.of(BASE + "/datasets/visits/releases/1/shared"),
            List.of(),
            "text/csv");
    assertThat(ask(anonymous(), wanted)).isEqualToIgnoringNewLines("s,p,o");
  }

  @Test
  void the_default_graph_is_the_catalogue_and_each_release_a_named_one() {
    assertThat(ask(anonymous(), "SELECT ?t { ?d <http://purl.org/dc/terms/title> ?t }"))
        .contains("就诊");
    assertThat(ask(anonymous(), "SELECT * FROM <" + BASE + "/catalog> { ?s ?p ?o }"))
        .contains("就诊");
    assertThat(ask(anonymous(), "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"))
        .contains("visits/releases/1/open", "/catalog");
    assertThat(ask(anonymous(), "SELECT * FROM " + graph(Tier.OPEN) + " { ?s ?p ?o }"))
        .contains(OPEN);
  }

  @Test
  void answers_come_in_the_format_that_is_asked_for() {
    var select = "SELECT * { GRAPH " + graph(Tier.OPEN) + " { ?s <" + BASE + "/p> ?o } }";
    for (var type :
        List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values")) {
      var answer = endpoint.execute(anonymous(), SparqlRequest.of(select, type));
      assertThat(answer.mediaType()).isEqualTo(type);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(OPEN);
    }
    var construct = "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } }";
    for (var type :
        List.of(
            "text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json")) {
      var answer = endpoint.execute(anonymous(), SparqlRequest.of(construct, type));
      assertThat(answer.mediaType()).isEqualTo(type);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(OPEN);
    }
    assertThat(
            endpoint
                .execute(
                    anonymous(), SparqlRequest.of(select, "text/html,text/csv;q=0.5,*/*;q=0.1"))
                .mediaType())
        .isEqualTo("text/csv");
  }

  @Test
  void mistakes_are_shown_where_they_are() {
    assertThatThrownBy(() -> ask(anonymous(), "SELECT *\n{ ?s ?p }"))
        .isInstanceOfSatisfying(
            SparqlProblem.class,
            problem ->
                assertThat(problem.findings().getFirst().arguments())
                    .containsEntry("line", "2")
                    .containsKey("column"));
    for (var query :
        List.of(
            "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
            "LOAD <http://127.0.0.1:1/>",
            "DROP ALL",
            "",
            "SELECT * { ?s ?p ?o } ; DROP ALL",
            "SELECT * {" + "{".repeat(30_000) + "}".repeat(30_000) + "}",
            "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")) {
      assertThatThrownBy(() -> ask(anonymous(), query)).isInstanceOf(SparqlProblem.class);
    }
  }

  @Test
  void answers_that_are_cut_say_so() {
    var few = new SparqlEndpoint(graphs, new Limits(Duration.ofSeconds(5), 3, 1 << 20, 2));
    var answer =
        few.execute(
            anonymous(), SparqlRequest.of("SELECT * { GRAPH ?g { ?s ?p ?o } }", "text/csv"));
    assertThat(answer.cut().orElseThrow().code()).isEqualTo("sparql.cut-rows");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8).lines()).hasSize(4);
    var hasty =
        new SparqlEndpoint(graphs, new Limits(Duration.ofMillis(200), 1_000_000, 1 << 30, 2));
    var product = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      product.append("GRAPH ?g%d { ?a%d ?b%d ?c%d } ".formatted(i, i, i, i));
    }
    assertThatThrownBy(() ->
            hasty.execute(
                anonymous(), SparqlRequest.of("SELECT (COUNT(*) AS ?n) { " + product + "}", "")))
        .isInstanceOf(SparqlProblem.class);
  }

  @Test
  void a_retracted_release_leaves_no_store_and_others_stay() throws IOException {
    assertThat(graphs.isLoaded(new ReleaseId("visits", 1, Tier.SHARED))).isTrue();
    office.retract("visits", 1, Tier.SHARED);
    portal.takeIn();
    assertThat(ask(shared(), "SELECT * { GRAPH ?g { ?s ?p ?o } }"))
        .doesNotContain("canary-shared")
        .contains("canary-conditional");
    assertThat(graphs.isLoaded(new ReleaseId("visits", 1, Tier.SHARED))).isFalse();
    try (var left = Files.list(home.resolve("portal/graphs"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "visits_1_open", "visits_1_registered", "visits_1_conditional", "secret_1_shared");
    }
  }

  @Test
  void large_releases_are_not_loaded() throws IOException {
    office.publish(
        listing("large", "大", true), 1, Map.of(Tier.OPEN, "a\n" + "cell\n".repeat(1_001)));
    portal.takeIn();
    assertThat(graphs.isLoaded(new ReleaseId("large", 1, Tier.OPEN))).isFalse();
    assertThat(portal.view(Caller.ANONYMOUS).dataset("large")).isPresent();
  }
}
