package org.sluice.classify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sluice.profile.Profiler;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;

/// A small table made up for a test, column by column.
final class Sample {

  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final int rows;
  private final Random random;
  private final Map<String, List<String>> columns = new LinkedHashMap<>();

  Sample(int rows, long seed) {
    this.rows = rows;
    random = new Random(seed);
  }

  Sample with(String column, Function<Random, String> cell) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < rows; i++) {
      cells.add(cell.apply(random));
    }
    columns.put(column, cells);
    return this;
  }

  Sample numbered(String column, IntFunction<String> cell) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < rows; i++) {
      cells.add(cell.apply(i));
    }
    columns.put(column, cells);
    return this;
  }

  Table table() {
    var names = List.copyOf(columns.keySet());
    return new Table() {
      @Override
      public List<Column> columns() {
        return names.stream().map(Column::text).toList();
      }

      @Override
      public Rows rows() {
        var cells = names.stream().map(name -> columns.get(name).iterator()).toList();
        return new Rows() {
          @Override
          public String[] next() {
            return cells.getFirst().hasNext()
                ? cells.stream().map(Iterator::next).toArray(String[]::new)
                : null;
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  List<Suggestion> suggestions() throws IOException {
    return Suggester.suggest(table(), Profiler.profile(table()), TODAY);
  }

  /// The type words by column.
  Map<String, String> meanings() throws IOException {
    return suggestions().stream()
        .collect(
            Collectors.toMap(
                Suggestion::column, s -> s.meaning().code(), (a, _) -> a, LinkedHashMap::new));
  }

  static <T> T pick(Random random, List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  static String digits(Random random, int count) {
    var digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  static String residentNumber(Random random) {
    var born =
        LocalDate.of(1940, 1, 1).plusDays(random.nextInt(28_000)).toString().replace("-", "");
    var front =
        pick(random, List.of("150102", "330106", "510104", "110105")) + born + digits(random, 3);
    for (var check : "0123456789X".split("", -1)) {
      if (!check.isEmpty() && ResidentNumber.hasCheckDigit(front + check)) {
        return front + check;
      }
    }
    throw new AssertionError("no check digit");
  }

  static String mobile(Random random) {
    return pick(random, List.of("138", "139", "150", "186", "177", "199")) + digits(random, 8);
  }

  static String name(Random random) {
    var surname = pick(random, List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "欧阳", "斯"));
    var given =
        pick(random, List.of("伟", "芳", "娜", "秀英", "敏", "静", "丽", "建国", "志强", "子涵", "欣怡", "海燕"));
    return (surname.equals("斯") ? "司" : surname) + given;
  }

  static String address(Random random) {
    return "浙江省杭州市"
        + pick(random, List.of("西湖区文三路", "上城区解放街", "余杭区良渚街道"))
        + (1 + random.nextInt(300))
        + "号"
        + (1 + random.nextInt(20))
        + "幢"
        + (101 + random.nextInt(500))
        + "室";
  }

  static String luhn(Random random) {
    var front = "622202" + digits(random, 12);
    for (int check = 0; check < 10; check++) {
      if (Digits.isLuhn(front + check)) {
        return front + check;
      }
    }
    throw new AssertionError("no check digit");
  }

  static String date(Random random, int from) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt(12_000)).toString();
  }
}
