package org.sluice.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file is formatted.
final class FormatTest {

  @Test
  void every_file_is_formatted() throws IOException, FormatterException {
    List<Path> odd = new ArrayList<>();
    for (Path file : Format.sources(Path.of("src"))) {
      String source = Files.readString(file);
      if (!source.equals(Format.formatted(source))) {
        odd.add(file);
      }
    }
    assertThat(odd).as("files to format with: mvn -q -Pformat").isEmpty();
  }
}
