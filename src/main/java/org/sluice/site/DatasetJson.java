package org.sluice.site;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sluice.portal.Held;
import org.sluice.portal.Tombstone;
import org.sluice.portal.Visible;
import org.sluice.release.Listing;
import org.sluice.site.frame.Json;
import org.sluice.vocab.Tier;

/// A dataset as JSON: the listing, the releases that the caller may have, and where to get them.
final class DatasetJson {

  private final String base;

  /// @param base the address of the site, ending in a slash
  DatasetJson(String base) {
    this.base = base;
  }

  /// What a list of datasets says of one.
  ObjectNode brief(Visible visible) {
    var node = listing(visible.listing());
    var tiers = node.putArray("tiers");
    visible.listing().tiers().stream().map(Tier::code).forEach(tiers::add);
    visible.best().ifPresent(held -> node.put("best", name(held)));
    node.put("changed", visible.changed().toString());
    return node;
  }

  ObjectNode whole(Visible visible) {
    var node = brief(visible);
    var releases = node.putArray("releases");
    visible.releases().forEach(held -> releases.add(release(held)));
    var gone = node.putArray("withdrawn");
    visible.tombstones().forEach(tombstone -> gone.add(tombstone(tombstone)));
    return node;
  }

  private ObjectNode listing(Listing listing) {
    var node = Json.MAPPER.createObjectNode();
    node.put("id", listing.dataset());
    node.put("url", base + "datasets/" + listing.dataset());
    node.set("title", Json.MAPPER.valueToTree(listing.title().byLanguage()));
    node.set("description", Json.MAPPER.valueToTree(listing.description().byLanguage()));
    node.set("keywords", Json.MAPPER.valueToTree(listing.keywords()));
    var department = node.putObject("department");
    department.put("id", listing.department().id());
    department.set("name", Json.MAPPER.valueToTree(listing.department().name().byLanguage()));
    node.put("theme", listing.theme());
    node.put("level", listing.level());
    node.put("frequency", listing.frequency());
    node.put("license", listing.license());
    var conditions = node.putObject("conditions");
    listing
        .conditions()
        .forEach((tier, text) ->
            conditions.set(tier.code(), Json.MAPPER.valueToTree(text.byLanguage())));
    if (listing.closedReason() != null) {
      node.set("closedReason", Json.MAPPER.valueToTree(listing.closedReason().byLanguage()));
    }
    return node;
  }

  private ObjectNode release(Held held) {
    var manifest = held.manifest();
    var id = manifest.id();
    var node = Json.MAPPER.createObjectNode();
    node.put("release", name(held));
    node.put("version", id.version());
    node.put("tier", id.tier().code());
    node.put("url", base + "datasets/" + id.dataset() + "/releases/" + name(held));
    node.put("issued", manifest.issued().toString());
    node.put("rows", manifest.rows());
    node.set("guarantee", Json.MAPPER.valueToTree(manifest.guarantee()));
    var columns = node.putArray("columns");
    for (var column : manifest.columns()) {
      var each = columns.addObject();
      each.put("name", column.name());
      each.set("titles", Json.MAPPER.valueToTree(column.titles().byLanguage()));
      each.put("datatype", column.datatype().code());
      each.put("treatment", column.treatment().code());
      each.put("loss", column.loss());
    }
    var files = node.putArray("distributions");
    for (var download : Download.of(held)) {
      var each = files.addObject();
      each.put("format", download.format().name().toLowerCase(Locale.ROOT));
      each.put("mediaType", download.format().mediaType());
      each.put("url", base + download.address().substring(1));
      var file = download.file();
      if (file != null) {
        each.put("bytes", file.bytes());
        each.put("sha256", file.sha256());
      }
    }
    return node;
  }

  private static ObjectNode tombstone(Tombstone tombstone) {
    var node = Json.MAPPER.createObjectNode();
    node.put("release", tombstone.release().version() + "/" + tombstone.release().tier().code());
    node.put("reason", tombstone.reason());
    node.put("at", tombstone.at().toString());
    return node;
  }

  private static String name(Held held) {
    var id = held.manifest().id();
    return id.version() + "/" + id.tier().code();
  }
}
