package org.sluice.table;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.vocab.Datatype;

/// Finds the narrowest datatype that all cells of a column have, blanks left aside. Numbers that
/// are codes stay text: with a leading zero, with more digits than a spreadsheet keeps, or all of
/// one length of six digits or more.
public final class DatatypeFinder {

  /// Spreadsheets keep fifteen digits of a number.
  private static final int SAFE_DIGITS = 15;

  private static final int CODE_DIGITS = 6;

  /// From the narrowest to the widest.
  private static final Set<Datatype> ORDER =
      EnumSet.of(
          Datatype.BOOLEAN,
          Datatype.INTEGER,
          Datatype.DECIMAL,
          Datatype.DATE,
          Datatype.DATETIME,
          Datatype.TIME,
          Datatype.YEAR_MONTH);

  private static final Pattern YEAR_NAME = Pattern.compile("(^|.*[^a-z])(year|yyyy|yyy)|.*年(份|度)?");

  private final boolean namedYear;
  private final Set<Datatype> possible = EnumSet.copyOf(ORDER);
  private boolean years = true;
  private long cells;
  private int shortest = Integer.MAX_VALUE;
  private int longest;
  private String first = "";
  private boolean various;

  private DatatypeFinder(boolean namedYear) {
    this.namedYear = namedYear;
  }

  /// A finder for a column of that name, which tells years from other numbers.
  public static DatatypeFinder of(String columnName) {
    return new DatatypeFinder(
        YEAR_NAME.matcher(columnName.strip().toLowerCase(Locale.ROOT)).matches());
  }

  /// Looks at one cell.
  public void accept(String cell) {
    if (possible.isEmpty() || Lexical.isBlank(cell)) {
      return;
    }
    possible.removeIf(datatype -> !Lexical.matches(cell, datatype));
    years &= Lexical.matches(cell, Datatype.YEAR);
    shortest = Math.min(shortest, cell.length());
    longest = Math.max(longest, cell.length());
    various |= cells > 0 && !cell.equals(first);
    if (cells++ == 0) {
      first = cell;
    }
  }

  /// The narrowest datatype of all cells so far.
  public Datatype narrowest() {
    if (cells == 0 || possible.isEmpty()) {
      return Datatype.STRING;
    }
    if (possible.contains(Datatype.INTEGER)) {
      return integers();
    }
    return possible.iterator().next();
  }

  private Datatype integers() {
    if (namedYear && years) {
      return Datatype.YEAR;
    }
    boolean codes = various && shortest == longest && shortest >= CODE_DIGITS;
    return codes || longest > SAFE_DIGITS ? Datatype.STRING : Datatype.INTEGER;
  }
}
