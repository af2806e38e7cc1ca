package org.sluice.csvw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sluice.vocab.LangText;

/// What metadata says about a column.
///
/// @param name as in the table; empty where the document gives none
/// @param properties everything else, as it stands in the document and in its order
public record ColumnMetadata(String name, LangText titles, Map<String, JsonNode> properties) {

  public ColumnMetadata {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }
}
