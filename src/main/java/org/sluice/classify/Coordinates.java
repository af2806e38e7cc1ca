package org.sluice.classify;

import java.util.List;
import java.util.regex.Pattern;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of coordinates: degrees under a heading, both in one cell, or well-known text.
final class Coordinates implements Detector {

  private static final Pattern DEGREES =
      Pattern.compile("-?(?:1[0-7][0-9]|[1-9]?[0-9])(?:\\.[0-9]{1,15})?°?[NSEW]?");
  private static final Pattern PAIR =
      Pattern.compile(
          "[(]?-?(?:1[0-7][0-9]|[1-9]?[0-9])\\.[0-9]{3,15}\\s*[,; ]\\s*-?(?:1[0-7][0-9]|[1-9]?[0-9])\\.[0-9]{3,15}[)]?");
  private static final Pattern WELL_KNOWN =
      Pattern.compile("(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\\s*Z?\\s*[(].*", Pattern.DOTALL);
  private static final Heading HEADING =
      Heading.of(
          "经度",
          "纬度",
          "經度",
          "緯度",
          "坐标",
          "座標",
          "lon",
          "lng",
          "lat",
          "longitude",
          "latitude",
          "coordinate",
          "coordinates");

  @Override
  public Watch watch(ColumnProfile column) {
    boolean named = HEADING.isOf(column.name());
    return new CountingWatch(
        column,
        Meaning.COORDINATE,
        new Enough(.9, .8, HEADING),
        List.of(
            new Kind(
                "classify.evidence.coordinate",
                cell -> named && DEGREES.matcher(cell.text()).matches()),
            new Kind("classify.evidence.coordinate", cell -> PAIR.matcher(cell.text()).matches()),
            new Kind(
                "classify.evidence.coordinate",
                cell -> WELL_KNOWN.matcher(cell.text()).matches())));
  }
}
