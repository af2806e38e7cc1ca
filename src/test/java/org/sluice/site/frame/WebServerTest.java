package org.sluice.site.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.portal.Caller;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Tier;

/// Errors, headers, languages and callers of the frame, with two small resources of its own.
final class WebServerTest {

  private static final Caller CLERK = new Caller("c1", Tier.SHARED, "roads");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;

  @Path("who")
  public static final class Who {
    @GET
    public String get(@Context ContainerRequestContext request) {
      return Visit.of(request).view().caller().tier().code();
    }
  }

  @Path("broken")
  public static final class Broken {
    @GET
    public String get() {
      return Optional.<String>empty()
          .orElseThrow(() -> new IllegalStateException("the secret of the house"));
    }
  }

  @Path("slow")
  public static final class Slow {
    @GET
    public String get() {
      return Optional.<String>empty().orElseThrow(TooSlow::new);
    }
  }

  private static final class TooSlow extends Problem {
    private static final long serialVersionUID = 1L;

    private TooSlow() {
      super(Finding.error("rows.too-slow", Place.NOWHERE, Map.of("seconds", "5")));
    }
  }

  @BeforeAll
  static void serve() {
    var statics = new Statics();
    var admission =
        new Admission(
            WebServerTest::holder,
            cookie -> cookie.equals("session") ? Optional.of(CLERK) : Optional.empty(),
            NothingHeld::new);
    var site =
        new Site(new Pages(statics, Half.PORTAL), admission, ZoneId.of("Asia/Shanghai"), null);
    server =
        WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            site,
            List.of(statics, new Who(), new Broken(), new Slow()));
  }

  private static Caller holder(String key) {
    if (key.equals("right")) {
      return CLERK;
    }
    throw Refusal.of(401, "http.401", Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"/nothing, 404", "/broken, 500", "/slow, 503", "/static/sluice.css, 404"})
  void an_error_is_a_problem_for_programs_and_a_page_for_people(String path, int status)
      throws Exception {
    var problem =
        raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
    var page =
        raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");

    assertThat(problem)
        .contains(" " + status + " ")
        .containsIgnoringCase("application/problem+json");
    assertThat(problem)
        .contains("\"status\" : " + status, "\"code\" :", "\"next\" :")
        .doesNotContain("secret");
    assertThat(page)
        .contains(" " + status + " ", "<html lang=\"en\">")
        .doesNotContain("secret", "Exception");
  }

  @Test
  void what_the_container_refuses_has_the_same_shape() throws Exception {
    assertThat(raw("GET /a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .contains(" 400 ", "application/problem+json", "X-Content-Type-Options: nosniff");
    assertThat(raw("BREW /who HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .contains(" 405 ", "application/problem+json");
    assertThat(raw("GET /who HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"))
        .contains(" 431 ", "application/problem+json");
  }

  @Test
  void the_method_that_is_taken_is_named() throws Exception {
    var answer =
        CLIENT.send(HttpRequest.newBuilder(at("/who")).DELETE().build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
  }

  @Test
  void a_caller_is_found_by_key_or_session() throws Exception {
    assertThat(get("/who").body()).isEqualTo("open");
    assertThat(get("/who", "X-API-Key", "right").body()).isEqualTo("shared");
    assertThat(get("/who", "Authorization", "Bearer right").body()).isEqualTo("shared");
    assertThat(get("/who", "Cookie", "sluice_session=session").body()).isEqualTo("shared");
    assertThat(get("/who", "Cookie", "sluice_session=ended").body()).isEqualTo("open");

    var wrong = get("/who", "X-API-Key", "wrong");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  void answers_say_on_what_they_depend() throws Exception {
    var mine = get("/who", "X-API-Key", "right");
    assertThat(mine.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(mine.headers().firstValue("Vary").orElseThrow()).contains("Authorization", "Cookie");

    var open = get("/who");
    assertThat(open.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(open.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(open.headers().firstValue("Content-Security-Policy").orElseThrow())
        .doesNotContain("unsafe");
    assertThat(open.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void the_language_is_the_readers() throws Exception {
    assertThat(get("/nothing", "Accept", "text/html").body()).contains("<html lang=\"zh\">", "未找到");
    assertThat(get("/nothing", "Accept", "text/html", "Accept-Language", "fr, en;q=0.8").body())
        .contains("<html lang=\"en\">");
    assertThat(get("/nothing?lang=en", "Accept", "text/html").body())
        .contains("href=\"/datasets?lang=en\"");
  }

  @Test
  void static_files_may_be_kept_for_ever_and_travel_compressed() throws Exception {
    var address = new Statics().address("sluice.css");

    var style = get(address, "Accept-Encoding", "gzip");

    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void a_taken_port_is_said() {
    var taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
    var site =
        new Site(
            new Pages(new Statics(), Half.PORTAL),
            new Admission(WebServerTest::holder, c -> Optional.empty(), NothingHeld::new),
            ZoneId.of("UTC"),
            null);

    assertThatThrownBy(() -> WebServer.start(taken, site, List.of()))
        .isInstanceOf(WebServer.CannotServe.class)
        .hasMessageContaining(String.valueOf(server.port()));
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /// Sends bytes as they are, for requests that a client library would not send.
  private static String raw(String request) throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
