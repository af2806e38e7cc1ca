package org.sluice.portal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.release.Statement;
import org.sluice.vocab.Problem;

/// The retractions that lie in the outbox and wait for their turn. What they name is not shown from
/// the moment that they are seen, while statements before them are still being made ready. Nothing
/// is written down for that: after a crash the outbox says it again.
final class Waiting {

  private final Outbox outbox;
  private final Door door;

  /// What was believed so far, by number; empty where it is something else than a retraction.
  private final SortedMap<Long, Optional<Statement.Retracted>> seen = new TreeMap<>();

  /// The last answer, which is asked for again and again.
  private @Nullable Left last;

  Waiting(Outbox outbox, Door door) {
    this.outbox = outbox;
    this.door = door;
  }

  /// Looks at the statements above `done` that were not seen yet. One that can't be believed has no
  /// say; it is looked at again, since it may still be on its way.
  ///
  /// @throws IOException where one can't be read; the others count all the same
  synchronized void look(long done) throws IOException {
    seen.headMap(done + 1).clear();
    @Nullable IOException failed = null;
    for (long sequence : outbox.after(done)) {
      if (!seen.containsKey(sequence)) {
        try {
          seen.put(sequence, retraction(sequence));
        } catch (IOException e) {
          failed = e;
        } catch (Problem unbelieved) {
          seen.remove(sequence);
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private Optional<Statement.Retracted> retraction(long sequence) throws IOException {
    return door.statement(outbox.of(sequence), sequence) instanceof Statement.Retracted retracted
        ? Optional.of(retracted)
        : Optional.empty();
  }

  /// What is left of the holdings, and the tombstones of what is not; the holdings themselves where
  /// nothing waits.
  synchronized Holdings leave(Holdings holdings) {
    var now = holdings.state();
    var retractions =
        seen.tailMap(now.sequence() + 1).values().stream().flatMap(Optional::stream).toList();
    if (retractions.isEmpty()) {
      return holdings;
    }
    if (last == null || last.of() != holdings || !last.retractions().equals(retractions)) {
      var next = new NextState(now);
      retractions.forEach(retracted -> next.apply(retracted, retracted.at()));
      last = new Left(holdings, retractions, holdings.as(next.unnumbered()));
    }
    return last.left();
  }

  private record Left(Holdings of, List<Statement.Retracted> retractions, Holdings left) {}
}
