package org.sluice.site.office;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/// What was typed into a form; a field that is not there is empty.
record Fields(MultivaluedMap<String, String> typed) {

  String text(String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /// The values of a field that can have several, such as boxes that are ticked.
  List<String> all(String name) {
    List<String> values = typed.get(name);
    return values == null ? List.of() : List.copyOf(values);
  }

  boolean has(String name) {
    return typed.containsKey(name);
  }
}
