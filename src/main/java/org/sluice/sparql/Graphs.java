package org.sluice.sparql;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sys.JenaSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.portal.Held;
import org.sluice.portal.Holdings;
import org.sluice.portal.Surface;
import org.sluice.portal.View;
import org.sluice.rdf.CatalogPortal;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Format;

/// The graphs of a portal: a store for each release that has N-Triples and not too many rows. Of
/// the others the files can be had, but not asked.
public final class Graphs implements Surface, Closeable {

  static {
    JenaSystem.init();
  }

  /// How many rows a release may have to be loaded, unless the portal says otherwise: at twelve
  /// columns some minutes.
  public static final long USUAL_ROWS = 200_000;

  private static final Logger LOG = LoggerFactory.getLogger(Graphs.class);
  private static final int KEPT_CATALOGUES = 24;

  private final StoreFolder folder;
  private final Names names;
  private final CatalogPortal portal;
  private final long mostRows;
  private final Map<ReleaseId, Store> stores = new ConcurrentHashMap<>();
  private final Set<ReleaseId> unreadable = ConcurrentHashMap.newKeySet();
  private final Map<String, Graph> catalogues =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Graph> eldest) {
          return size() > KEPT_CATALOGUES;
        }
      };

  private Graphs(StoreFolder folder, CatalogPortal portal, long mostRows) {
    this.folder = folder;
    this.portal = portal;
    this.names = new Names(portal.base());
    this.mostRows = mostRows;
  }

  /// Opens the graphs of the portal under a home folder.
  ///
  /// @param portal whose public address begins the names of graphs
  /// @param mostRows that a release may have to be loaded
  public static Graphs open(Path home, CatalogPortal portal, long mostRows) throws IOException {
    var folder = Files.createDirectories(home.resolve("portal").resolve("graphs"));
    return new Graphs(new StoreFolder(folder), portal, mostRows);
  }

  /// Whether a release can be asked; if not, its file of triples is there for download.
  public boolean isLoaded(ReleaseId release) {
    return stores.containsKey(release);
  }

  /// The IRI of the graph of a release.
  public String graph(ReleaseId release) {
    return names.release(release).getURI();
  }

  Names names() {
    return names;
  }

  Optional<Store> store(ReleaseId release) {
    return Optional.ofNullable(stores.get(release));
  }

  Graph catalogue(View view) {
    synchronized (catalogues) {
      return catalogues.computeIfAbsent(view.fingerprint(), any -> Catalogue.graph(view, portal));
    }
  }

  @Override
  public void prepare(Holdings next) throws IOException {
    for (var held : next.releases()) {
      var id = held.manifest().id();
      if (!stores.containsKey(id) && isWanted(held)) {
        if (folder.has(id) || build(held)) {
          stores.put(id, new Store(folder.of(id), held.manifest().rows()));
        }
      }
    }
  }

  private boolean isWanted(Held held) {
    return held.manifest().rows() <= mostRows
        && triples(held).isPresent()
        && !unreadable.contains(held.manifest().id());
  }

  private boolean build(Held held) throws IOException {
    try {
      folder.build(held, triples(held).orElseThrow());
      return true;
    } catch (RiotException e) {
      LOG.warn("The triples of {} can't be read; it is not loaded", held.manifest().id());
      unreadable.add(held.manifest().id());
      return false;
    }
  }

  private static Optional<Path> triples(Held held) {
    return held.manifest().distributions().stream()
        .filter(distribution -> distribution.format() == Format.N_TRIPLES)
        .map(distribution -> held.folder().resolve(distribution.file()))
        .findFirst();
  }

  @Override
  public void switched(Holdings now) throws IOException {
    var kept = new HashSet<ReleaseId>();
    now.releases().forEach(held -> kept.add(held.manifest().id()));
    for (var store : Map.copyOf(stores).entrySet()) {
      if (!kept.contains(store.getKey())) {
        stores.remove(store.getKey());
        store.getValue().giveUp();
      }
    }
    var folders = new HashSet<Path>();
    stores.keySet().forEach(id -> folders.add(folder.of(id)));
    try (var there = Files.list(folder.folder())) {
      for (var path : there.toList()) {
        if (!folders.contains(path)) {
          StoreFolder.delete(path);
        }
      }
    }
    synchronized (catalogues) {
      catalogues.clear();
    }
  }

  @Override
  public void forget() throws IOException {
    close();
    StoreFolder.delete(folder.folder());
    Files.createDirectories(folder.folder());
  }

  @Override
  public void close() {
    stores.values().forEach(Store::giveUp);
    stores.clear();
    unreadable.clear();
  }
}
