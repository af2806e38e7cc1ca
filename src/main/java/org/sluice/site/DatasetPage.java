package org.sluice.site;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.portal.Held;
import org.sluice.portal.Visible;
import org.sluice.release.Manifest;
import org.sluice.rows.Page;
import org.sluice.rows.RowQuery;
import org.sluice.rows.RowStore;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Visit;

/// The page of a dataset: what it is, who owns it, what each tier holds and how it was altered, the
/// rows, the downloads, and how to get more.
public final class DatasetPage {

  private static final Map<String, List<String>> FIRST_ROWS = Map.of("limit", List.of("10"));

  private final Pages pages;
  private final RowStore rows;

  public DatasetPage(Pages pages, RowStore rows) {
    this.pages = pages;
    this.rows = rows;
  }

  Response of(Visit visit, Visible visible) throws IOException {
    var reader = visit.reader();
    var listing = visible.listing();
    if (Lookup.isWithdrawn(visible)) {
      return gone(visit, listing.dataset());
    }
    var tiers = TierRow.of(visible);
    var compared = tiers.stream().map(TierRow::held).filter(Objects::nonNull).toList();
    var model = new HashMap<String, Object>();
    model.put("listing", listing);
    model.put("best", visible.best().map(Held::manifest).orElse(null));
    model.put("changed", visible.changed());
    model.put("license", Licenses.name(listing.license()));
    model.put("licenseLink", Licenses.address(listing.license()));
    model.put("keywords", listing.keywords().getOrDefault(reader.language(), List.of()));
    model.put("tombstones", visible.tombstones());
    model.put("tiers", tiers);
    model.put("compared", compared);
    model.put("columns", ColumnRow.of(compared));
    model.put(
        "older", visible.releases().stream().filter(held -> !compared.contains(held)).toList());
    model.put("downloads", visible.best().map(Download::of).orElse(List.of()));
    model.put("preview", visible.best().isEmpty() ? null : preview(visible.best().get()));
    model.put("citation", citation(reader, visible));
    return pages.page(reader, "dataset", model);
  }

  /// The page of a dataset of which nothing is left but tombstones.
  Response gone(Visit visit, String dataset) {
    var tombstones = visit.view().tombstones(dataset);
    if (tombstones.isEmpty()) {
      throw Refusal.notFound();
    }
    var model = GonePage.model(visit.view(), dataset, tombstones);
    var page = pages.render(visit.reader(), "gone", model);
    return Response.status(410).entity(page).type(Pages.HTML).build();
  }

  private Page preview(Held held) throws IOException {
    return rows.page(held, RowQuery.page(FIRST_ROWS, held.manifest().columns()));
  }

  private static String citation(Reader reader, Visible visible) {
    var listing = visible.listing();
    var issued = visible.best().map(held -> held.manifest().issued()).orElse(visible.changed());
    var address =
        visible
            .best()
            .map(Held::manifest)
            .map(Manifest::id)
            .map(id ->
                "datasets/" + id.dataset() + "/releases/" + id.version() + "/" + id.tier().code())
            .orElse("datasets/" + listing.dataset());
    return reader
        .messages()
        .text(
            "site.citation",
            Map.of(
                "department", listing.department().name().in(reader.language()),
                "year", issued.atZone(reader.zone()).getYear(),
                "title", listing.title().in(reader.language()),
                "address", reader.base().resolve(address)));
  }
}
