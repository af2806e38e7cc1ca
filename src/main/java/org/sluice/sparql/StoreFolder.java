package org.sluice.sparql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.portal.Held;
import org.sluice.release.ReleaseId;

/// The stores on disk, a folder each; what has its final name is whole.
record StoreFolder(Path folder) {

  private static final Logger LOG = LoggerFactory.getLogger(StoreFolder.class);

  Path of(ReleaseId release) {
    return folder.resolve(release.folder());
  }

  boolean has(ReleaseId release) {
    return Files.isDirectory(of(release));
  }

  /// Builds the store of a release from its N-Triples.
  ///
  /// @throws RiotException where they are none
  void build(Held held, Path triples) throws IOException {
    var id = held.manifest().id();
    var aside = folder.resolve(".tmp-" + id.folder());
    delete(aside);
    Files.createDirectories(aside);
    var database = Store.connect(aside, held.manifest().rows());
    try (var in = Files.newInputStream(triples)) {
      MonitorOutput progress =
          (format, arguments) -> {
            if (held.manifest().rows() > Store.MANY_ROWS) {
              LOG.info("{}: {}", id, String.format(format, arguments));
            }
          };
      var loader = LoaderFactory.sequentialLoader(database, progress);
      loader.startBulk();
      try {
        loader.loadFromInputStream("data.nt", in, Lang.NTRIPLES);
        loader.finishBulk();
      } catch (RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
    } finally {
      TDBInternal.expel(database, true);
    }
    delete(of(id));
    Files.move(aside, of(id), StandardCopyOption.ATOMIC_MOVE);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
