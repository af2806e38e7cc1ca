package org.sluice.site.office;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sluice.office.Office;
import org.sluice.office.Permission;
import org.sluice.office.RegisteredCaller;
import org.sluice.office.Role;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// API keys and grants, for reviewers and the bureau.
@Path("/office/callers")
public final class CallerPages {

  private static final List<String> FIELDS =
      List.of("name", "tier", "department", "until", "caller", "dataset", "purpose");

  private final Office office;
  private final Templates templates;
  private final InstantSource clock;
  private final ZoneId zone;

  CallerPages(Office office, Templates templates, InstantSource clock, ZoneId zone) {
    this.office = office;
    this.templates = templates;
    this.clock = clock;
    this.zone = zone;
  }

  /// A caller with the grants that they got.
  public record Granted(RegisteredCaller caller, List<Permission> grants) {}

  @GET
  public Response list(@Context ContainerRequestContext request) {
    return templates.page(decider(request), "callers", model(Map.of(), ""));
  }

  @POST
  @Path("key")
  public Response key(
      @Context ContainerRequestContext request, MultivaluedMap<String, String> fields) {
    Staff staff = decider(request);
    return act(
        staff,
        fields,
        () -> {
          String department = text(fields, "department");
          var issued =
              office
                  .callers()
                  .issueKey(
                      staff.account(),
                      text(fields, "name"),
                      Terms.find(Tier.class, text(fields, "tier")).orElse(Tier.OPEN),
                      department.isEmpty() ? null : department,
                      until(fields));
          return templates.page(staff, "callers", model(Map.of(), issued.key()));
        });
  }

  @POST
  @Path("grant")
  public Response grant(
      @Context ContainerRequestContext request, MultivaluedMap<String, String> fields) {
    Staff staff = decider(request);
    return act(
        staff,
        fields,
        () -> {
          office
              .callers()
              .grant(
                  staff.account(),
                  text(fields, "caller"),
                  text(fields, "dataset"),
                  text(fields, "purpose"),
                  clock.instant(),
                  until(fields));
          return staff.goTo("/office/callers");
        });
  }

  @POST
  @Path("dismiss")
  public Response dismiss(
      @Context ContainerRequestContext request, MultivaluedMap<String, String> fields) {
    Staff staff = decider(request);
    return act(
        staff,
        fields,
        () -> {
          office.callers().dismiss(staff.account(), text(fields, "caller"));
          return staff.goTo("/office/callers");
        });
  }

  @POST
  @Path("withdraw")
  public Response withdraw(
      @Context ContainerRequestContext request, MultivaluedMap<String, String> fields) {
    Staff staff = decider(request);
    return act(
        staff,
        fields,
        () -> {
          office.callers().withdraw(staff.account(), text(fields, "grant"));
          return staff.goTo("/office/callers");
        });
  }

  /// Who asks. Stewards decide on no caller, so these pages are not for them.
  private static Staff decider(ContainerRequestContext request) {
    Staff staff = Staff.of(request);
    if (staff.is(Role.STEWARD)) {
      throw Refusal.of(403, "http.403", Map.of());
    }
    return staff;
  }

  private Response act(
      Staff staff, MultivaluedMap<String, String> fields, Supplier<Response> action) {
    staff.checkForm(text(fields, "form"));
    try {
      return action.get();
    } catch (Problem problem) {
      Map<String, String> typed = new HashMap<>();
      FIELDS.forEach(field -> typed.put(field, text(fields, field)));
      return templates.again(staff, "callers", model(typed, ""), problem);
    }
  }

  /// The end of the day that was typed.
  private Instant until(MultivaluedMap<String, String> fields) {
    try {
      return LocalDate.parse(text(fields, "until")).plusDays(1).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.badRequest("site.office.bad-day", Map.of("day", text(fields, "until")));
    }
  }

  private Map<String, Object> model(Map<String, String> typed, String key) {
    Map<String, String> all = new HashMap<>();
    FIELDS.forEach(field -> all.put(field, typed.getOrDefault(field, "")));
    List<Permission> permissions = office.callers().permissions();
    return Map.of(
        "typed",
        all,
        "key",
        key,
        "callers",
        office.callers().all().stream()
            .map(caller ->
                new Granted(
                    caller,
                    permissions.stream().filter(p -> p.caller().equals(caller.id())).toList()))
            .toList(),
        "departments",
        office.departments().all(),
        "datasets",
        office.datasets().all());
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
