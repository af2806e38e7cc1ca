package org.sluice.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.release.ReleasedColumn;
import org.sluice.table.Column;

/// What a caller wants of the rows of a release:
///
/// - `select=a,b`: these columns, in this order; without it all
/// - `where=`: a condition such as `age >= 20 and town in ('甲', '乙')`, see the help pages for its
///   grammar
/// - `COLUMN=value`: a cell is exactly this; several are all required
/// - `order_by=a,-b`: by `a`, then by `b` from the greatest; equal rows, and all rows without it,
///   stay in the release's order
/// - `limit` and `offset`: how many rows, after how many
public final class RowQuery {

  /// The parameters that are not columns.
  public static final Set<String> PARAMETERS =
      Set.of("select", "where", "order_by", "limit", "offset");

  public static final int DEFAULT_LIMIT = 100;
  public static final int GREATEST_LIMIT = 10_000;
  private static final long GREATEST_OFFSET = 1_000_000_000_000L;

  private final List<Field> select;
  private final Optional<Condition> where;
  private final List<Order> order;
  private final OptionalLong limit;
  private final long offset;

  RowQuery(
      List<Field> select,
      Optional<Condition> where,
      List<Order> order,
      OptionalLong limit,
      long offset) {
    this.select = List.copyOf(select);
    this.where = where;
    this.order = List.copyOf(order);
    this.limit = limit;
    this.offset = offset;
  }

  /// A column to sort by.
  record Order(Field field, Direction direction) {}

  /// Which way to sort.
  enum Direction {
    ASCENDING,
    DESCENDING
  }

  /// Reads a query for a page of rows.
  ///
  /// @param parameters by name; whatever is not in [#PARAMETERS] has to be a column
  /// @param columns of the release
  /// @throws RowProblem where it can't be understood
  public static RowQuery page(Map<String, List<String>> parameters, List<ReleasedColumn> columns) {
    var limit = number(parameters, "limit", GREATEST_LIMIT).orElse(DEFAULT_LIMIT);
    return parse(parameters, columns, OptionalLong.of(limit));
  }

  /// Reads a query for a file: all rows, unless `limit` asks for less.
  ///
  /// @throws RowProblem where it can't be understood
  public static RowQuery export(
      Map<String, List<String>> parameters, List<ReleasedColumn> columns) {
    return parse(parameters, columns, number(parameters, "limit", GREATEST_OFFSET));
  }

  private static RowQuery parse(
      Map<String, List<String>> parameters, List<ReleasedColumn> columns, OptionalLong limit) {
    var fields = new Fields(columns);
    var conditions = new ArrayList<Condition>();
    for (var text : parameters.getOrDefault("where", List.of())) {
      if (!text.isBlank()) {
        conditions.add(ConditionParser.parse(text, "where", fields));
      }
    }
    for (var parameter : parameters.entrySet()) {
      if (!PARAMETERS.contains(parameter.getKey())) {
        for (var value : parameter.getValue()) {
          conditions.add(equal(fields, parameter.getKey(), value));
        }
      }
    }
    return new RowQuery(
        select(fields, first(parameters, "select")),
        conditions.isEmpty() ? Optional.empty() : Optional.of(new Condition.And(conditions)),
        order(fields, first(parameters, "order_by")),
        limit,
        number(parameters, "offset", GREATEST_OFFSET).orElse(0));
  }

  private static Condition equal(Fields fields, String column, String value) {
    var field = fields.find(column, column, 0);
    return value.isEmpty()
        ? new Condition.Blank(field)
        : new Condition.Compare(
            field, Condition.Operator.EQUAL, Values.checked(field, value, column, 0));
  }

  private static List<Field> select(Fields fields, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return fields.all();
    }
    var select = new ArrayList<Field>();
    for (var name : Names.split(text, "select", fields)) {
      var field = fields.find(name.text(), "select", name.at());
      if (select.contains(field)) {
        throw RowProblem.at(
            "rows.column-twice", "select", name.at(), Map.of("column", field.column().name()));
      }
      select.add(field);
    }
    return select;
  }

  private static List<Order> order(Fields fields, @Nullable String text) {
    var order = new ArrayList<Order>();
    if (text == null || text.isBlank()) {
      return order;
    }
    for (var name : Names.split(text, "order_by", fields)) {
      boolean descending = name.text().startsWith("-") && !fields.has(name.text());
      var field =
          fields.find(descending ? name.text().substring(1) : name.text(), "order_by", name.at());
      order.add(new Order(field, descending ? Direction.DESCENDING : Direction.ASCENDING));
    }
    return order;
  }

  private static OptionalLong number(
      Map<String, List<String>> parameters, String name, long greatest) {
    var text = first(parameters, name);
    if (text == null || text.isBlank()) {
      return OptionalLong.empty();
    }
    long value = text.matches("[0-9]{1,15}") ? Long.parseLong(text) : -1;
    if (value < 0 || value > greatest) {
      throw RowProblem.at(
          "rows.wrong-number", name, 0, Map.of("greatest", Long.toString(greatest)));
    }
    return OptionalLong.of(value);
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name) {
    var values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.getFirst();
  }

  /// The columns of the answer, in order.
  public List<Column> columns() {
    return select.stream().map(Field::column).toList();
  }

  public OptionalLong limit() {
    return limit;
  }

  public long offset() {
    return offset;
  }

  /// Whether the answer is the whole table as it was released, so that the bundle's own file is it.
  public boolean isWhole() {
    for (int i = 0; i < select.size(); i++) {
      if (select.get(i).position() != i) {
        return false;
      }
    }
    return where.isEmpty() && order.isEmpty() && limit.isEmpty() && offset == 0;
  }

  List<Field> select() {
    return select;
  }

  Optional<Condition> where() {
    return where;
  }

  List<Order> order() {
    return order;
  }
}
