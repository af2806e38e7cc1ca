package org.sluice.sparql;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// Hands on what a query finds until a limit is reached, and remembers which.
final class Bounded<T> implements Iterator<T> {

  private final Iterator<T> found;
  private final Limits limits;
  private final ByteArrayOutputStream written;
  private long handedOn;
  private @Nullable Finding cut;

  /// @param written to where the answer is being written
  Bounded(Iterator<T> found, Limits limits, ByteArrayOutputStream written) {
    this.found = found;
    this.limits = limits;
    this.written = written;
  }

  @Override
  public boolean hasNext() {
    if (cut != null) {
      return false;
    }
    try {
      if (!found.hasNext()) {
        return false;
      }
    } catch (QueryCancelledException e) {
      if (handedOn == 0) {
        throw e;
      }
      cut = because("sparql.cut-time", limits.time().toSeconds());
      return false;
    }
    if (handedOn >= limits.rows()) {
      cut = because("sparql.cut-rows", limits.rows());
    } else if (written.size() >= limits.bytes()) {
      cut = because("sparql.cut-bytes", limits.bytes());
    }
    return cut == null;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    handedOn++;
    return found.next();
  }

  Optional<Finding> cut() {
    return Optional.ofNullable(cut);
  }

  private static Finding because(String code, long limit) {
    return Finding.warning(code, Place.NOWHERE, Map.of("limit", Long.toString(limit)));
  }
}
