package org.sluice.csvw;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// Metadata is not a JSON object, or its skeleton is not that of a table.
public final class UnreadableMetadata extends Problem {

  private static final long serialVersionUID = 1L;

  private UnreadableMetadata(Finding finding) {
    super(finding);
  }

  static UnreadableMetadata notJson(int line) {
    return new UnreadableMetadata(
        Finding.error("csvw.not-json", Place.NOWHERE, Map.of("line", Integer.toString(line))));
  }

  static UnreadableMetadata wrongForm(String field, String expected) {
    return new UnreadableMetadata(
        Finding.error(
            "csvw.wrong-form", Place.field(field), Map.of("field", field, "expected", expected)));
  }
}
