package org.sluice.site;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.site.frame.Query;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Visit;

/// Where the form above the rows leads: makes a condition of a column, a comparison and a value,
/// adds it to those that hold already, and sends the reader to the rows.
@Path("datasets/{id}/filter")
public final class RowFilter {

  private static final List<String> COMPARISONS = List.of("contains", "=", "!=", "<=", ">=");

  @GET
  public Response get(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("column") @DefaultValue("") String column,
      @QueryParam("is") @DefaultValue("contains") String comparison,
      @QueryParam("value") @DefaultValue("") String value,
      @QueryParam("where") @DefaultValue("") String where,
      @QueryParam("release") @DefaultValue("") String release) {
    var reader = Visit.of(request).reader();
    if (!COMPARISONS.contains(comparison)) {
      throw Refusal.badRequest("http.400", Map.of());
    }
    var query = new LinkedHashMap<String, List<String>>();
    var all =
        column.isEmpty() || value.isEmpty()
            ? where
            : and(where, condition(column, comparison, value));
    if (!all.isEmpty()) {
      query.put("where", List.of(all));
    }
    if (!release.isEmpty()) {
      query.put("release", List.of(release));
    }
    var rows = reader.link(Query.address("/datasets/" + Query.encode(id) + "/rows", query));
    return Response.seeOther(URI.create(rows)).build();
  }

  private static String condition(String column, String comparison, String value) {
    return "`"
        + column.replace("`", "``")
        + "` "
        + comparison
        + " '"
        + value.replace("\\", "\\\\").replace("'", "''")
        + "'";
  }

  private static String and(String where, String condition) {
    return where.isEmpty() ? condition : "(" + where + ") and " + condition;
  }
}
