package org.sluice.site.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.office.VersionId;
import org.sluice.site.frame.Query;

/// A steward with nothing but a table and a title: decides how it is read, describes it, says whom
/// it is about, asks for other treatments, uploads the next version.
final class DeskPagesTest {

  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f]+)\"");
  private static OfficeSite site;
  private static HttpClient steward;
  private static String form;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    site = new OfficeSite(folder);
    steward =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    form = "";
    var page = post("/office/login", "login", "steward", "password", OfficeSite.PASSWORD);
    var found = FORM.matcher(page.body());
    assertThat(found.find()).isTrue();
    form = found.group(1);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  @Test
  void decisions_on_the_reading_are_taken_on_the_page() throws Exception {
    String page = upload("/office/register", "站点", "站名,线路\n甲,1\n乙\n丙,2,多\n");
    assertThat(get(page)).contains("缺的补空，多的放进新增的列").contains("3 行，3 列").contains("raggedRows");

    var refused = post(page + "/reading", "raggedRows", "REFUSE", "sheet", "手写");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("<option value=\"REFUSE\" selected>")
        .contains("value=\"手写\"")
        .contains("3 行，3 列");

    var read = post(page + "/reading", "headerRowCount", "0");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("4 行，3 列").contains("<option value=\"0\" selected>");
    assertThat(post(page + "/reading", "skipRows", "x").statusCode()).isEqualTo(422);
  }

  @Test
  void a_table_that_can_not_be_read_can_be_registered_with_another_decision() throws Exception {
    String broken = "站名,说明\n甲,\"没有结束\n乙,好\n";
    var refused = send("/office/register", "站点", broken);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"站点\"").contains("把引号当作普通文字");

    var page = send("/office/register", "站点", broken, "unclosedQuote", "QUOTES_ARE_TEXT");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("2 行，2 列");
  }

  @Test
  void a_dataset_is_described_and_errors_keep_what_was_typed() throws Exception {
    String page = upload("/office/register", "站点", "站名,线路\n甲,1\n乙,2\n");
    String license = "no license";
    var wrong =
        post(
            page + "/describe",
            "title-zh",
            "城乡站点",
            "title-en",
            "Stops",
            "license",
            license,
            "tier",
            "open",
            "listed",
            "no",
            "preset",
            "default");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"Stops\"").contains(license);

    var described =
        post(
            page + "/describe",
            "title-zh",
            "城乡站点",
            "title-en",
            "Stops",
            "language",
            "bo",
            "title-other",
            "ས་ཚིགས།",
            "description-zh",
            "每站一行。",
            "keywords-zh",
            "公交、站点",
            "theme",
            "TRAN",
            "level",
            "county",
            "frequency",
            "ANNUAL",
            "tier",
            "open",
            "tier",
            "shared",
            "listed",
            "no",
            "preset",
            "default");
    assertThat(described.uri().getPath()).endsWith("/classification");
    var listing = site.office.datasets().find(id(page).dataset()).orElseThrow().listing();
    assertThat(listing.title().byLanguage())
        .containsEntry("zh", "城乡站点")
        .containsEntry("bo", "ས་ཚིགས།");
    assertThat(listing.theme()).isEqualTo("TRAN");
    assertThat(listing.listed()).isFalse();
    assertThat(listing.tiers()).hasSize(2);
    assertThat(get(page + "/describe")).contains("公交、站点").contains("value=\"ས་ཚིགས།\"");
  }

  @Test
  void a_table_about_persons_is_asked_for_its_subject_and_other_treatments_can_be_asked_for()
      throws Exception {
    StringBuilder csv = new StringBuilder("人员,年龄,金额\n");
    for (int i = 0; i < 60; i++) {
      csv.append("P%03d,%d,%d\n".formatted(i, 20 + i % 5, 100));
    }
    String page = upload("/office/register", "补助", csv.toString());
    String[] words = {
      "c0-level", "L3", "c0-category", "direct-identifier", "c0-meaning", "none",
      "c1-level", "L2", "c1-category", "quasi-identifier", "c1-meaning", "age",
      "c2-level", "L1", "c2-category", "personal", "c2-meaning", "none"
    };
    var asked = post(page + "/classification", words);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("请说明一行数据说的是谁");
    var confirmed = post(page + "/classification", with(words, "subject", "人员"));
    assertThat(confirmed.uri().getPath()).endsWith("/plan");
    assertThat(confirmed.body()).contains("/wish?column=");

    String cell = page + "/wish?column=" + Query.encode("人员") + "&tier=open";
    assertThat(get(cell)).contains("<optgroup label=\"更松：须写理由\">");
    var refused = post(page + "/wish", "column", "人员", "tier", "open", "treatment", "keep:");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("role=\"alert\"").contains("人员");

    var dropped = post(page + "/wish", "column", "金额", "tier", "open", "treatment", "drop:");
    assertThat(dropped.uri().getPath()).endsWith("/plan");
    assertThat(dropped.body()).contains("部门的申请");
    var coarser =
        post(
            page + "/wish/hierarchy",
            "column",
            "年龄",
            "tier",
            "open",
            "hierarchy",
            "interval",
            "steps",
            "3, 6, 12");
    assertThat(coarser.body()).contains("按宽度划分区间 3, 6, 12");
    assertThat(
            post(page + "/wish/hierarchy", "column", "年龄", "hierarchy", "interval", "steps", "3, 7")
                .statusCode())
        .isEqualTo(422);
    assertThat(post(page + "/wish/back", "column", "年龄", "tier", "").body())
        .doesNotContain("按宽度划分区间 3, 6, 12");
  }

  @Test
  void the_next_version_keeps_the_description() throws Exception {
    String page = upload("/office/register", "站点", "站名,线路\n甲,1\n乙,2\n");
    String next = upload(page + "/next", "", "站名,停靠\n甲,1\n丁,2\n");
    assertThat(id(next)).isEqualTo(new VersionId(id(page).dataset(), 2));
    assertThat(get(next)).contains("站点").contains("上一版有“线路”列");
    assertThat(get("/office/history")).contains(id(next).toString());
  }

  private static VersionId id(String page) {
    String[] parts = page.split("/", -1);
    return new VersionId(parts[3], Integer.parseInt(parts[4]));
  }

  private static String[] with(String[] fields, String... more) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static String upload(String path, String title, String table) throws Exception {
    var answer = send(path, title, table);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.uri().getPath();
  }

  private static HttpResponse<String> send(
      String path, String title, String table, String... fields) throws Exception {
    String edge = "--edge";
    StringBuilder body = new StringBuilder();
    for (String[] field : pairs(with(fields, "form", form, "title", title))) {
      body.append(
          "%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(edge, field[0], field[1]));
    }
    body.append(
        "%s\r\nContent-Disposition: form-data; name=\"table\"; filename=\"t.csv\"\r\n\r\n%s\r\n%s--\r\n"
            .formatted(edge, table, edge));
    return steward.send(
        HttpRequest.newBuilder(site.at(path))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private static String get(String path) throws Exception {
    URI address = site.at(path);
    return steward
        .send(
            HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
            BodyHandlers.ofString())
        .body();
  }

  private static HttpResponse<String> post(String path, String... fields) throws Exception {
    StringBuilder body = new StringBuilder("form=" + form);
    for (String[] field : pairs(fields)) {
      body.append("&").append(field[0]).append("=").append(Query.encode(field[1]));
    }
    return steward.send(
        HttpRequest.newBuilder(site.at(path))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private static List<String[]> pairs(String... fields) {
    List<String[]> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(new String[] {fields[i], fields[i + 1]});
    }
    return pairs;
  }
}
