package org.sluice.csvw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableMetadataTest {

  @Test
  void unknown_properties_are_kept() {
    var json =
        """
        {"@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}], "url": "t.csv",
         "x:y": {"z": [1, null, true]}, "tableSchema": {"primaryKey": "a", "columns": [
          {"name": "a", "titles": ["A", "Alpha"], "null": ["", "-"], "q:r": 1.50}]}}
        """;
    var read = TableMetadata.read(utf8(json));
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.properties()).containsOnlyKeys("x:y");
    assertThat(read.schema()).containsOnlyKeys("primaryKey");
    assertThat(read.columns().getFirst().titles().in("en")).isEqualTo("A");
    assertThat(read.columns().getFirst().properties()).containsKeys("null", "q:r");
    assertThat(TableMetadata.read(read.write())).isEqualTo(read);
    assertThat(TableMetadata.read(read.write()).write()).isEqualTo(read.write());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"a\": 1, \"a\": 2}",
        "{} {}",
        "null",
        "{\"tableSchema\": {\"columns\": {}}}",
        "{\"tableSchema\": {\"columns\": [1]}}"
      })
  void what_is_not_metadata_is_refused(String json) {
    assertThatThrownBy(() -> TableMetadata.read(utf8(json))).isInstanceOf(UnreadableMetadata.class);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
