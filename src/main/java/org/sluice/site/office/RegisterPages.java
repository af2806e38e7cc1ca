package org.sluice.site.office;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.sluice.office.Office;
import org.sluice.office.Registering.Registered;
import org.sluice.site.frame.Refusal;
import org.sluice.table.ReadOptions;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Problem;

/// Registering a table: with a title, or with a registration document.
@Path("/office/register")
public final class RegisterPages {

  private static final String FOLDER = "hierarchies/";

  private final Office office;
  private final Templates templates;

  RegisterPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response form(@Context ContainerRequestContext request) {
    Staff staff = Staff.of(request);
    return templates.page(staff, "register", model(ReadingForm.values(ReadOptions.LOOK), staff));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response register(@Context ContainerRequestContext request, InputStream body)
      throws IOException {
    Staff staff = Staff.of(request);
    Multipart form = Multipart.read(String.valueOf(request.getMediaType()), body);
    staff.checkForm(form.text("form"));
    try {
      Registered registered = register(staff, form);
      return staff.goTo("/office/versions/" + registered.version());
    } catch (Problem problem) {
      form.file().transferTo(OutputStream.nullOutputStream());
      return templates.again(staff, "register", model(form::text, staff), problem);
    }
  }

  private Registered register(Staff staff, Multipart form) {
    if (form.fileName().isEmpty()) {
      throw Refusal.badRequest("site.office.register.no-file", Map.of());
    }
    String registration = form.text("registration");
    if (!registration.isEmpty()) {
      return office
          .registering()
          .register(
              staff.account(),
              registration.getBytes(StandardCharsets.UTF_8),
              files(form),
              form.file(),
              form.fileName());
    }
    if (form.text("title").isEmpty()) {
      throw Refusal.badRequest("site.office.register.no-title", Map.of());
    }
    return office
        .registering()
        .register(
            staff.account(),
            LangText.of(staff.reader().language(), form.text("title")),
            ReadingForm.read(form::text, ReadOptions.LOOK),
            form.file(),
            form.fileName());
  }

  private static Map<String, Object> model(Function<String, String> typed, Staff staff) {
    return Map.of("title", typed.apply("title"), "reading", ReadingForm.of(typed, staff.words()));
  }

  /// The files as registrations call them: a browser sends no folders, so each stands under its
  /// plain name and under that in the folder `hierarchies`.
  private static Map<String, byte[]> files(Multipart form) {
    Map<String, byte[]> files = new HashMap<>();
    form.others()
        .forEach((name, content) -> {
          if (!name.isEmpty()) {
            files.put(name, content);
            files.put(FOLDER + name, content);
          }
        });
    return files;
  }
}
