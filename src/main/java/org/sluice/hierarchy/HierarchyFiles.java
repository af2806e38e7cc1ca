package org.sluice.hierarchy;

import java.io.IOException;
import java.io.InputStream;

/// Finds the files that hierarchies are written in: beside a registration, or, as `vocab:NAME`,
/// those that come with Sluice.
@FunctionalInterface
public interface HierarchyFiles {

  /// The prefix of names that come with Sluice.
  String VOCAB = "vocab:";

  /// Only what comes with Sluice.
  HierarchyFiles BUILT_IN = HierarchyFiles::builtIn;

  /// Opens the file from its start.
  ///
  /// @param file as [HierarchySpec.FromFile] names it
  /// @throws BadHierarchy where there is no such file
  InputStream open(String file) throws IOException;

  /// These files, with what comes with Sluice under `vocab:`.
  default HierarchyFiles withBuiltIn() {
    return file -> file.startsWith(VOCAB) ? builtIn(file) : open(file);
  }

  private static InputStream builtIn(String file) {
    var name = file.startsWith(VOCAB) ? file.substring(VOCAB.length()) : "";
    var in =
        name.matches("[a-z0-9][a-z0-9-]*")
            ? HierarchyFiles.class.getResourceAsStream("/vocab/hierarchies/" + name + ".csv")
            : null;
    if (in == null) {
      throw BadHierarchy.missing(file);
    }
    return in;
  }
}
