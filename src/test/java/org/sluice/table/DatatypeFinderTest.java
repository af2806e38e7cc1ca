package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.vocab.Datatype;

final class DatatypeFinderTest {

  @ParameterizedTest
  @CsvSource({
    "n, 1 22 -3 NA 0, INTEGER",
    "n, 1 2.50 -0.3, DECIMAL",
    "code, 110101 110102 659012, STRING",
    "total, 110101 9, INTEGER",
    "code, 001 002, STRING",
    "id, 110101199003074514 5, STRING",
    "n, 1234567890123456 5, STRING",
    "day, 2020-02-29 2021-01-01, DATE",
    "day, 2021-02-29, STRING",
    "at, 2020-02-29T12:00:00Z 2020-02-29T12:00:00.5+08:00, DATETIME",
    "at, 2020-02-29T25:00:00, STRING",
    "t, 12:30:00, TIME",
    "month, 2020-01 2020-12, YEAR_MONTH",
    "year, 1999 2020, YEAR",
    "年份, 1999 2020, YEAR",
    "hits, 1999 2020, INTEGER",
    "b, true false, BOOLEAN",
    "b, true 1, STRING",
    "x, NA -, STRING",
    "x, 1e5, STRING",
    "x, +5, STRING",
    "x, 1. .5, STRING",
  })
  void finds_the_narrowest(String name, String cells, Datatype expected) {
    var finder = DatatypeFinder.of(name);
    for (var cell : cells.split(" ", -1)) {
      finder.accept(cell);
    }
    assertThat(finder.narrowest()).isEqualTo(expected);
  }
}
