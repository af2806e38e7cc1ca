package org.sluice.sparql;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.sluice.portal.View;

/// The graphs of a view, opened for one query in one thread.
final class Opened implements Closeable {

  private final DatasetGraph dataset;
  private final List<Store.Reader> readers = new ArrayList<>();

  private Opened(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static Opened of(View view, Graphs graphs) {
    var catalogue = graphs.catalogue(view);
    var opened = new Opened(new DatasetGraphMapLink(catalogue));
    try {
      opened.dataset.addGraph(graphs.names().catalogue(), catalogue);
      for (var visible : view.datasets()) {
        for (var held : visible.releases()) {
          var id = held.manifest().id();
          graphs
              .store(id)
              .flatMap(Store::read)
              .ifPresent(reader -> {
                opened.readers.add(reader);
                opened.dataset.addGraph(graphs.names().release(id), reader.graph());
              });
        }
      }
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    readers.forEach(Store.Reader::close);
  }
}
