package org.sluice.leaks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The addresses that somebody knows who read the manual.
final class Addresses {

  /// Where a crawler begins that knows nothing.
  static final List<String> ENTRANCES =
      List.of(
          "/",
          "/datasets",
          "/datasets.json",
          "/suggest?q=a",
          "/catalog",
          "/catalog.ttl",
          "/catalog.nt",
          "/catalog.rdf",
          "/catalog.jsonld",
          "/data.json",
          "/openapi.json",
          "/sitemap.xml",
          "/robots.txt",
          "/feed.xml",
          "/sparql",
          "/api",
          "/api/3/action/package_list",
          "/api/3/action/package_search",
          "/office",
          "/office/reviews",
          "/help",
          "/health",
          "/metrics",
          "/outbox/00000001/statement.json",
          "/portal/trusted.json",
          sparql("SELECT * { ?s ?p ?o }"),
          sparql("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"),
          sparql("SELECT * { GRAPH ?g { ?s ?p ?o } }"),
          sparql("SELECT DISTINCT ?p { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"),
          sparql("DESCRIBE <" + World.BASE + "catalog>"));

  private static final List<String> TIERS = List.of("open", "registered", "conditional", "shared");
  private static final List<String> EXTENSIONS =
      List.of("csv", "json", "jsonl", "xlsx", "parquet", "ttl", "nt", "jsonld", "rdf");
  private static final List<String> FILES =
      List.of(
          "manifest.json",
          "manifest.sig",
          "data.csv",
          "data.json",
          "data.parquet",
          "data.nt",
          "data.ttl",
          "data.jsonld",
          "data.rdf",
          "metadata.json",
          "csv-metadata.json",
          "provenance.jsonld",
          "first.json",
          "..%2f..%2ffirst.json");

  private Addresses() {}

  static String sparql(String query) {
    return "/sparql?query=" + encode(query);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// Everything that can be asked of a dataset, whether it exists or not.
  static List<String> of(String dataset) {
    var all = new ArrayList<String>();
    var page = "/datasets/" + dataset;
    all.add(page);
    all.add(page + ".json");
    all.add(page + ".html");
    for (var extension : EXTENSIONS) {
      all.add(page + "." + extension);
      all.add(page + "/rows." + extension);
    }
    all.add(page + "/rows");
    all.add(page + "/rows?limit=3");
    all.add(page + "/columns/" + encode(Register.NAME));
    all.add(page + "/filter?column=" + encode(Register.NAME) + "&value=a");
    all.add(page + "/releases");
    for (var tier : TIERS) {
      var release = page + "/releases/1/" + tier;
      all.add(release);
      all.add(release + "/rows/1");
      all.add(release + "/rows/17");
      FILES.forEach(file -> all.add(release + "/" + file));
      EXTENSIONS.forEach(extension -> all.add(page + "/rows." + extension + "?release=1/" + tier));
      all.add(page + "/rows?release=1/" + tier);
      all.add(sparql("SELECT * FROM <" + World.BASE + release.substring(1) + "> { ?s ?p ?o }"));
      all.add(sparql("DESCRIBE <" + World.BASE + release.substring(1) + ">"));
      all.add(
          sparql("SELECT * { GRAPH <" + World.BASE + release.substring(1) + "> { ?s ?p ?o } }"));
    }
    all.add(page + "/releases/2/open");
    all.add(sparql("DESCRIBE <" + World.BASE + page.substring(1) + ">"));
    all.add("/api/3/action/package_show?id=" + dataset);
    return all;
  }

  /// Everything that can be asked of the rows of a dataset by a column's name.
  static List<String> ofColumn(String dataset, String column) {
    var rows = "/datasets/" + dataset + "/rows";
    var name = encode(column);
    var quoted = encode("`" + column + "`");
    return List.of(
        rows + "?select=" + quoted,
        rows + "?select=" + name,
        rows + "?order_by=" + quoted,
        rows + "?order_by=-" + name,
        rows + "?" + name + "=1",
        rows + "?where=" + quoted + encode(" = '1'"),
        rows + "?where=" + quoted + encode(" is null"),
        rows + ".csv?select=" + quoted,
        "/datasets/" + dataset + "/columns/" + name,
        "/datasets?q=" + name,
        "/suggest?q=" + name);
  }
}
