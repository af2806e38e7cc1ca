package org.sluice.site.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Place;

/// An error as the reader gets it: a status, and what was found, the most important first.
record Fault(int status, List<Finding> findings) {

  /// The fault of a bare HTTP status.
  static Fault of(int status) {
    var code =
        Messages.of("en").has("http." + status)
            ? "http." + status
            : status < 500 ? "http.400" : "http.500";
    return new Fault(status, List.of(Finding.error(code, Place.NOWHERE, Map.of())));
  }

  String title(Messages words) {
    var key = "http." + status + ".title";
    return Messages.of("en").has(key)
        ? words.text(key)
        : words.text(status < 500 ? "http.400.title" : "http.500.title");
  }

  /// What to do next: the text that belongs to the finding, else to the status.
  String next(Messages words) {
    for (var key : List.of(findings.getFirst().code() + ".next", "http." + status + ".next")) {
      if (Messages.of("en").has(key)) {
        return words.text(key, findings.getFirst().arguments());
      }
    }
    return words.text("http.400.next");
  }

  /// The members of `application/problem+json` (RFC 9457).
  Map<String, Object> problem(Messages words) {
    var first = findings.getFirst();
    var members = new LinkedHashMap<String, Object>();
    members.put("type", "urn:sluice:problem:" + first.code());
    members.put("title", title(words));
    members.put("status", status);
    members.put("detail", words.text(first));
    members.put("code", first.code());
    members.put("place", place(first.place()));
    members.put("next", next(words));
    if (findings.size() > 1) {
      members.put(
          "findings",
          findings.stream()
              .map(
                  f -> Map.of("code", f.code(), "detail", words.text(f), "place", place(f.place())))
              .toList());
    }
    return members;
  }

  private static Map<String, Object> place(Place place) {
    var members = new LinkedHashMap<String, Object>();
    if (!place.file().isEmpty()) {
      members.put("file", place.file());
    }
    if (place.row() > 0) {
      members.put("row", place.row());
    }
    if (!place.column().isEmpty()) {
      members.put("column", place.column());
    }
    if (!place.field().isEmpty()) {
      members.put("field", place.field());
    }
    return members;
  }
}
