package org.sluice.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.sluice.classify.Classification;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.office.register.Registration;
import org.sluice.office.register.RegistrationReader;
import org.sluice.office.register.RegistrationWriter;
import org.sluice.profile.TableProfile;
import org.sluice.release.Listing;
import org.sluice.table.ReadOptions;
import org.sluice.vault.OpaqueId;
import org.sluice.vault.UploadId;
import org.sluice.vault.Vault;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;

/// Where tables come in: a registration is validated before anything is stored, then the table goes
/// into the vault and is looked at.
public final class Registering {

  private final Registry registry;
  private final Departments departments;
  private final Decisions decisions;
  private final Vault vault;
  private final InstantSource clock;
  private final RandomGenerator random;

  Registering(
      Registry registry,
      Departments departments,
      Decisions decisions,
      Vault vault,
      InstantSource clock,
      RandomGenerator random) {
    this.registry = registry;
    this.departments = departments;
    this.decisions = decisions;
    this.vault = vault;
    this.clock = clock;
    this.random = random;
  }

  /// What came of registering.
  ///
  /// @param findings what the registration's validation, the reader and the detectors noticed
  public record Registered(VersionId version, List<Finding> findings) {
    public Registered {
      findings = List.copyOf(findings);
    }
  }

  /// Registers a dataset, or the next version of one, of the steward's department.
  ///
  /// @param registration CSVW metadata in JSON
  /// @param files what the registration calls by name, such as files of hierarchies
  /// @param name file name of the table
  /// @throws Refusal where the registration has errors, with every one of them; nothing is stored
  /// @throws org.sluice.table.TableProblem where the table can't be read; nothing is kept
  public Registered register(
      Account steward,
      byte[] registration,
      Map<String, byte[]> files,
      InputStream table,
      String name) {
    var read = RegistrationReader.read(registration);
    if (read.registration().isEmpty()) {
      throw new Refusal(read.findings());
    }
    requireFiles(read.registration().get(), files);
    return register(steward, read.registration().get(), files, read.findings(), table, name);
  }

  /// Registers a dataset of which nothing is known but a title; all else is suggested.
  public Registered register(Account steward, LangText title, InputStream table, String name) {
    return register(steward, title, ReadOptions.LOOK, table, name);
  }

  /// Registers a dataset of which nothing is known but a title and how its table is read.
  public Registered register(
      Account steward, LangText title, ReadOptions reading, InputStream table, String name) {
    var titled = Registration.titled("", title, department(steward, "")).with(reading);
    return register(steward, titled, Map.of(), List.of(), table, name);
  }

