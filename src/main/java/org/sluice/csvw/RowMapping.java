package org.sluice.csvw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.table.Column;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Term;
import org.sluice.vocab.Tier;

/// Which triples a row of a release is, and back. A blank cell is no triple, nor is a word for
/// nothing in a column that is no text; another cell that is not a value of its column's datatype
/// is a plain string.
public final class RowMapping {

  public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  public static final String ROW = Term.NAMESPACE + "Row";
  public static final String NUMBER = Term.NAMESPACE + "row";

  private static final String VALUE = "#value";

  private final String release;
  private final String columnsOf;
  private final List<Column> columns;
  private final List<String> properties;

  /// Maps the rows of one release.
  ///
  /// @param base the portal's public address, without a slash at its end
  public RowMapping(String base, String dataset, int version, Tier tier, List<Column> columns) {
    if (base.endsWith("/")) {
      throw new IllegalArgumentException("A base has no slash at its end");
    }
    this.release = base + "/datasets/" + dataset + "/releases/" + version + "/" + tier.code();
    this.columnsOf = base + "/datasets/" + dataset + "/columns/";
    this.columns = List.copyOf(columns);
    this.properties = columns.stream().map(column -> property(column.name())).toList();
  }

  /// The columns, in the order of the cells.
  public List<Column> columns() {
    return columns;
  }

  /// The IRI of the release.
  public String release() {
    return release;
  }

  /// The IRI of a row, counted from 1.
  public String row(long number) {
    return release + "/rows/" + number;
  }

  /// The number of a row of this release by its IRI.
  public OptionalLong rowNumber(String iri) {
    var prefix = release + "/rows/";
    var number = iri.startsWith(prefix) ? iri.substring(prefix.length()) : "";
    return number.matches("[1-9][0-9]{0,17}")
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }

  /// The IRI of the property that a column is.
  public String property(String column) {
    return columnsOf + PercentCoding.encode(column) + VALUE;
  }

  /// The name of the column that a property is.
  public Optional<String> column(String property) {
    return property.startsWith(columnsOf) && property.endsWith(VALUE)
        ? PercentCoding.decode(
            property.substring(columnsOf.length(), property.length() - VALUE.length()))
        : Optional.empty();
  }

  /// The triples of a row: its type, its number, and each cell in the order of the columns.
  public List<RowTriple> triples(long number, String[] cells) {
    var subject = row(number);
    var triples = new ArrayList<RowTriple>(cells.length + 2);
    triples.add(new RowTriple.Link(subject, TYPE, ROW));
    triples.add(
        new RowTriple.Value(subject, NUMBER, Long.toString(number), Datatype.INTEGER.iri()));
    for (int i = 0; i < cells.length; i++) {
      var column = columns.get(i);
      if (!org.sluice.table.Lexical.isNothing(cells[i], column.datatype())) {
        var type = Lexical.fits(column.datatype(), cells[i]) ? column.datatype() : Datatype.STRING;
        triples.add(new RowTriple.Value(subject, properties.get(i), cells[i], type.iri()));
      }
    }
    return triples;
  }

  /// The cells that triples of one row say; what says nothing of a column of this table is passed
  /// over.
  public String[] cells(Collection<RowTriple> triples) {
    var cells = new String[columns.size()];
    Arrays.fill(cells, "");
    for (var triple : triples) {
      if (triple instanceof RowTriple.Value value) {
        int column = properties.indexOf(value.predicate());
        if (column >= 0) {
          cells[column] = value.lexical();
        }
      }
    }
    return cells;
  }
}
