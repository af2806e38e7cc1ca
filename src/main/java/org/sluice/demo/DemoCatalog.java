package org.sluice.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All generated files of the demo catalogue. As a program it writes them: `java -cp target/classes
/// org.sluice.demo.DemoCatalog catalog`.
public final class DemoCatalog {

  private static final List<DemoTable> TABLES =
      List.of(
          new AirQuality(),
          new BusStops(),
          new ChildrenInNeed(),
          new ClinicVisits(),
          new Enterprises(),
          new FoodInspections(),
          new GovernmentWebsites(),
          new HotlineCases(),
          new MinimumLivingAllowance(),
          new Schools(),
          new Vehicles(),
          new WaterIntakes());

  private DemoCatalog() {}

  /// Writes the files below the one folder that it is given.
  public static void main(String[] folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path target = Path.of(folder[0], file.getKey());
      Files.createDirectories(target.resolveSibling("."));
      Files.write(target, file.getValue());
    }
  }

  /// Path below `catalog/` to content.
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (DemoTable table : TABLES) {
      table
          .files(new Draw(table.dataset()))
          .forEach((path, content) -> files.put(table.dataset() + "/" + path, content));
    }
    return files;
  }
}
