package org.sluice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The public pages and APIs over the sample catalog.
final class PublicSiteTest {

  @TempDir private static Path folder;
  private static Serving site;

  @BeforeAll
  static void serve() throws IOException {
    site = new Serving(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/datasets/clinic-visits",
        "/datasets",
        "/datasets/clinic-visits/rows",
        "/datasets/insured",
        "/datasets/shelters",
        "/datasets/clinic-visits/releases/2/open"
      })
  void pages_speak_both_languages(String path) throws Exception {
    var zh = site.get(path, "Accept", "text/html");
    var en = site.get(path + "?lang=en", "Accept", "text/html");

    assertThat(zh.statusCode()).isEqualTo(200);
    assertThat(zh.body()).contains("<html lang=\"zh\">").doesNotContain("site.", "{version}");
    assertThat(en.body()).contains("<html lang=\"en\">").doesNotContain("site.", "{version}");
    assertThat(en.body()).contains("lang=en");
  }

  @Test
  void a_dataset_tells_each_caller_what_is_theirs() throws Exception {
    assertThat(site.get("/datasets/clinic-visits", "Accept", "text/html").body())
        .contains("年龄", "保持原样")
        .doesNotContain("姓名");
    assertThat(
            site.get("/datasets/clinic-visits", "Accept", "text/html", "X-API-Key", "key-clerk")
                .body())
        .contains("姓名");
    assertThat(site.get("/datasets/clinic-visits.json").body())
        .contains("\"2/open\"")
        .doesNotContain("2/shared\"", "姓名");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".json", "/releases/1/shared", "/releases/1/shared/manifest.json"})
  void what_is_hidden_answers_as_what_never_was(String rest) throws Exception {
    for (var accept : List.of("text/html", "application/json")) {
      var hidden = site.get("/datasets/case-files" + rest, "Accept", accept);
      var unknown = site.get("/datasets/case-fools" + rest, "Accept", accept);

      assertThat(hidden.statusCode()).isEqualTo(404);
      assertThat(hidden.body().replace("case-files", "X"))
          .isEqualTo(unknown.body().replace("case-fools", "X"));
      assertThat(headers(hidden.headers().map())).isEqualTo(headers(unknown.headers().map()));
    }
    assertThat(site.get("/datasets/case-files" + rest, "X-API-Key", "key-clerk").statusCode())
        .isEqualTo(200);
  }

  @Test
  void what_was_withdrawn_says_so() throws Exception {
    for (var path : List.of("/datasets/old-register", "/datasets/old-register/releases/1/open")) {
      var page = site.get(path + "?lang=en", "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(410);
      assertThat(page.body()).contains("to protect persons");
    }
  }

  @ParameterizedTest
  @CsvSource({"If-None-Match, garbage", "Accept-Language, *;q=zz"})
  void a_header_that_says_nothing_is_the_askers_mistake(String name, String value)
      throws Exception {
    assertThat(site.get("/datasets/clinic-visits/rows", name, value).statusCode()).isEqualTo(400);
  }

  @Test
  void paging_keeps_a_condition_of_zero() throws Exception {
    var path = "/datasets/clinic-visits/rows?n_%E6%AC%A1%E6%95%B0=0";
    var page = site.get(path + "&offset=1", "Accept", "text/html", "X-API-Key", "key-clerk");

    assertThat(page.body()).contains("rel=\"prev\" href=\"" + path + "\"");
  }

  @Test
  void a_file_can_be_had_whole_in_part_or_not_again() throws Exception {
    var path = "/datasets/clinic-visits/releases/2/open/data.csv";
    var whole = site.get(path);
    var tag = whole.headers().firstValue("ETag").orElseThrow();

    assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

    var part = site.get(path, "Range", "bytes=0-5");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("年龄");
    assertThat(part.headers().firstValue("Content-Range"))
        .hasValue("bytes 0-5/" + whole.body().getBytes(StandardCharsets.UTF_8).length);
    assertThat(site.get(path, "Range", "bytes=-8").body()).isEqualTo("儿科\r\n");
    assertThat(site.get(path, "Range", "bytes=0-5", "If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(site.get(path, "Range", "bytes=0-5", "If-Range", "\"old\"").statusCode())
        .isEqualTo(200);

    var outside = site.get(path, "Range", "bytes=9000-");
    assertThat(outside.statusCode()).isEqualTo(416);
    assertThat(outside.headers().firstValue("Content-Range").orElseThrow()).startsWith("bytes */");

    var zipped = site.get(path, "Accept-Encoding", "gzip");
    assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(
            site.get(
                    path,
                    "Accept-Encoding",
                    "gzip",
                    "If-None-Match",
                    zipped.headers().firstValue("ETag").orElseThrow())
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void rows_are_filtered_sorted_and_paged() throws Exception {
    var page =
        site.get(
                "/datasets/clinic-visits/rows?order_by=-n_次数&limit=2"
                    .replace("次数", "%E6%AC%A1%E6%95%B0"),
                "X-API-Key",
                "key-clerk")
            .body();
    assertThat(page).contains("\"total\" : 3", "李*", "/rows?order_by=-n_", "offset=2");
    assertThat(page.indexOf("李*")).isLessThan(page.indexOf("张*"));

    var csv =
        site.get(
            "/datasets/clinic-visits/rows.csv?where=%E7%A7%91%E5%AE%A4%3D'%E5%84%BF%E7%A7%91'");
    assertThat(csv.body().lines()).containsExactly("年龄,科室", "40-49,儿科");
    assertThat(csv.headers().firstValue("ETag")).isPresent();
    assertThat(site.get("/datasets/clinic-visits/rows?nothing=1").statusCode()).isEqualTo(400);
    assertThat(site.get("/datasets/insured/rows").statusCode()).isEqualTo(403);
    assertThat(site.get("/datasets/clinic-visits/rows?release=2/shared").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "jsonl", "xlsx", "parquet", "ttl", "nt", "jsonld", "rdf"})
  void the_whole_table_comes_in_every_format(String extension) throws Exception {
    var file = site.get("/datasets/clinic-visits/rows." + extension + "?release=1/open");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).isNotEmpty();
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("clinic-visits-1-open." + extension);
  }

  @Test
  void people_filter_rows_with_a_form() throws Exception {
    var led =
        site.get(
            "/datasets/clinic-visits/filter?column=%E7%A7%91%E5%AE%A4&is=contains&value=%E5%84%BF&lang=en");
    assertThat(led.statusCode()).isEqualTo(303);
    var page =
        site.get(
            java.net
                .URI
                .create(led.headers().firstValue("Location").orElseThrow())
                .getRawSchemeSpecificPart()
                .replaceFirst("^//[^/]*", ""),
            "Accept",
            "text/html");
    assertThat(page.body()).contains("<html lang=\"en\">", "40-49").doesNotContain("30-39");
  }

  @Test
  void identifiers_of_the_graphs_lead_somewhere() throws Exception {
    assertThat(site.get("/datasets/clinic-visits/releases/2/open/rows/3").statusCode())
        .isEqualTo(303);
    assertThat(site.get("/datasets/clinic-visits/releases/2/open/rows/4").statusCode())
        .isEqualTo(404);
    assertThat(site.get("/datasets/clinic-visits/columns/%E7%A7%91%E5%AE%A4").statusCode())
        .isEqualTo(303);
    assertThat(site.get("/datasets/clinic-visits/columns/%E5%A7%93%E5%90%8D").statusCode())
        .isEqualTo(404);
  }

  @Test
  void datasets_are_found_and_narrowed() throws Exception {
    assertThat(site.get("/datasets?q=clinic&lang=en", "Accept", "text/html").body())
        .contains("<mark>Clinic</mark>", "theme=HEAL");
    assertThat(site.get("/datasets.json?q=%E9%97%A8%E8%AF%8A").body())
        .contains("\"total\" : 1", "clinic-visits");
    assertThat(site.get("/datasets.json?q=case").body()).contains("\"total\" : 0");
    assertThat(site.get("/datasets.json?q=case", "X-API-Key", "key-clerk").body())
        .contains("\"total\" : 1");
    assertThat(site.get("/datasets?q=zzzz&theme=HEAL", "Accept", "text/html").body())
        .contains("href=\"/datasets?q=zzzz\"");
    assertThat(site.get("/datasets?sort=ugly").statusCode()).isEqualTo(400);
    assertThat(site.get("/suggest?q=cli").body()).contains("Clinic visits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf"})
  void the_catalogue_tells_each_caller_what_is_theirs(String extension) throws Exception {
    var open = site.get("/catalog." + extension);
    assertThat(open.statusCode()).isEqualTo(200);
    assertThat(open.body()).contains("clinic-visits").doesNotContain("case-files", "shared>");
    assertThat(site.get("/catalog." + extension, "X-API-Key", "key-clerk").body())
        .contains("case-files");
    assertThat(
            site.get(
                    "/catalog." + extension,
                    "If-None-Match",
                    open.headers().firstValue("ETag").orElseThrow())
                .statusCode())
        .isEqualTo(304);
    assertThat(site.get("/datasets/clinic-visits." + extension).body())
        .contains("Clinic visits")
        .doesNotContain("2/shared");
  }

  @Test
  void sparql_answers_over_what_the_caller_sees() throws Exception {
    var query = "/sparql?query=SELECT%20*%20WHERE%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D";
    assertThat(site.get(query).body()).contains("clinic-visits").doesNotContain("case-files");
    assertThat(site.get(query, "X-API-Key", "key-clerk").body()).contains("case-files");
    assertThat(site.get("/sparql?query=SELECT").statusCode()).isEqualTo(400);
    assertThat(site.get(query + "&page=1&lang=en", "Accept", "text/html").body())
        .contains("<td>", "clinic-visits");
    assertThat(site.get("/sparql?lang=en", "Accept", "text/html").body()).contains("<textarea");
  }

  @Test
  void what_is_not_offered_is_refused() throws Exception {
    assertThat(site.get("/datasets/clinic-visits", "Accept", "image/png").statusCode())
        .isEqualTo(406);
    assertThat(site.get("/datasets/clinic-visits.exe").statusCode()).isEqualTo(404);
  }

  @Test
  void readiness_is_answered() throws Exception {
    assertThat(site.get("/health").body()).contains("ready");
  }

  private static Map<String, List<String>> headers(Map<String, List<String>> headers) {
    var kept = new TreeMap<>(headers);
    kept.remove("date");
    return kept;
  }
}
