package org.sluice.site;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sluice.portal.Held;
import org.sluice.portal.View;
import org.sluice.portal.Visible;
import org.sluice.rdf.Catalog;
import org.sluice.rdf.CatalogEntry;
import org.sluice.rdf.CatalogPortal;
import org.sluice.rdf.RdfRows;
import org.sluice.release.Bundle;
import org.sluice.release.Listing;
import org.sluice.site.frame.Refusal;
import org.sluice.sparql.Catalogue;
import org.sluice.table.Decisions;
import org.sluice.table.Dialect;
import org.sluice.table.ReadOptions;
import org.sluice.table.Source;
import org.sluice.table.TableReader;
import org.sluice.vocab.Format;

/// What a caller sees, as RDF: the catalogue, a dataset, the rows of a release.
public final class CatalogGraph {

  /// The media types of RDF that are offered.
  static final List<String> MEDIA_TYPES =
      Arrays.stream(Format.values()).filter(Format::isRdf).map(Format::mediaType).toList();

  private final CatalogPortal portal;

  /// The graph of a portal.
  public CatalogGraph(CatalogPortal portal) {
    this.portal = portal;
  }

  /// The portal as its catalogue names it.
  ///
  /// @param base its public address, without a slash at its end
  public static CatalogPortal portal(String base) {
    return new CatalogPortal(
        base,
        Words.of("site.home.title"),
        Words.of("site.home.lead"),
        new Listing.Department("portal", Words.of("site.name")));
  }

  StreamingOutput catalog(View view, String mediaType) {
    var entries = Catalogue.entries(view);
    return out -> Catalog.write(format(mediaType), portal, entries, out);
  }

  StreamingOutput dataset(Visible visible, String mediaType) {
    return out -> Catalog.writeDataset(format(mediaType), portal, entry(visible), out);
  }

  /// Writes all rows of a release, read from its CSV as a stream.
  void rows(Held held, Format format, OutputStream out) throws IOException {
    var csv =
        new Bundle(held.folder(), held.manifest())
            .file(Format.CSV)
            .orElseThrow(Refusal::notAcceptable);
    var table =
        TableReader.read(Source.of(csv), ReadOptions.of(Dialect.PLAIN, Decisions.DEFAULT)).table();
    RdfRows.write(format, held.manifest(), table, portal.base(), out);
  }

  private static CatalogEntry entry(Visible visible) {
    return new CatalogEntry(
        visible.listing(),
        visible.releases().stream().map(Held::manifest).toList(),
        visible.changed());
  }

  private static Format format(String mediaType) {
    return Arrays.stream(Format.values())
        .filter(format -> format.mediaType().equals(mediaType))
        .findFirst()
        .orElseThrow(Refusal::notAcceptable);
  }
}
