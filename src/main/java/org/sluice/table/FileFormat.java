package org.sluice.table;

/// How the bytes of a table that somebody hands in are laid out.
public enum FileFormat {
  /// Lines of cells: CSV, TSV and their kin.
  DELIMITED,
  /// An Office Open XML workbook.
  XLSX,
  /// One JSON array of objects, or of arrays whose first one is the header.
  JSON,
  /// One JSON object a line.
  JSON_LINES,
  /// A GeoJSON feature collection: the properties are columns, and so is the geometry as JSON text.
  GEOJSON
}
