package org.sluice.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Hourly air quality of a month at three stations; a station is sometimes silent.
final class AirQuality implements DemoTable {

  private static final List<String> STATIONS = List.of("县城站", "江东渡站", "松岭站");
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 9, 1, 0, 0);
  private static final int HOURS = 30 * 24;

  @Override
  public String dataset() {
    return "air-quality";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("监测时间", "站点", "PM2.5", "PM10", "二氧化硫", "二氧化氮", "臭氧", "首要污染物"));
    int weather = 22;
    for (int hour = 0; hour < HOURS; hour++) {
      LocalDateTime time = FIRST.plusHours(hour);
      weather = Math.clamp(weather + draw.between(-2, 2), 8, 60);
      for (int station = 0; station < STATIONS.size(); station++) {
        if (draw.percent(2)) {
          continue;
        }
        boolean isRush = time.getHour() == 8 || time.getHour() == 18;
        int fine = Math.max(2, weather - 5 * station + (isRush ? 6 : 0) + draw.around(2));
        int coarse = fine * 17 / 10 + draw.between(0, 9);
        int ozone = Math.max(6, 95 - 6 * Math.abs(15 - time.getHour()) + draw.around(6));
        rows.add(
            List.of(
                time + ":00",
                STATIONS.get(station),
                Integer.toString(fine),
                Integer.toString(coarse),
                Integer.toString(4 + Math.abs(draw.around(2))),
                Integer.toString(9 + (isRush ? 7 : 0) + Math.abs(draw.around(3))),
                Integer.toString(ozone),
                ozone > 90 ? "臭氧" : coarse > 75 ? "PM10" : ""));
      }
    }
    return Map.of("table.csv", Written.csv(rows));
  }
}
