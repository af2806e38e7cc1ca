package org.sluice.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The help pages: the same in each language, short, with links that lead somewhere.
final class HelpFilesTest {

  private static final Path HELP = Path.of("site/help");
  private static final Pattern LINK = Pattern.compile("]\\(([a-z-]+)\\)");
  private static final int MOST_LINES = 150;

  @Test
  void every_page_exists_in_chinese_and_english() throws IOException {
    assertThat(pages("zh")).isEqualTo(pages("en")).contains("index", "stewards", "developers");
  }

  @Test
  void pages_are_short_and_their_links_lead_somewhere() throws IOException {
    for (String language : Set.of("zh", "en")) {
      for (String page : pages(language)) {
        String text = Files.readString(HELP.resolve(language).resolve(page + ".md"));
        assertThat(text).startsWith("# ");
        assertThat(text.lines().count()).isLessThanOrEqualTo(MOST_LINES);
        assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
            .isSubsetOf(pages(language));
      }
    }
  }

  private static Set<String> pages(String language) throws IOException {
    try (Stream<Path> files = Files.list(HELP.resolve(language))) {
      return files
          .map(file -> String.valueOf(file.getFileName()).replace(".md", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
