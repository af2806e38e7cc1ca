package org.sluice.site.office;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.sluice.office.Classifying;
import org.sluice.office.Office;
import org.sluice.office.VersionId;
import org.sluice.site.frame.Refusal;
import org.sluice.table.ReadOptions;
import org.sluice.vocab.Problem;

/// A version: how its table was read, what was found, how it is read otherwise, and the upload of
/// the version after it.
@Path("/office/versions/{dataset}/{version: [0-9]{1,9}}")
public final class VersionPages {

  private final Office office;
  private final Templates templates;

  VersionPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response findings(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    return templates.page(staff, "version", findings(staff, piece, standing(piece)));
  }

  /// Reads the table otherwise.
  @POST
  @Path("reading")
  public Response reread(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      MultivaluedMap<String, String> typed) {
    Staff staff = Staff.of(request);
    Fields fields = new Fields(typed);
    staff.checkForm(fields.text("form"));
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    try {
      office
          .revising()
          .reread(
              staff.account(), piece.version().id(), ReadingForm.read(fields::text, said(piece)));
      return staff.goTo("/office/versions/" + piece.version().id());
    } catch (Problem problem) {
      return templates.again(staff, "version", findings(staff, piece, fields::text), problem);
    }
  }

  @GET
  @Path("next")
  public Response next(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    return templates.page(staff, "next", next(staff, piece, standing(piece)));
  }

  @POST
  @Path("next")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response next(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      InputStream body)
      throws IOException {
    Staff staff = Staff.of(request);
    Multipart form = Multipart.read(request.getMediaType().toString(), body);
    staff.checkForm(form.text("form"));
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    try {
      if (form.fileName().isEmpty()) {
        throw Refusal.badRequest("site.office.register.no-file", Map.of());
      }
      ReadOptions reading = ReadingForm.read(form::text, said(piece));
      var registered =
          office
              .registering()
              .next(staff.account(), dataset, reading, form.file(), form.fileName());
      return staff.goTo("/office/versions/" + registered.version());
    } catch (Problem problem) {
      form.file().transferTo(OutputStream.nullOutputStream());
      return templates.again(staff, "next", next(staff, piece, form::text), problem);
    }
  }

  private static ReadOptions said(Workpiece piece) {
    return Classifying.registration(piece.version()).reading();
  }

  private static Function<String, String> standing(Workpiece piece) {
    return ReadingForm.values(said(piece));
  }

  private Map<String, Object> findings(
      Staff staff, Workpiece piece, Function<String, String> values) {
    Map<String, Object> model = piece.model("findings");
    model.put("who", login(piece.version().createdBy()));
    model.put("reading", ReadingForm.of(values, staff.words()));
    model.put("open", piece.isOpen());
    return model;
  }

  private static Map<String, Object> next(
      Staff staff, Workpiece piece, Function<String, String> values) {
    Map<String, Object> model = piece.model("next");
    model.put("reading", ReadingForm.of(values, staff.words()));
    return model;
  }

  private String login(String account) {
    return office.accounts().find(account).map(found -> found.login()).orElse(account);
  }
}
