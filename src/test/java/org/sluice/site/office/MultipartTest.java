package org.sluice.site.office;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.site.frame.Refusal;

/// Forms with files, as browsers send them.
final class MultipartTest {

  private static final String TYPE = "multipart/form-data; boundary=----x7";

  @Test
  void texts_come_first_and_the_table_is_streamed_byte_for_byte() throws IOException {
    Multipart form =
        read(
            part("title", "公交站点")
                + file("registration", "r.json", "{\"a\": 1}")
                + file("table", "C:\\data\\stops.csv", "a,b\r\n--1,\r\n\r\n------x,2\r")
                + "------x7--\r\n");

    assertThat(form.text("title")).isEqualTo("公交站点");
    assertThat(form.text("registration")).isEqualTo("{\"a\": 1}");
    assertThat(form.fileName()).isEqualTo("stops.csv");
    assertThat(form.file().readAllBytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("a,b\r\n--1,\r\n\r\n------x,2\r");
  }

  @Test
  void a_form_without_a_chosen_file_has_none() throws IOException {
    Multipart form = read(part("title", "x") + file("table", "", "") + "------x7--\r\n");

    assertThat(form.fileName()).isEmpty();
    assertThat(form.file().readAllBytes()).isEmpty();
    assertThat(form.text("nothing")).isEmpty();
  }

  @Test
  void a_form_that_breaks_off_is_not_taken_for_a_whole_one() throws IOException {
    Multipart form = read(file("table", "t.csv", "a,b\r\n1,2"));

    assertThatThrownBy(
            () -> {
              try (var in =
                  read("------x7\r\nContent-Disposition: form-data; name=\"table\"; filename=\"t\"\r\n\r\nab")
                      .file()) {
                in.readAllBytes();
              }
            })
        .isInstanceOf(Refusal.class);
    assertThat(form.fileName()).isEqualTo("t.csv");
  }

  @Test
  void another_content_type_is_refused() {
    assertThatThrownBy(() -> Multipart.read("text/plain", new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void what_is_too_long_is_refused_rather_than_cut() {
    String tail = file("table", "t.csv", "a") + "------x7--\r\n";

    assertThatThrownBy(() -> read(file("files", "h.csv", "x".repeat(1 + (1 << 20))) + tail))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> read(parts(101) + tail)).isInstanceOf(Refusal.class);
  }

  private static String parts(int number) {
    return IntStream.range(0, number).mapToObj(i -> part("f" + i, "x")).collect(joining());
  }

  private static Multipart read(String body) throws IOException {
    return Multipart.read(TYPE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static String part(String name, String text) {
    return "------x7\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, text);
  }

  private static String file(String name, String fileName, String content) {
    return "------x7\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n"
        .formatted(name, fileName, content);
  }
}
