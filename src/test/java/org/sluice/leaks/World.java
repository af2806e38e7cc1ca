package org.sluice.leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Account;
import org.sluice.office.Office;
import org.sluice.office.OfficeHome;
import org.sluice.office.Role;
import org.sluice.office.Scope;
import org.sluice.office.Submission;
import org.sluice.office.SubmissionState;
import org.sluice.portal.Portal;
import org.sluice.release.Listing.Department;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.site.CatalogGraph;
import org.sluice.site.PublicSite;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Half;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Site;
import org.sluice.site.frame.Statics;
import org.sluice.site.frame.WebServer;
import org.sluice.sparql.Graphs;
import org.sluice.sparql.Limits;
import org.sluice.sparql.SparqlEndpoint;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// An office, a portal and its server over one home folder, with a steward, a reviewer and one
/// caller of each kind. The same number makes the same world: keys, identifiers and times included.
final class World implements AutoCloseable {

  /// The address under which the server believes to be known.
  static final URI BASE = URI.create("http://portal.test/");

  static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  private static final String PASSWORD = "correct horse";

  final Path home;
  final Office office;
  private final Account steward;
  private final Account reviewer;
  private final Map<Visitor, String> keys = new EnumMap<>(Visitor.class);
  private @Nullable String researcher;
  private Instant now = START;
  private @Nullable Served served;

  World(Path folder, long number) throws IOException {
    var at = OfficeHome.at(folder.resolve("home"));
    this.home = at.folder();
    this.office = Office.open(at, () -> now, new Seeded(number));
    office.resume();
    if (office.departments().find("health").isEmpty()) {
      settle();
    }
    this.steward = office.accounts().authenticate("steward", PASSWORD).orElseThrow();
    this.reviewer = office.accounts().authenticate("reviewer", PASSWORD).orElseThrow();
    trust();
    this.served = Served.open(this);
  }

  private void trust() throws IOException {
    var portal = Files.createDirectories(home.resolve("portal"));
    Files.write(portal.resolve("trusted.json"), office.publicKeys().toJson());
  }

  /// The portal's half while it runs.
  private record Served(RowStore rows, Graphs graphs, Portal portal, WebServer server) {

    static Served open(World world) throws IOException {
      var rows = RowStore.open(world.home);
      var search = new Search();
      var named = CatalogGraph.portal("http://portal.test");
      var graphs = Graphs.open(world.home, named, Graphs.USUAL_ROWS);
      var portal =
          Portal.open(
              world.home,
              Set.copyOf(Tier.RELEASED),
              () -> world.now,
              List.of(rows, search, graphs));
      portal.takeIn();
      var statics = new Statics();
      var pages = new Pages(statics, Half.PORTAL);
      var admission = new Admission(portal::authenticate, cookie -> Optional.empty(), portal::view);
      var server =
          WebServer.start(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
              new Site(pages, admission, ZoneId.of("Asia/Shanghai"), BASE),
              PublicSite.resources(
                  pages,
                  statics,
                  search,
                  rows,
                  new CatalogGraph(named),
                  new SparqlEndpoint(graphs, Limits.USUAL)));
      return new Served(rows, graphs, portal, server);
    }

    void close() throws IOException {
      server.close();
      portal.close();
      graphs.close();
      rows.close();
    }
  }

  private void settle() {
    for (var department : List.of("health", "secret-bureau", "data-bureau")) {
      office
          .departments()
          .put(Account.CONSOLE, new Department(department, LangText.of("zh", "部门" + department)));
    }
    office.accounts().add(Account.CONSOLE, "steward", PASSWORD, Role.STEWARD, "health");
    office.accounts().add(Account.CONSOLE, "hidden", PASSWORD, Role.STEWARD, "secret-bureau");
    office.accounts().add(Account.CONSOLE, "reviewer", PASSWORD, Role.REVIEWER, null);
  }

  /// Gives keys to one caller of each kind; the conditional one is granted a dataset.
  void admit(@Nullable String granted) {
    var until = START.plus(Duration.ofDays(100));
    var callers = office.callers();
    keys.put(
        Visitor.REGISTERED,
        callers.issueKey(reviewer, "somebody", Tier.REGISTERED, null, until).key());
    var second = callers.issueKey(reviewer, "researcher", Tier.REGISTERED, null, until);
    keys.put(Visitor.CONDITIONAL, second.key());
    researcher = second.caller().id();
    keys.put(
        Visitor.SHARED,
        callers.issueKey(reviewer, "bureau", Tier.SHARED, "data-bureau", until).key());
    if (granted != null) {
      callers.grant(reviewer, researcher, granted, "study", START, until);
    }
    takeIn();
  }

  Optional<String> key(Visitor visitor) {
    return Optional.ofNullable(keys.get(visitor));
  }

  Account steward() {
    return steward;
  }

  Account reviewer() {
    return reviewer;
  }

  /// Carries a register through the whole office into the portal.
  Submission publish(Register register) {
    return publish(register.registration(), register.csv(), steward);
  }

  /// The same, of another department.
  Submission publishSecretly(Register register) {
    var hidden = office.accounts().authenticate("hidden", PASSWORD).orElseThrow();
    return publish(register.registration(), register.csv(), hidden);
  }

  Submission publish(byte[] registration, byte[] table, Account by) {
    var submission = prepare(registration, table, by);
    office.reviewing().submit(by, submission.id());
    office.reviewing().approve(reviewer, submission.id());
    takeIn();
    return submission;
  }

  /// Registers a table, and no more.
  void register(Register register) {
    office
        .registering()
        .register(
            steward,
            register.registration(),
            Map.of(),
            new ByteArrayInputStream(register.csv()),
            "table.csv");
  }

  Submission prepare(byte[] registration, byte[] table, Account by) {
    var registered =
        office
            .registering()
            .register(by, registration, Map.of(), new ByteArrayInputStream(table), "table.csv");
    if (office.datasets().find(registered.version()).orElseThrow().classification() == null) {
      throw new AssertionError(registered.findings());
    }
    var id = office.preparing().prepare(by, registered.version());
    try {
      office.preparing().await(id);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    var submission = office.submissions().find(id).orElseThrow();
    if (submission.state() != SubmissionState.DRAFT) {
      throw new AssertionError(submission.state() + " " + submission.findings());
    }
    return submission;
  }

  void retract(String scope) {
    office.reviewing().retract(reviewer, Scope.parse(scope), "privacy");
    takeIn();
  }

  void takeIn() {
    try {
      var refused = portal().takeIn();
      if (!refused.isEmpty()) {
        throw new AssertionError("The portal refused " + refused);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Portal portal() {
    return running().portal();
  }

  int port() {
    return running().server().port();
  }

  /// Stops the portal and its server, and starts them again from what lies on the disk.
  void restart() throws IOException {
    running().close();
    served = null;
    served = Served.open(this);
  }

  /// Lets time pass.
  void pass(Duration time) {
    now = now.plus(time);
  }

  private Served running() {
    if (served == null) {
      throw new IllegalStateException("The portal is stopped");
    }
    return served;
  }

  @Override
  public void close() throws IOException {
    if (served != null) {
      served.close();
    }
    office.close();
  }
}
