package org.sluice.gates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The floors table of the README: which package may use which others, each with what those may
/// use.
final class Floors {

  /// The root, where only the program's entry and the package's doc live.
  static final String ROOT = "";

  private static final String HEADER = "| package | one line | may use |";

  private final Map<String, Set<String>> reach;

  private Floors(Map<String, Set<String>> reach) {
    this.reach = reach;
  }

  /// Reads the table out of a Markdown text.
  static Floors parse(String markdown) {
    List<String> lines = markdown.lines().map(String::strip).toList();
    int header = lines.indexOf(HEADER);
    if (header < 0) {
      throw new IllegalArgumentException("no floors table: no line is exactly " + HEADER);
    }
    Map<String, Set<String>> reach = new LinkedHashMap<>();
    List<String> uses = new ArrayList<>();
    lines.stream()
        .skip(header + 2L)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|", -1))
        .forEach(cells -> {
          String name = word(cells[1]);
          uses.add(name);
          reach.put(name, reachOf(name, cells[3].strip(), reach));
        });
    reach.put(ROOT, new LinkedHashSet<>(uses));
    return new Floors(reach);
  }

  private static Set<String> reachOf(String name, String cell, Map<String, Set<String>> above) {
    Set<String> result = new LinkedHashSet<>(List.of(name, "vocab"));
    switch (cell) {
      case "–", "-" -> {}
      case "everything", "all above" -> result.addAll(above.keySet());
      default -> {
        for (String used : cell.split(",", -1)) {
          Set<String> further = above.get(word(used));
          if (further == null) {
            throw new IllegalArgumentException(
                "the floor " + name + " uses " + word(used) + ", which has no row above it");
          }
          result.addAll(further);
        }
      }
    }
    return result;
  }

  private static String word(String cell) {
    return cell.replace("`", "").strip();
  }

  /// The packages that have a row, in the table's order.
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(reach.keySet());
    names.remove(ROOT);
    return names;
  }

  /// The floor of a package below `org.sluice`: the longest row that it equals or lies in.
  Optional<String> floorOf(String packageName) {
    for (String name = packageName;
        ;
        name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
      if (reach.containsKey(name) && (!name.isEmpty() || packageName.isEmpty())) {
        return Optional.of(name);
      }
      if (name.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  /// Whether code of the one floor may name code of the other.
  boolean allows(String from, String to) {
    return reach.getOrDefault(from, Set.of()).contains(to);
  }
}
