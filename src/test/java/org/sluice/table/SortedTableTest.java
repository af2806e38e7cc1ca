package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.table.Texts.random;
import static org.sluice.table.Texts.rows;
import static org.sluice.table.Texts.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.vocab.Datatype;

final class SortedTableTest {

  @ParameterizedTest(name = "budget {0} bytes, seed 99")
  @ValueSource(longs = {1, 2_000, 50_000, 100_000_000})
  void sorts_as_memory_would_and_leaves_nothing(long budget, @TempDir Path folder)
      throws IOException {
    var table = random(new Random(99), 300);
    var order = RowOrder.by(table, List.of("n", "text 一"));
    var expected = new ArrayList<String[]>();
    try (var all = table.rows()) {
      for (var row = all.next(); row != null; row = all.next()) {
        expected.add(row);
      }
    }
    expected.sort(order);
    try (var sorted = SortedTable.sort(table, order, budget, SpillStore.in(folder))) {
      assertThat(rows(sorted)).isEqualTo(expected.stream().map(List::of).toList());
      assertThat(rows(sorted)).hasSize(301);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void orders_numbers_by_value_and_text_by_code_point() {
    var table = table(List.of(new Column("n", Datatype.DECIMAL), Column.text("t")), List.of());
    var numbers = RowOrder.by(table, List.of("n"));
    assertThat(numbers.compare(row("9", ""), row("10", ""))).isNegative();
    assertThat(numbers.compare(row("-1.5", ""), row("-1.25", ""))).isNegative();
    assertThat(numbers.compare(row("", ""), row("-9", ""))).isNegative();
    assertThat(numbers.compare(row("1.0", "a"), row("1", "b"))).isPositive();
    assertThat(numbers.compare(row("12345678901234567890", ""), row("12345678901234567891", "")))
        .isNegative();
    var text = RowOrder.by(table, List.of("t"));
    assertThat(text.compare(row("", "\uFF01"), row("", "\uD842\uDFB7"))).isNegative();
    assertThat(text.compare(row("", "10"), row("", "9"))).isNegative();
  }

  @Test
  void orders_naturally_whatever_the_datatypes_say() {
    var table = table(List.of(Column.text("a")), List.of());
    var cells = new ArrayList<>(List.of("", "*", "b", "10", "9", "-1.5", "a"));
    cells.sort((one, other) -> RowOrder.naturally(table).compare(row(one), row(other)));
    assertThat(cells).containsExactly("-1.5", "9", "10", "a", "b", "*", "");
  }

  private static String[] row(String... cells) {
    return cells;
  }
}
