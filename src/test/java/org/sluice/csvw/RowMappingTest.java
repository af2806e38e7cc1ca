package org.sluice.csvw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.table.Column;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Tier;

final class RowMappingTest {

  private static final long SEED = 20260302;
  private static final String LETTERS = "aZ0 ._~-%/#?:&<>\"'\\\u00e9科室𠮷\u200b\n";

  @Test
  @DisplayName("a row and a column are found again by their IRIs, seed " + SEED)
  void names_are_invertible() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var mapping = mapping(List.of());
    for (int i = 0; i < 2000; i++) {
      var name = new StringBuilder();
      var points = LETTERS.codePoints().toArray();
      for (int length = random.nextInt(8) + 1; length > 0; length--) {
        name.appendCodePoint(points[random.nextInt(points.length)]);
      }
      var iri = mapping.property(name.toString());
      assertThat(mapping.column(iri)).contains(name.toString());
      assertThat(iri).matches("[A-Za-z0-9:/._~%#-]+");
      long number = random.nextLong(1, 1L << 40);
      assertThat(mapping.rowNumber(mapping.row(number))).hasValue(number);
    }
    assertThat(mapping.rowNumber(mapping.release() + "/rows/01")).isEmpty();
    assertThat(mapping.column("http://elsewhere.example/datasets/d/columns/a#value")).isEmpty();
    assertThat(mapping.column(mapping.property("a").replace("columns/a", "columns/%61"))).isEmpty();
  }

  @Test
  @DisplayName("the cells of a row are found again in its triples, seed " + SEED)
  void cells_are_invertible() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var columns = new ArrayList<Column>();
    for (var type : Datatype.values()) {
      columns.add(new Column("列 " + type.code(), type));
    }
    var mapping = mapping(columns);
    var cells =
        List.of(
            "",
            "1",
            "-7.50",
            "true",
            "2024-02-29",
            "2023-02-29",
            "2024-02",
            "2024",
            "a\nb",
            "12:00:00",
            "*");
    for (int i = 0; i < 500; i++) {
      var row = new String[columns.size()];
      for (int c = 0; c < row.length; c++) {
        row[c] = cells.get(random.nextInt(cells.size()));
      }
      var triples = mapping.triples(i + 1, row);
      assertThat(mapping.cells(triples)).isEqualTo(row);
      assertThat(triples).allMatch(triple -> triple.subject().equals(triples.getFirst().subject()));
      assertThat(triples)
          .hasSize(2 + (int) java.util.Arrays.stream(row).filter(c -> !c.isEmpty()).count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGER, 30, true",
    "INTEGER, 30+, false",
    "INTEGER, 3.0, false",
    "INTEGER, ' 3', false",
    "DECIMAL, .5, true",
    "DECIMAL, 1e3, false",
    "DECIMAL, '1,000', false",
    "DATE, 2024-02-29, true",
    "DATE, 2023-02-29, false",
    "DATE, 2024-02, false",
    "DATE, 2024-1-1, false",
    "DATETIME, 2024-01-01T00:00:00Z, true",
    "DATETIME, 2024-01-01 00:00:00, false",
    "TIME, 24:00:00, true",
    "TIME, 25:00:00, false",
    "YEAR, 2024, true",
    "YEAR, 24, false",
    "YEAR_MONTH, 2024-12, true",
    "YEAR_MONTH, 2024-13, false",
    "BOOLEAN, 是, false"
  })
  void a_cell_that_does_not_fit_is_a_string(Datatype type, String cell, boolean fits) {
    var triples = mapping(List.of(new Column("c", type))).triples(1, new String[] {cell});
    var value = (RowTriple.Value) triples.getLast();
    assertThat(value.lexical()).isEqualTo(cell);
    assertThat(value.datatype()).isEqualTo(fits ? type.iri() : Datatype.STRING.iri());
  }

  @Test
  void a_word_for_nothing_is_no_triple_but_in_a_column_of_text() {
    var columns = List.of(new Column("a", Datatype.DECIMAL), new Column("b", Datatype.STRING));
    var triples = mapping(columns).triples(1, new String[] {"NA", "NA"});
    assertThat(mapping(columns).cells(triples)).containsExactly("", "NA");
  }

  private static RowMapping mapping(List<Column> columns) {
    return new RowMapping("http://data.example", "d", 3, Tier.OPEN, columns);
  }
}
