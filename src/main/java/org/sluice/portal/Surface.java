package org.sluice.portal;

import java.io.IOException;

/// Something derived from the holdings that answers callers: an index, graph stores. The portal
/// tells it of every change, so that all surfaces switch together with the generation. What a
/// surface keeps can always be built again from the holdings.
public interface Surface {

  /// Makes ready what the next generation needs, aside: nobody asks for it yet. What is there
  /// already stays as it is. Called again after a crash, perhaps for another generation.
  ///
  /// @throws IOException where the storage fails; the generation is not switched then, and tried
  ///   again later
  /// @throws org.sluice.vocab.Problem where a release can never be made ready: its statement is
  ///   refused then, so that those after it have their turn
  void prepare(Holdings next) throws IOException;

  /// The generation has been switched: deletes whatever belongs to releases that are no longer
  /// held.
  void switched(Holdings now) throws IOException;

  /// Deletes everything, before it is built anew.
  void forget() throws IOException;
}
