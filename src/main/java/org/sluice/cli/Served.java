package org.sluice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.portal.Caller;
import org.sluice.portal.View;
import org.sluice.site.Entrance;
import org.sluice.site.Health;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Half;
import org.sluice.site.frame.NothingHeld;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Site;
import org.sluice.site.frame.Statics;
import org.sluice.site.frame.WebServer;

/// A home that is being served, until it is closed.
final class Served implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Served.class);

  private final Settings settings;
  private final @Nullable OfficeHalf office;
  private final @Nullable PortalHalf portal;
  private final WebServer server;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Served(
      Settings settings,
      @Nullable OfficeHalf office,
      @Nullable PortalHalf portal,
      WebServer server) {
    this.settings = settings;
    this.office = office;
    this.portal = portal;
    this.server = server;
  }

  /// Serves both halves of a home in one process.
  static Served both(Settings settings, InstantSource clock) throws IOException {
    return over(OfficeHalf.open(settings, clock), settings, clock);
  }

  /// Serves both halves, of which the office is open already.
  static Served over(OfficeHalf office, Settings settings, InstantSource clock) throws IOException {
    office.introduce();
    return start(settings, office, PortalHalf.open(settings, clock));
  }

  /// Serves the portal alone.
  static Served portal(Settings settings, InstantSource clock) throws IOException {
    var trusted = settings.home().resolve("portal").resolve("trusted.json");
    if (!Files.exists(trusted)) {
      throw SettingProblem.notTrusted(trusted.toString());
    }
    return start(settings, null, PortalHalf.open(settings, clock));
  }

  /// Serves the office alone.
  static Served office(Settings settings, InstantSource clock) throws IOException {
    return start(settings, OfficeHalf.open(settings, clock), null);
  }

  private static Served start(
      Settings settings, @Nullable OfficeHalf office, @Nullable PortalHalf portal)
      throws IOException {
    var statics = new Statics();
    var half = office == null ? Half.PORTAL : portal == null ? Half.OFFICE : Half.BOTH;
    var pages = new Pages(statics, half);
    var resources = new ArrayList<Object>();
    if (portal != null) {
      resources.addAll(portal.resources(pages, statics));
    } else {
      resources.addAll(List.of(statics, new Health(), new Entrance()));
    }
    if (office != null) {
      resources.addAll(office.resources(pages));
    }
    var site = new Site(pages, admission(office, portal), settings.zone(), settings.address());
    return new Served(settings, office, portal, WebServer.start(settings.at(), site, resources));
  }

  private static Admission admission(@Nullable OfficeHalf office, @Nullable PortalHalf portal) {
    return new Admission(
        key -> {
          if (portal == null) {
            throw Refusal.of(401, "http.401", Map.of());
          }
          return portal.portal().authenticate(key);
        },
        cookie -> office == null ? Optional.empty() : office.caller(cookie),
        caller -> view(portal, caller));
  }

  private static View view(@Nullable PortalHalf portal, Caller caller) {
    return portal == null ? new NothingHeld(caller) : portal.portal().view(caller);
  }

  int port() {
    return server.port();
  }

  /// Says where it is served, and waits until the process is told to stop.
  void untilStopped(Speech speech) throws InterruptedException {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stopped)));
    speech.say("cli.serving", Map.of("address", server.address(), "home", settings.home()));
    stopped.await();
  }

  /// Lets the main thread close everything, and waits for it, when the process is told to stop.
  private void end(CountDownLatch stopped) {
    stopped.countDown();
    try {
      if (!ended.await(20, TimeUnit.SECONDS)) {
        LOG.warn("Stopped before everything was closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.close();
    try {
      if (portal != null) {
        portal.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (office != null) {
        office.close();
      }
      ended.countDown();
    }
  }
}
