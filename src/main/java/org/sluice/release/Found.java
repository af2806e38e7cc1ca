package org.sluice.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// What a verification found, each naming the file; and what counts as a document at all.
final class Found {

  private static final long LARGEST_DOCUMENT = 16L << 20;

  private Found() {}

  static Finding error(String code, String file) {
    return error(code, file, Map.of());
  }

  static Finding error(String code, String file, Map<String, String> arguments) {
    var all = new TreeMap<>(arguments);
    all.put("file", file);
    return Finding.error(code, Place.file(file), all);
  }

  /// The same finding, in a file.
  static Finding in(String file, Finding finding) {
    var place = finding.place();
    return Finding.error(
        finding.code(),
        new Place(file, place.row(), place.column(), place.field()),
        finding.arguments());
  }

  /// Whether a plain file of reasonable size is there.
  static boolean isDocument(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) <= LARGEST_DOCUMENT;
  }
}
