package org.sluice.demo;

import java.util.Map;

/// The generated files of one dataset of the demo catalogue.
interface DemoTable {

  /// The identifier of the dataset, which is its folder in `catalog/`.
  String dataset();

  /// Path below the folder to content.
  Map<String, byte[]> files(Draw draw);
}
