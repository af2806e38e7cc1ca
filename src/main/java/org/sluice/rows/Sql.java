package org.sluice.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A statement for the engine: built from fixed words, positions of columns and `?`; the values go
/// beside it.
record Sql(String text, List<String> values) {

  /// The column that holds the number of the row, from 0.
  static final String ROW = "r";

  Sql {
    values = List.copyOf(values);
  }

  static String column(int position) {
    return "c" + position;
  }

  static String file(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  /// How many rows satisfy the query's condition.
  static Sql count(Path file, RowQuery query) {
    var values = new ArrayList<String>();
    var text = "SELECT count(*) FROM read_parquet(" + file(file) + ")" + where(query, values);
    return new Sql(text, values);
  }

  /// The rows of the query.
  static Sql rows(Path file, RowQuery query) {
    var values = new ArrayList<String>();
    var text = new StringBuilder("SELECT ");
    text.append(
        query.select().stream()
            .map(field -> column(field.position()))
            .collect(Collectors.joining(", ")));
    text.append(" FROM read_parquet(").append(file(file)).append(")");
    if (query.where().isEmpty() && query.order().isEmpty()) {
      text.append(" WHERE ").append(ROW).append(" >= ").append(query.offset());
      query.limit().ifPresent(limit -> text.append(" AND r < ").append(query.offset() + limit));
      return new Sql(text.append(" ORDER BY ").append(ROW).toString(), values);
    }
    text.append(where(query, values)).append(" ORDER BY ");
    for (var order : query.order()) {
      text.append(cast(column(order.field().position()), type(order.field(), List.of())));
      text.append(
          switch (order.direction()) {
            case ASCENDING -> " ASC NULLS LAST, ";
            case DESCENDING -> " DESC NULLS LAST, ";
          });
    }
    text.append(ROW);
    query.limit().ifPresent(limit -> text.append(" LIMIT ").append(limit));
    text.append(" OFFSET ").append(query.offset());
    return new Sql(text.toString(), values);
  }

  private static String where(RowQuery query, List<String> values) {
    return query.where().map(condition -> " WHERE " + condition(condition, values)).orElse("");
  }

  private static String condition(Condition condition, List<String> values) {
    return switch (condition) {
      case Condition.And and -> joined(and.parts(), " AND ", values);
      case Condition.Or or -> joined(or.parts(), " OR ", values);
      case Condition.Not not -> "(NOT " + condition(not.part(), values) + ")";
      case Condition.Blank blank -> "(" + column(blank.field().position()) + " IS NULL)";
      case Condition.Compare compare -> {
        values.add(compare.value());
        var type = type(compare.field(), List.of(compare.value()));
        yield "("
            + cast(column(compare.field().position()), type)
            + " "
            + compare.operator().sign()
            + " "
            + cast("?", type)
            + ")";
      }
      case Condition.In in -> {
        values.addAll(in.values());
        var type = type(in.field(), in.values());
        var marks =
            in.values().stream().map(one -> cast("?", type)).collect(Collectors.joining(", "));
        yield "(" + cast(column(in.field().position()), type) + " IN (" + marks + "))";
      }
      case Condition.Like like -> {
        values.add(like.pattern());
        yield "(" + column(like.field().position()) + " LIKE ? ESCAPE '\\')";
      }
      case Condition.Contains contains -> {
        values.add(contains.part());
        yield "(contains(lower(" + column(contains.field().position()) + "), lower(?)))";
      }
    };
  }

  private static String joined(List<Condition> parts, String word, List<String> values) {
    return parts.stream()
        .map(part -> condition(part, values))
        .collect(Collectors.joining(word, "(", ")"));
  }

  /// Integers are compared as such as long as no fraction is asked for, so that long ones stay
  /// exact.
  private static String type(Field field, List<String> values) {
    return switch (field.column().datatype()) {
      case INTEGER -> values.stream().anyMatch(value -> value.contains(".")) ? "DOUBLE" : "HUGEINT";
      case DECIMAL -> "DOUBLE";
      case STRING, BOOLEAN, DATE, DATETIME, TIME, YEAR, YEAR_MONTH -> "";
    };
  }

  private static String cast(String what, String type) {
    return type.isEmpty() ? what : "TRY_CAST(" + what + " AS " + type + ")";
  }
}
