package org.sluice.cli;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A setting for reading a table is unknown, or has no such value.
final class WrongReading extends Problem {

  private static final long serialVersionUID = 1L;

  WrongReading(Map<String, String> settings) {
    super(Finding.error("cli.read.wrong", Place.NOWHERE, Map.of("setting", settings.toString())));
  }
}
