package org.sluice.cli;

import java.nio.file.Path;
import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A file or folder of the command line is not there, or is in the way.
final class NoSuchFile extends Problem {

  private static final long serialVersionUID = 1L;

  private NoSuchFile(String code, Path path) {
    super(Finding.error(code, Place.NOWHERE, Map.of("path", path.toString())));
  }

  static NoSuchFile of(Path path) {
    return new NoSuchFile("cli.no-such-file", path);
  }

  static NoSuchFile notEmpty(Path path) {
    return new NoSuchFile("cli.not-empty", path);
  }
}
