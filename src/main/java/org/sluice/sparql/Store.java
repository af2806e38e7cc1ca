package org.sluice.sparql;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/// The store of one release. Opened when somebody reads it first; whoever reads it when it is given
/// up finishes.
final class Store {

  /// Many small stores: read into a little memory. Measured, making one takes a fifth of the time
  /// that mapped files take, and half a megabyte.
  private static final StoreParams SMALL =
      StoreParams.builder("small")
          .fileMode(FileMode.direct)
          .blockReadCacheSize(100)
          .blockWriteCacheSize(200)
          .nodeId2NodeCacheSize(20_000)
          .node2NodeIdCacheSize(5_000)
          .nodeMissCacheSize(100)
          .build();

  private static final StoreParams LARGE =
      StoreParams.builder("large")
          .fileMode(FileMode.mapped)
          .nodeId2NodeCacheSize(100_000)
          .node2NodeIdCacheSize(20_000)
          .nodeMissCacheSize(100)
          .build();

  static final long MANY_ROWS = 20_000;

  private final Path folder;
  private final long rows;
  private @Nullable DatasetGraph database;
  private int readers;
  private boolean givenUp;

  /// @param rows of the release
  Store(Path folder, long rows) {
    this.folder = folder;
    this.rows = rows;
  }

  static DatasetGraph connect(Path folder, long rows) {
    return DatabaseMgr.connectDatasetGraph(
        folder.toAbsolutePath().toString(), rows > MANY_ROWS ? LARGE : SMALL);
  }

  /// Begins to read, in this thread; nothing where the store was given up.
  synchronized Optional<Reader> read() {
    if (givenUp) {
      return Optional.empty();
    }
    var open = database == null ? connect(folder, rows) : database;
    database = open;
    open.begin(ReadWrite.READ);
    readers++;
    return Optional.of(new Reader(open));
  }

  /// Whether it is open now.
  synchronized boolean isOpen() {
    return database != null;
  }

  /// Lets nobody begin any more.
  synchronized void giveUp() {
    givenUp = true;
    closeUnread();
  }

  private synchronized void finished() {
    readers--;
    closeUnread();
  }

  private void closeUnread() {
    if (givenUp && readers == 0 && database != null) {
      TDBInternal.expel(database, true);
      database = null;
    }
  }

  /// Reads a store until it is closed.
  final class Reader implements Closeable {

    private final DatasetGraph open;

    private Reader(DatasetGraph open) {
      this.open = open;
    }

    Graph graph() {
      return open.getDefaultGraph();
    }

    @Override
    public void close() {
      open.end();
      finished();
    }
  }
}
