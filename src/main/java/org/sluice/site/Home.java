package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Map;
import org.sluice.portal.Visible;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Visit;
import org.sluice.vocab.Tier;

/// The home page: search, what is new, themes, departments, and what the tiers mean.
@Path("")
public final class Home {

  private static final int NEWEST = 6;

  private final Pages pages;

  public Home(Pages pages) {
    this.pages = pages;
  }

  @GET
  public Response get(@Context ContainerRequestContext request) {
    var visit = Visit.of(request);
    var datasets = visit.view().datasets();
    var newest =
        datasets.stream()
            .sorted(
                Comparator.comparing(Visible::changed)
                    .reversed()
                    .thenComparing(d -> d.listing().dataset()))
            .limit(NEWEST)
            .map(Card::of)
            .toList();
    return pages.page(
        visit.reader(),
        "home",
        Map.of(
            "count", datasets.size(),
            "newest", newest,
            "themes", Counted.themes(datasets),
            "departments", Counted.departments(datasets),
            "tiers", Tier.values()));
  }
}
