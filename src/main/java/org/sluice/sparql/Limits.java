package org.sluice.sparql;

import java.time.Duration;

/// How much a query may take.
///
/// @param time until which it has to be answered
/// @param rows of an answer, or triples
/// @param bytes of an answer
/// @param queries at the same time
public record Limits(Duration time, int rows, int bytes, int queries) {

  public static final Limits USUAL = new Limits(Duration.ofSeconds(20), 100_000, 16 << 20, 6);
}
