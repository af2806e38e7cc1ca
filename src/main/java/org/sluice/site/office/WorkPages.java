package org.sluice.site.office;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.office.Account;
import org.sluice.office.Decision;
import org.sluice.office.Office;
import org.sluice.office.RegisteredDataset;
import org.sluice.office.RegisteredVersion;
import org.sluice.office.Role;

/// What is to be done, by role, and what was decided.
@Path("/office")
public final class WorkPages {

  private static final int DECISIONS = 200;

  private final Office office;
  private final Templates templates;

  WorkPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response work(@Context ContainerRequestContext request) {
    Staff staff = Staff.of(request);
    List<Line> lines = lines(staff);
    List<Line> waiting = lines.stream().filter(line -> waits(staff.account(), line)).toList();
    List<Line> others = lines.stream().filter(line -> !waiting.contains(line)).toList();
    return templates.page(staff, "work", Map.of("waiting", waiting, "others", others));
  }

  /// A decision, and the login of whoever took it.
  public record Decided(Decision decision, String who) {}

  @GET
  @Path("history")
  public Response history(@Context ContainerRequestContext request) {
    Map<String, String> logins =
        office.accounts().all().stream().collect(Collectors.toMap(Account::id, Account::login));
    List<Decided> lines =
        office.decisions().newest(DECISIONS).stream()
            .map(decision ->
                new Decided(decision, logins.getOrDefault(decision.account(), decision.account())))
            .toList();
    return templates.page(Staff.of(request), "history", Map.of("lines", lines));
  }

  private List<Line> lines(Staff staff) {
    List<Line> lines = new ArrayList<>();
    for (RegisteredDataset dataset : office.datasets().all()) {
      List<RegisteredVersion> versions = office.datasets().versions(dataset.id());
      if (staff.maySee(dataset) && !versions.isEmpty()) {
        RegisteredVersion newest = versions.getFirst();
        lines.add(
            new Line(
                dataset,
                newest,
                office.submissions().of(newest.id()).stream().findFirst().orElse(null)));
      }
    }
    return lines;
  }

  private static boolean waits(Account account, Line line) {
    return account.role() == Role.STEWARD ? line.waitsForSteward() : line.waitsForReviewer();
  }
}
