package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sweep where a pseudonym links the rows of a subject: what is placed is the subject with all
/// its rows, and a class is k subjects whose sorted rows are the same (k-anonymity over
/// transactions, Terrovitis 2008). Each class shows the node at which it was made; a subject that
/// is like no others stays out.
final class LinkedSweep implements Descent.Waiting {

  private static final int WAITING = -1;

  private final Tuples tuples;
  private final Tuples units;
  private final int[] tupleOf;
  private final Histogram histogram;
  private final int linkField;
  private final List<Steps> columns;
  private final ModelCheck model;
  private final int[] classOf;
  private final List<int[]> nodes = new ArrayList<>();
  private final Map<String, Ints> groups = new HashMap<>();
  private int size;

  /// @param units the combinations regrouped by subject
  LinkedSweep(
      Tuples tuples,
      Tuples units,
      Histogram histogram,
      int linkField,
      List<Steps> columns,
      ModelCheck model) {
    this.tuples = tuples;
    this.units = units;
    this.histogram = histogram;
    this.linkField = linkField;
    this.columns = columns;
    this.model = model;
    tupleOf = new int[histogram.size()];
    for (int tuple = 0; tuple < tuples.size(); tuple++) {
      for (int i = tuples.start()[tuple]; i < tuples.start()[tuple + 1]; i++) {
        tupleOf[tuples.combinations()[i]] = tuple;
      }
    }
    classOf = new int[units.size()];
    Arrays.fill(classOf, WAITING);
    size = units.combinations().length;
  }

  void run() {
    new Descent(columns, this).run();
  }

  boolean isPlaced(int unit) {
    return classOf[unit] != WAITING;
  }

  /// The label of a column for a combination of a unit that is placed.
  int label(int unit, int column, int combination) {
    return label(nodes.get(classOf[unit]), column, tupleOf[combination]);
  }

  private int label(int[] node, int column, int tuple) {
    return columns.get(column).table()[node[column]][tuples.codes()[column][tuple]];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void visit(int[] node) {
    groups.clear();
    for (int unit = 0; unit < units.size(); unit++) {
      if (classOf[unit] == WAITING && units.rows()[unit] > 0) {
        groups.computeIfAbsent(shown(node, unit), _ -> new Ints(4)).add(unit);
      }
    }
    int made = WAITING;
    for (var group : groups.values()) {
      if (group.size() >= model.k() && model.holds(group)) {
        if (made == WAITING) {
          made = nodes.size();
          nodes.add(node.clone());
        }
        for (int i = 0; i < group.size(); i++) {
          classOf[group.get(i)] = made;
          size -= units.start()[group.get(i) + 1] - units.start()[group.get(i)];
        }
      }
    }
  }

  /// All rows of a unit as they would show, as a string of label numbers: those of one link sorted,
  /// then the links sorted.
  private String shown(int[] node, int unit) {
    var links = new HashMap<Integer, List<String>>();
    units.forEach(
        unit,
        number -> {
          int link = linkField < 0 ? 0 : histogram.field(linkField, number);
          var rows = links.computeIfAbsent(link, _ -> new ArrayList<>());
          rows.addAll(Collections.nCopies(histogram.rows(number), row(node, number)));
        });
    return links.values().stream()
        .map(rows -> rows.stream().sorted().collect(Collectors.joining("", rows.size() + ":", "")))
        .sorted()
        .collect(Collectors.joining());
  }

  private String row(int[] node, int number) {
    var row = new StringBuilder(2 * node.length);
    for (int c = 0; c < node.length; c++) {
      int label = label(node, c, tupleOf[number]);
      row.append((char) (label >>> 16)).append((char) label);
    }
    return row.toString();
  }

  @Override
  public double rise(int column, int step) {
    var steps = columns.get(column);
    double sum = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      if (classOf[unit] == WAITING) {
        for (int i = units.start()[unit]; i < units.start()[unit + 1]; i++) {
          int number = units.combinations()[i];
          sum += histogram.rows(number) * steps.rise(tuples.codes()[column][tupleOf[number]], step);
        }
      }
    }
    return sum;
  }
}
