package org.sluice.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;
import org.sluice.vocab.Datatype;

final class ReleasedDatatypesTest {

  @Test
  void follow_from_what_is_released() throws IOException {
    var table = table(List.of("n", "year", "code"), row("1.5", "2021", "1"), row("", "NA", "22"));
    assertThat(types(table, Map.of("code", Datatype.STRING)))
        .containsExactly(Datatype.DECIMAL, Datatype.YEAR, Datatype.STRING);
  }

  @Test
  void a_declared_datatype_gives_way_to_cells_that_do_not_have_it() throws IOException {
    var table = table(List.of("age", "on"), row("[20,30)", "2021-01-02"), row("*", "2021-03-04"));
    assertThat(types(table, Map.of("age", Datatype.INTEGER, "on", Datatype.DATE)))
        .containsExactly(Datatype.STRING, Datatype.DATE);
  }

  private static List<Datatype> types(Table table, Map<String, Datatype> declared)
      throws IOException {
    return ReleasedDatatypes.of(table, declared).columns().stream().map(Column::datatype).toList();
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static Table table(List<String> names, String[]... rows) {
    return new Table() {
      @Override
      public List<Column> columns() {
        return names.stream().map(Column::text).toList();
      }

      @Override
      public Rows rows() {
        Iterator<String[]> next = List.of(rows).iterator();
        return new Rows() {
          @Override
          public String @Nullable [] next() {
            return next.hasNext() ? next.next().clone() : null;
          }

          @Override
          public void close() {}
        };
      }
    };
  }
}