  /// Registers the next version of a dataset by its table alone. What was said of the version
  /// before goes on; its classification is where the owner begins, and has to be confirmed.
  ///
  /// @throws org.sluice.table.TableProblem where the table can't be read; nothing is kept
  public Registered next(
      Account steward, String dataset, ReadOptions reading, InputStream table, String name) {
    var known = registry.read(handle -> Datasets.dataset(handle, dataset));
    Rights.steward(steward, known);
    var before = registry.read(handle -> Datasets.newest(handle, dataset));
    var stored = new ArrayList<UploadId>();
    try {
      try {
        stored.add(vault.store(table, name));
        var found = inspect(stored.getFirst(), reading);
        var findings = new ArrayList<>(found.reading().findings());
        findings.addAll(Handover.findings(before, found.names()));
        var registration = Handover.to(found.names(), before).with(reading).with(known.listing());
        return enter(
            steward, registration, before.files(), findings, stored, found, Optional.empty());
      } catch (IOException | RuntimeException e) {
        for (var upload : stored) {
          vault.delete(upload);
        }
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Registered register(
      Account steward,
      Registration registration,
      Map<String, byte[]> files,
      List<Finding> noticed,
      InputStream table,
      String name) {
    var department = department(steward, registration.listing().department().id());
    var complete = registration.with(listing(registration.listing(), department));
    registry
        .read(handle -> Datasets.find(handle, complete.listing().dataset()))
        .ifPresent(existing -> Rights.steward(steward, existing));
    requireReadable(complete);
    var stored = new ArrayList<UploadId>();
    try {
      try {
        var upload = vault.store(table, name);
        stored.add(upload);
        var beside = new TreeMap<String, UploadId>();
        for (var file : files.entrySet()) {
          var id = vault.store(new ByteArrayInputStream(file.getValue()), file.getKey());
          stored.add(id);
          beside.put(file.getKey(), id);
        }
        return record(steward, complete, beside, noticed, stored);
      } catch (IOException | RuntimeException e) {
        for (var upload : stored) {
          vault.delete(upload);
        }
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Registered record(
      Account steward,
      Registration registration,
      Map<String, UploadId> files,
      List<Finding> noticed,
      List<UploadId> stored)
      throws IOException {
    var inspection = inspect(stored.getFirst(), registration.reading());
    var names = inspection.names();
    var declared = declared(registration, names);
    var findings = new ArrayList<>(noticed);
    findings.addAll(inspection.reading().findings());
    var objections =
        declared
            .map(word -> Proposal.check(word, names, inspection.suggestions()))
            .orElse(List.of());
    findings.addAll(objections);
    return enter(
        steward,
        registration,
        files,
        findings,
        stored,
        inspection,
        declared.filter(_ -> !Proposal.isBlocked(objections)));
  }

  private Inspection inspect(UploadId upload, ReadOptions reading) throws IOException {
    return Inspection.of(
        vault.source(upload), reading, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /// Lays a profile with its values of cells into the vault.
  static UploadId keep(Vault vault, TableProfile profile) throws IOException {
    return vault.store(
        new ByteArrayInputStream(Json.write(profile).getBytes(StandardCharsets.UTF_8)),
        "profile.json");
  }

  /// Enters a version.
  ///
  /// @param stored the table and what else was laid into the vault for it; what is added to it is
  ///   deleted with the rest where this fails
  private Registered enter(
      Account steward,
      Registration registration,
      Map<String, UploadId> files,
      List<Finding> findings,
      List<UploadId> stored,
      Inspection inspection,
      Optional<Classification> confirmed)
      throws IOException {
    var upload = stored.getFirst();
    var cells = keep(vault, inspection.profile());
    stored.add(cells);
    var dataset = registration.listing().dataset();
    var now = clock.instant();
    return registry.change(handle -> {
      Datasets.put(
          handle, new RegisteredDataset(dataset, registration.listing(), steward.id(), now));
      var id = new VersionId(dataset, Datasets.nextVersion(handle, dataset));
      Datasets.add(
          handle,
          new RegisteredVersion(
              id,
              upload,
              new String(RegistrationWriter.write(registration), StandardCharsets.UTF_8),
              files,
              inspection.reading().dialect(),
              inspection.profile().withoutCells(),
              cells,
              inspection.suggestions(),
              findings,
              null,
              steward.id(),
              now));
      decisions.record(handle, steward, "register", id.toString(), null);
      confirmed.ifPresent(word -> {
        Datasets.classify(handle, id, word, steward);
        decisions.record(handle, steward, "classify", id.toString(), Classifying.reasons(word));
      });
      return new Registered(id, findings);
    });
  }

  /// Refuses what could not be read again from the registry, such as a title without a document
  /// that no document may have.
  private static void requireReadable(Registration registration) {
    var read = RegistrationReader.read(RegistrationWriter.write(registration));
    if (read.registration().isEmpty()) {
      throw new Refusal(read.findings());
    }
  }

  /// Refuses a registration whose hierarchies lie in files that did not come with it.
  private static void requireFiles(Registration registration, Map<String, byte[]> files) {
    for (var column : registration.columns()) {
      if (column.hierarchy() instanceof HierarchySpec.FromFile(var file)
          && !file.startsWith(HierarchyFiles.VOCAB)
          && !files.containsKey(file)) {
        throw Refusal.invalid("office.missing-file", Map.of("file", file, "column", column.name()));
      }
    }
  }

  /// The owner's classification, where the registration declares each column of the table.
  private static Optional<Classification> declared(Registration registration, List<String> names) {
    return registration
        .classification()
        .filter(declared -> names.stream().allMatch(name -> declared.of(name).isPresent()));
  }

  private Listing.Department department(Account steward, String named) {
    var own = Objects.requireNonNullElse(steward.department(), "");
    Rights.steward(steward, named.isEmpty() ? own : named);
    return departments.find(own).orElseThrow(() -> Refusal.unknown(own));
  }

  private Listing listing(Listing said, Listing.Department department) {
    var id =
        said.dataset().isEmpty()
            ? OpaqueId.draw(shortened(department.id()) + "-", 8, random)
            : said.dataset();
    if (!id.matches("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?")) {
      throw Refusal.invalid("office.bad-id", Map.of("id", id));
    }
    return new Listing(
        id,
        said.title(),
        said.description(),
        said.keywords(),
        department,
        said.theme(),
        said.level(),
        said.frequency(),
        said.license(),
        said.listed(),
        said.tiers(),
        said.conditions(),
        said.closedReason(),
        said.landing());
  }

  private static String shortened(String department) {
    return department.substring(0, Math.min(department.length(), 50));
  }
}
