package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.portal.Held;
import org.sluice.portal.Tombstone;
import org.sluice.release.Bundle;
import org.sluice.release.Distribution;
import org.sluice.release.Document;
import org.sluice.release.ReleaseId;
import org.sluice.release.Sha256;
import org.sluice.site.frame.FileAnswer;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Visit;
import org.sluice.vocab.Format;

/// A release: its recipe as a page, and the files of its bundle as they were signed.
@Path("datasets/{id}/releases/{version}/{tier}")
public final class ReleaseResource {

  private static final Map<String, String> TYPES =
      Map.of(
          Bundle.MANIFEST, "application/json",
          Bundle.METADATA, "application/csvm+json",
          Bundle.PROVENANCE, "application/ld+json",
          Bundle.SIGNATURE, "application/octet-stream");

  private final Pages pages;

  public ReleaseResource(Pages pages) {
    this.pages = pages;
  }

  @GET
  public Response get(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("tier") String tier) {
    var visit = Visit.of(request);
    var name = name(id, version, tier);
    var tombstone = visit.view().tombstone(name);
    if (visit.view().release(name).isEmpty() && tombstone.isPresent()) {
      return gone(visit, tombstone.get());
    }
    var held = Lookup.named(visit.view(), name);
    return pages.page(
        visit.reader(),
        "release",
        Map.of(
            "listing", held.manifest().listing(),
            "release", held.manifest(),
            "model", ModelText.of(held.manifest().guarantee(), visit.reader().messages()),
            "downloads", Download.of(held),
            "files", files(held)));
  }

  /// The identifier that stands in the graphs for a row: it leads to the row in the row API.
  @GET
  @Path("rows/{number: [1-9][0-9]{0,11}}")
  public Response row(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("tier") String tier,
      @PathParam("number") long number) {
    var held = Lookup.named(Visit.of(request).view(), name(id, version, tier));
    if (number > held.manifest().rows()) {
      throw Refusal.notFound();
    }
    var query = "?release=" + version + "/" + tier + "&offset=" + (number - 1) + "&limit=1";
    return Response.seeOther(URI.create("/datasets/" + id + "/rows" + query)).build();
  }

  @GET
  @Path("{file}")
  public Response file(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("tier") String tier,
      @PathParam("file") String file)
      throws IOException {
    var held = Lookup.named(Visit.of(request).view(), name(id, version, tier));
    if (!files(held).contains(file)) {
      throw Refusal.notFound();
    }
    return new FileAnswer(request, held.folder().resolve(file), type(held, file), tag(held, file))
        .answer(held.manifest().id().folder() + "-" + file);
  }

  private Response gone(Visit visit, Tombstone tombstone) {
    var model = GonePage.model(visit.view(), tombstone.release().dataset(), List.of(tombstone));
    var page = pages.render(visit.reader(), "gone", model);
    return Response.status(410).entity(page).type(Pages.HTML).build();
  }

  private static ReleaseId name(String id, String version, String tier) {
    return Lookup.parse(id + "/" + version + "/" + tier).orElseThrow(Refusal::notFound);
  }

  /// The names of a bundle's files: those that its manifest names, itself, and its signature.
  private static List<String> files(Held held) {
    return Stream.concat(
            Stream.of(Bundle.MANIFEST, Bundle.SIGNATURE),
            Stream.concat(
                held.manifest().documents().stream().map(Document::file),
                held.manifest().distributions().stream().map(Distribution::file)))
        .filter(file -> Files.isRegularFile(held.folder().resolve(file)))
        .toList();
  }

  private static String type(Held held, String file) {
    return held.manifest().distributions().stream()
        .filter(distribution -> distribution.file().equals(file))
        .map(Distribution::format)
        .map(Format::mediaType)
        .findFirst()
        .orElse(TYPES.getOrDefault(file, "application/octet-stream"));
  }

  private static EntityTag tag(Held held, String file) throws IOException {
    for (var distribution : held.manifest().distributions()) {
      if (distribution.file().equals(file)) {
        return new EntityTag(distribution.sha256());
      }
    }
    return new EntityTag(Sha256.of(held.folder().resolve(file)));
  }
}
