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
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.office.register.Registration;
import org.sluice.office.register.RegistrationReader;
import org.sluice.office.register.RegistrationWriter;
import org.sluice.release.Listing;
import org.sluice.table.Column;
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
    var department = department(steward, "");
    return register(
        steward, Registration.titled("", title, department), Map.of(), List.of(), table, name);
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
    var upload = stored.getFirst();
    var inspection =
        Inspection.of(
            vault.source(upload),
            registration.reading(),
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    var names = inspection.reading().table().columns().stream().map(Column::name).toList();
    var declared = declared(registration, names);
    var findings = new ArrayList<>(noticed);
    findings.addAll(inspection.reading().findings());
    var objections =
        declared == null
            ? List.<Finding>of()
            : Proposal.check(declared, names, inspection.suggestions());
    findings.addAll(objections);
    var cells =
        vault.store(
            new ByteArrayInputStream(
                Json.write(inspection.profile()).getBytes(StandardCharsets.UTF_8)),
            "profile.json");
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
      if (declared != null && !Proposal.isBlocked(objections)) {
        Datasets.classify(handle, id, declared, steward);
        decisions.record(handle, steward, "classify", id.toString(), Classifying.reasons(declared));
      }
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
  private static @Nullable Classification declared(Registration registration, List<String> names) {
    var declared = registration.classification().orElse(null);
    if (declared == null) {
      return null;
    }
    var isWhole = names.stream().allMatch(name -> declared.of(name).isPresent());
    return isWhole ? declared : null;
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
