package org.sluice.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.portal.Held;
import org.sluice.rows.RowQuery;
import org.sluice.rows.RowStore;
import org.sluice.site.frame.FileAnswer;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Tag;
import org.sluice.vocab.Format;

/// The rows of a release as a file: the bundle's own where the whole table is asked for and there
/// is one, else written while it is sent.
public final class RowsFile {

  private final RowStore rows;
  private final CatalogGraph graph;

  public RowsFile(RowStore rows, CatalogGraph graph) {
    this.rows = rows;
    this.graph = graph;
  }

  Response of(
      ContainerRequestContext request,
      Held held,
      Format format,
      Map<String, List<String>> questions) {
    var query = RowQuery.export(questions, held.manifest().columns());
    var name = name(held, format);
    if (query.isWhole()) {
      for (var file : held.manifest().distributions()) {
        if (file.format() == format) {
          return new FileAnswer(
                  request,
                  held.folder().resolve(file.file()),
                  type(format),
                  new EntityTag(file.sha256()))
              .answer(name);
        }
      }
    }
    if (format.isRdf() && !query.isWhole()) {
      throw Refusal.badRequest("site.rdf-is-whole", Map.of());
    }
    var tag = new EntityTag(Tag.of(digest(held), questions, format).getValue(), isArchive(format));
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    StreamingOutput body =
        format.isRdf()
            ? out -> graph.rows(held, format, out)
            : out -> rows.export(held, query, format, out);
    return Response.ok(request.getMethod().equals("HEAD") ? null : body)
        .type(type(format))
        .tag(tag)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  /// Stands for the rows of a release in entity tags.
  static String digest(Held held) {
    return held.manifest().distributions().stream()
        .map(file -> file.format() + " " + file.sha256())
        .sorted()
        .collect(Collectors.joining("\n", held.manifest().id() + "\n", ""));
  }

  private static String name(Held held, Format format) {
    var id = held.manifest().id();
    return id.dataset() + "-" + id.version() + "-" + id.tier().code() + "." + format.extension();
  }

  private static String type(Format format) {
    return format == Format.CSV ? "text/csv;charset=utf-8;header=present" : format.mediaType();
  }

  /// Whether the writer stamps its files, so that two of them need not be equal in every byte.
  private static boolean isArchive(Format format) {
    return format == Format.XLSX || format == Format.PARQUET;
  }
}
