package org.sluice.portal;

import java.io.IOException;
import java.nio.file.Path;
import org.sluice.release.Manifest;
import org.sluice.release.Statement;
import org.sluice.vocab.Problem;

/// What comes from outside is believed only when it passes here.
interface Door {

  /// The statement of a folder of the outbox, signed by a trusted key for that number.
  ///
  /// @throws Problem where it is unsigned, signed by somebody else, for another number, or can't be
  ///   read
  Statement statement(Path folder, long sequence) throws IOException;

  /// The manifest of a bundle, all of whose files were checked against it.
  ///
  /// @throws Problem where it is unsigned, signed by somebody else, or a file is not what the
  ///   manifest says
  Manifest bundle(Path folder) throws IOException;

  /// The manifest of a bundle that was checked when it came.
  ///
  /// @throws Problem where it can't be read
  Manifest manifest(Path folder) throws IOException;
}
