package org.sluice.portal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Tier;

/// The holdings of a portal, open: takes in what the office says, and answers what a caller sees.
/// Readers look at one immutable generation and are never held up; a change is made aside and shown
/// by one reference.
public final class Portal implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

  private final FileChannel lockFile;
  private final Outbox outbox;
  private final Generations generations;
  private final Releases releases;
  private final Intake intake;
  private final InstantSource clock;
  private final List<Surface> surfaces;
  private final ReentrantLock changing = new ReentrantLock();
  private final Waiting waiting;

  /// What is held, and what is left of it when the retractions that wait are done. Both change
  /// together, in [#show].
  private volatile Holdings holdings;

  private volatile Holdings shown;

  private Portal(
      Path home,
      Set<Tier> tiers,
      Door door,
      InstantSource clock,
      List<Surface> surfaces,
      FileSteps steps)
      throws IOException {
    var folder = home.resolve("portal");
    this.lockFile = lock(Files.createDirectories(folder).resolve("lock"));
    try {
      this.outbox = new Outbox(home.resolve("outbox"), steps);
      this.generations = new Generations(folder, steps);
      this.releases = new Releases(folder, steps, door);
      this.intake = new Intake(releases, door, Set.copyOf(tiers));
      this.clock = clock;
      this.surfaces = List.copyOf(surfaces);
      this.waiting = new Waiting(outbox, door);
      var state = generations.load();
      waiting.look(state.sequence());
      this.holdings = new Holdings(state, releases.open(state));
      this.shown = waiting.leave(holdings);
      prepare(shown);
      tidy(holdings);
      for (long sequence = 1; sequence <= state.sequence(); sequence++) {
        finish(sequence, holdings);
      }
    } catch (IOException | RuntimeException | Error e) {
      lockFile.close();
      throw e;
    }
  }

  /// Opens the holdings under a home folder, as they were after the last whole change; what a crash
  /// left half made is deleted.
  ///
  /// @param tiers the tiers that this portal takes in: releases of others are left outside
  /// @param surfaces what is derived from the holdings and has to switch with them
  /// @throws InUse where another process has them open
  /// @throws Damaged where a bundle is no longer what was taken in
  public static Portal open(Path home, Set<Tier> tiers, InstantSource clock, List<Surface> surfaces)
      throws IOException {
    var folder = Files.createDirectories(home.resolve("portal"));
    return open(home, tiers, new SignedDoor(folder), clock, surfaces, new FileSteps());
  }

  static Portal open(
      Path home,
      Set<Tier> tiers,
      Door door,
      InstantSource clock,
      List<Surface> surfaces,
      FileSteps steps)
      throws IOException {
    return new Portal(home, tiers, door, clock, surfaces, steps);
  }

  /// What exists for a caller now. Asked once a request.
  public View view(Caller caller) {
    return shown.view(caller, clock.instant());
  }

  /// Whose key it is.
  ///
  /// @throws UnknownKey where it is nobody's, or its time is over
  public Caller authenticate(String key) {
    return Keys.find(holdings.state().keys(), key, clock.instant()).orElseThrow(UnknownKey::new);
  }

  /// The caller that a signed-in member of a department is: sees what is shared between
  /// departments.
  public Caller callerOf(String department) {
    return new Caller("department:" + department, Tier.SHARED, department);
  }

  /// The generation that is shown.
  public long generation() {
    return holdings.generation();
  }

  /// The number of the last statement that was taken in or refused.
  public long sequence() {
    return holdings.state().sequence();
  }

  /// What was refused so far, oldest first: for the office and the operator, not for callers.
  public List<Refusal> refusals() {
    return holdings.state().refusals();
  }

  /// Takes in what waits in the outbox, in order and each as a whole; answers what was refused of
  /// it. Where a number is missing, those after it wait.
  ///
  /// @throws IOException where the storage fails: what was taken in before stays, the rest is tried
  ///   again next time
  public List<Refusal> takeIn() throws IOException {
    withhold();
    changing.lock();
    try {
      int refused = refusals().size();
      while (outbox.has(sequence() + 1)) {
        take(sequence() + 1);
      }
      var later = outbox.after(sequence());
      if (!later.isEmpty()) {
        LOG.warn("Statement {} waits for {}", later.getFirst(), sequence() + 1);
      }
      return refusals().subList(refused, refusals().size());
    } finally {
      changing.unlock();
    }
  }

  /// Shows no longer what the retractions in the outbox name, whatever is being taken in meanwhile.
  /// Their releases are deleted when their turn comes.
  ///
  /// @throws IOException where a statement can't be read; the others count all the same
  public void withhold() throws IOException {
    synchronized (waiting) {
      try {
        waiting.look(sequence());
      } finally {
        show(holdings);
      }
    }
  }

  private void show(Holdings next) {
    synchronized (waiting) {
      holdings = next;
      shown = waiting.leave(next);
    }
  }

  /// Makes everything derived anew from the holdings.
  public void rebuild() throws IOException {
    changing.lock();
    try {
      for (var surface : surfaces) {
        surface.forget();
        surface.prepare(shown);
        surface.switched(shown);
      }
    } finally {
      changing.unlock();
    }
  }

  private void take(long sequence) throws IOException {
    var before = holdings;
    var next = intake.take(before, outbox.of(sequence), sequence, clock.instant());
    boolean removes = !next.state().live().keySet().containsAll(before.state().live().keySet());
    if (!removes) {
      try {
        prepare(waiting.leave(next));
      } catch (Problem refusal) {
        next = intake.refuse(before, sequence, clock.instant(), refusal.findings());
      }
    }
    withhold();
    generations.make(next.state());
    show(next);
    tidy(next);
    if (removes) {
      prepare(shown);
    }
    finish(sequence, next);
    LOG.info("Statement {} done, generation {}", sequence, next.generation());
  }

  private void prepare(Holdings next) throws IOException {
    for (var surface : surfaces) {
      surface.prepare(next);
    }
  }

  private void tidy(Holdings now) throws IOException {
    generations.tidy(now.state());
    for (var surface : surfaces) {
      surface.switched(shown);
    }
    releases.tidy(now.state().releases().keySet());
  }

  /// Deletes from the outbox what the portal holds by now, and what it must never see again.
  private void finish(long sequence, Holdings now) throws IOException {
    var refused = now.state().refusals().stream().anyMatch(one -> one.sequence() == sequence);
    if (!refused) {
      outbox.empty(sequence);
    }
    for (var tombstone : now.state().tombstones()) {
      ReleaseId release = tombstone.release();
      outbox.purge(release, sequence);
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new InUse();
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new InUse();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// Lets go of the holdings; whoever reads goes on with the generation that they have.
  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
