package org.sluice.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.sluice.policy.Policy;
import org.sluice.release.PublicKeys;
import org.sluice.release.SigningKey;
import org.sluice.vault.Durable;
import org.sluice.vault.EncryptedSpill;
import org.sluice.vault.MasterKeys;
import org.sluice.vault.Vault;

/// The office over one home folder: the desks at which everything is done, for pages and the
/// command line alike.
///
/// Several processes may have the same home open; one of them serves it and calls [#resume()].
public final class Office implements AutoCloseable {

  private final OfficeHome home;
  private final Registry registry;
  private final Vault vault;
  private final SigningKey approvalKey;
  private final Jobs jobs = new Jobs();
  private final Decisions decisions;
  private final Departments departments;
  private final Accounts accounts;
  private final Datasets datasets;
  private final Submissions submissions;
  private final Outbox outbox;
  private final Registering registering;
  private final Classifying classifying;
  private final Revising revising;
  private final Preparing preparing;
  private final Reviewing reviewing;
  private final Callers callers;

  private Office(
      OfficeHome home,
      String base,
      Registry registry,
      Vault vault,
      SigningKey approvalKey,
      VaultSecret secret,
      InstantSource clock,
      SecureRandom random,
      Durable disk) {
    this.home = home;
    this.registry = registry;
    this.vault = vault;
    this.approvalKey = approvalKey;
    decisions = new Decisions(registry, clock);
    departments = new Departments(registry, decisions);
    accounts = new Accounts(registry, decisions, clock, random);
    datasets = new Datasets(registry);
    submissions = new Submissions(registry, clock);
    registering = new Registering(registry, departments, decisions, vault, clock, random);
    classifying = new Classifying(registry, submissions, decisions, Policy.standard(), vault);
    revising = new Revising(registry, submissions, classifying, decisions, vault, clock);
    preparing =
        new Preparing(
            home,
            base,
            registry,
            submissions,
            classifying,
            decisions,
            vault,
            secret,
            jobs,
            clock,
            random);
    outbox = new Outbox(home, registry, approvalKey, clock, disk);
    reviewing = new Reviewing(home, registry, submissions, decisions, outbox, clock);
    callers = new Callers(registry, decisions, outbox, clock, random);
  }

  /// Opens the office of a home, making whatever is missing: registry, vault, keys.
  public static Office open(OfficeHome home, InstantSource clock, SecureRandom random)
      throws IOException {
    return open(home, Draft.DEFAULT_BASE, clock, random);
  }

  /// Opens the office of a home for a portal of that public address.
  ///
  /// @param base without a slash at its end; it names rows and columns in RDF
  public static Office open(OfficeHome home, String base, InstantSource clock, SecureRandom random)
      throws IOException {
    return open(home, base, Registry.sqlite(home.registry()), clock, random, Durable.DISK);
  }

  static Office open(
      OfficeHome home,
      String base,
      Registry registry,
      InstantSource clock,
      SecureRandom random,
      Durable disk)
      throws IOException {
    Durable.privateFolder(home.keys());
    var vault = Vault.open(home.vault(), new MasterKeys(home.keys(), disk), random, disk);
    return new Office(
        home,
        base,
        registry,
        vault,
        approvalKey(home.keys().resolve("approval.pem"), random),
        VaultSecret.in(home.keys().resolve("secret"), random),
        clock,
        random,
        disk);
  }

  private static SigningKey approvalKey(Path file, SecureRandom random) throws IOException {
    if (!Files.exists(file)) {
      var aside = file.resolveSibling(".tmp-approval-" + ProcessHandle.current().pid());
      Files.deleteIfExists(aside);
      SigningKey.generate(random).write(aside);
      Durable.sync(aside);
      Durable.DISK.rename(aside, file);
    }
    return SigningKey.read(file);
  }

  /// Finishes what a crash interrupted: statements that are decided and not yet in the outbox,
  /// drafts that were being made, uploads half written. Only for the process that serves this home.
  public void resume() throws IOException {
    vault.sweep();
    EncryptedSpill.wipe(home.spill());
    outbox.deliver();
    reviewing.resume();
    preparing.resume();
  }

  /// The keys by which portals know what this office signed.
  public PublicKeys publicKeys() {
    return PublicKeys.of(approvalKey.publicKey());
  }

  public Decisions decisions() {
    return decisions;
  }

  public Departments departments() {
    return departments;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Datasets datasets() {
    return datasets;
  }

  public Submissions submissions() {
    return submissions;
  }

  public Registering registering() {
    return registering;
  }

  public Classifying classifying() {
    return classifying;
  }

  public Revising revising() {
    return revising;
  }

  public Preparing preparing() {
    return preparing;
  }

  public Reviewing reviewing() {
    return reviewing;
  }

  public Callers callers() {
    return callers;
  }

  /// Wraps the key of every upload with a new master key; answers how many.
  public int rotateMasterKey(Account by) throws IOException {
    if (by.role() != Role.BUREAU) {
      throw Refusal.role(by, Role.BUREAU.code());
    }
    int uploads = vault.rotate();
    registry.change(handle -> {
      decisions.record(handle, by, "rotate-master-key", String.valueOf(uploads), null);
      return true;
    });
    return uploads;
  }

  @Override
  public void close() {
    jobs.close();
    registry.close();
  }
}
