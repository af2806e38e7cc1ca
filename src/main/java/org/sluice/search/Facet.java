package org.sluice.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.portal.Visible;

/// What results can be narrowed by.
public enum Facet {
  DEPARTMENT("department") {
    @Override
    Stream<String> values(Visible dataset) {
      return Stream.of(dataset.listing().department().id());
    }
  },
  THEME("theme") {
    @Override
    Stream<String> values(Visible dataset) {
      return Stream.of(dataset.listing().theme());
    }
  },
  TIER("tier") {
    @Override
    Stream<String> values(Visible dataset) {
      return dataset.releases().stream().map(held -> held.manifest().id().tier().code());
    }
  },
  FORMAT("format") {
    @Override
    Stream<String> values(Visible dataset) {
      return dataset.releases().stream()
          .flatMap(held -> held.manifest().distributions().stream())
          .map(distribution -> distribution.format().extension());
    }
  },
  LEVEL("level") {
    @Override
    Stream<String> values(Visible dataset) {
      return Stream.of(dataset.listing().level());
    }
  };

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  /// The name of the parameter in addresses.
  public String code() {
    return code;
  }

  public static Optional<Facet> ofCode(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
  }

  /// The values that a dataset has, from what is visible of it.
  abstract Stream<String> values(Visible dataset);
}
