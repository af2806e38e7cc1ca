package org.sluice.site.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.office.Account;
import org.sluice.site.frame.Query;

/// Signing in, who sees what, and forms that come from elsewhere.
final class OfficePagesTest {

  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([0-9a-f]+)\"");
  private static OfficeSite site;

  @BeforeAll
  static void serve(@TempDir Path folder) throws IOException {
    site = new OfficeSite(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
  }

  @Test
  void a_stranger_is_asked_to_sign_in_and_then_gets_the_page_asked_for() throws Exception {
    HttpClient stranger = client();
    assertThat(get(stranger, "/office/history?lang=en").body())
        .contains("type=\"password\"")
        .contains("value=\"/office/history?lang=en\"");

    HttpResponse<String> answer =
        post(
            stranger,
            "/office/login",
            Map.of(
                "login",
                "steward",
                "password",
                OfficeSite.PASSWORD,
                "to",
                "/office/history?lang=en"));

    assertThat(answer.uri().getPath()).isEqualTo("/office/history");
    assertThat(answer.body()).contains("Decisions").contains("steward");
  }

  @Test
  void a_wrong_password_and_an_unknown_login_get_the_same_answer_and_keep_what_was_typed()
      throws Exception {
    String wrong = post(client(), "/office/login", signIn("bureau", "wrong wrong")).body();
    String unknown = post(client(), "/office/login", signIn("nobody", "wrong wrong")).body();

    assertThat(wrong).contains("value=\"bureau\"").contains("账号或密码不对");
    assertThat(unknown.replace("nobody", "bureau")).isEqualTo(wrong);
  }

  @Test
  void nobody_is_sent_to_another_site() throws Exception {
    HttpResponse<String> answer =
        post(
            client(),
            "/office/login",
            Map.of("login", "bureau", "password", OfficeSite.PASSWORD, "to", "//evil.example/"));

    assertThat(answer.uri().getPath()).isEqualTo("/office");
  }

  @Test
  void the_cookie_is_for_this_site_only_and_no_script_reads_it() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                request("/office/login", signIn("bureau", OfficeSite.PASSWORD)),
                BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly")
        .contains("SameSite=Lax");
  }

  @Test
  void a_form_without_the_sessions_token_does_nothing() throws Exception {
    HttpClient bureau = signedIn("bureau");
    HttpResponse<String> answer =
        post(
            bureau,
            "/office/callers/key",
            Map.of("name", "x", "tier", "registered", "until", "2099-01-01"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(site.office.callers().all()).isEmpty();
  }

  @Test
  void the_bureau_issues_a_key_that_is_shown_once_and_errors_keep_what_was_typed()
      throws Exception {
    HttpClient reviewer = signedIn("reviewer");
    String form = form(get(reviewer, "/office/callers").body());

    HttpResponse<String> past =
        post(
            reviewer,
            "/office/callers/key",
            Map.of("form", form, "name", "数据公司", "tier", "registered", "until", "2001-01-01"));
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.body()).contains("value=\"数据公司\"").contains("value=\"2001-01-01\"");

    String made =
        post(
                reviewer,
                "/office/callers/key",
                Map.of("form", form, "name", "研究所", "tier", "registered", "until", "2099-01-01"))
            .body();
    assertThat(made).contains("sluice-").contains("研究所");
    assertThat(get(reviewer, "/office/callers").body()).doesNotContain("<code class=\"key\">");
    site.office
        .callers()
        .all()
        .forEach(caller -> site.office.callers().dismiss(Account.CONSOLE, caller.id()));
  }

  @Test
  void a_steward_may_not_issue_keys() throws Exception {
    HttpClient steward = signedIn("steward");
    String form = form(get(steward, "/office").body());

    HttpResponse<String> answer =
        post(
            steward,
            "/office/callers/key",
            Map.of("form", form, "name", "x", "tier", "registered", "until", "2099-01-01"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_steward_sees_no_callers() throws Exception {
    HttpClient steward = signedIn("steward");

    assertThat(get(steward, "/office/callers").statusCode()).isEqualTo(403);
    assertThat(get(signedIn("bureau"), "/office/callers").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/office/\"><script>",
        "/office/%zz",
        "/office/{x}",
        "/office/../datasets",
        "/offic"
      })
  void an_address_that_is_none_leads_to_the_office(String to) throws Exception {
    Map<String, String> fields =
        Map.of("login", "bureau", "password", OfficeSite.PASSWORD, "to", to);

    HttpResponse<String> answer = post(client(), "/office/login", fields);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri().getPath()).isEqualTo("/office");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=q",
        "multipart/form-data; boundary=r"
      })
  void a_broken_form_is_no_fault_of_the_office(String type) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(site.at("/office/register"))
            .header("Content-Type", type)
            .POST(
                BodyPublishers.ofString(
                    "--q\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\na"))
            .build();

    assertThat(signedIn("steward").send(request, BodyHandlers.ofString()).statusCode())
        .isBetween(400, 403);
  }

  @Test
  void a_form_longer_than_any_is_refused() throws Exception {
    Map<String, String> fields = signIn("a".repeat(9 << 20), OfficeSite.PASSWORD);

    assertThat(post(client(), "/office/login", fields).statusCode()).isEqualTo(413);
  }

  @Test
  void every_page_exists_in_every_language() throws Exception {
    HttpClient bureau = signedIn("bureau");
    for (String path :
        List.of("/office", "/office/history", "/office/callers", "/office/retract")) {
      for (String language : List.of("zh", "en")) {
        HttpResponse<String> page = get(bureau, path + "?lang=" + language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("site.office.").doesNotContain("{{");
      }
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private static HttpClient signedIn(String login) throws Exception {
    HttpClient client = client();
    assertThat(post(client, "/office/login", signIn(login, OfficeSite.PASSWORD)).statusCode())
        .isEqualTo(200);
    return client;
  }

  private static Map<String, String> signIn(String login, String password) {
    return Map.of("login", login, "password", password);
  }

  private static String form(String page) {
    var found = FORM.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(site.at(path)).header("Accept", "text/html").build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      HttpClient client, String path, Map<String, String> fields) throws Exception {
    return client.send(request(path, fields), BodyHandlers.ofString());
  }

  private static HttpRequest request(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + Query.encode(field.getValue()))
            .reduce((one, other) -> one + "&" + other)
            .orElse("");
    return HttpRequest.newBuilder(site.at(path))
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
