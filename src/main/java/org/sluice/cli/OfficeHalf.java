package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sluice.office.Office;
import org.sluice.office.OfficeHome;
import org.sluice.portal.Caller;
import org.sluice.site.frame.Pages;
import org.sluice.site.office.OfficePages;
import org.sluice.site.office.Sessions;

/// The office of a home, with its pages.
final class OfficeHalf implements AutoCloseable {

  private final Office office;
  private final Sessions sessions;
  private final InstantSource clock;
  private final Settings settings;

  private OfficeHalf(Office office, Sessions sessions, InstantSource clock, Settings settings) {
    this.office = office;
    this.sessions = sessions;
    this.clock = clock;
    this.settings = settings;
  }

  /// Opens the office and finishes what a crash interrupted.
  static OfficeHalf open(Settings settings, InstantSource clock) throws IOException {
    var random = new SecureRandom();
    var office =
        Office.open(
            new OfficeHome(settings.home(), settings.keys()), settings.base(), clock, random);
    office.resume();
    return new OfficeHalf(office, new Sessions(clock, random), clock, settings);
  }

  Office office() {
    return office;
  }

  /// Tells the portal of the same home whose signatures to believe.
  void introduce() throws IOException {
    var folder = Files.createDirectories(settings.home().resolve("portal"));
    Path aside = folder.resolve(".tmp-trusted.json");
    Files.write(aside, office.publicKeys().toJson());
    Files.move(
        aside,
        folder.resolve("trusted.json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  Optional<Caller> caller(String cookie) {
    return sessions.caller(cookie);
  }

  List<Object> resources(Pages pages) {
    return OfficePages.resources(office, pages, sessions, clock, settings.zone());
  }

  @Override
  public void close() {
    office.close();
  }
}
