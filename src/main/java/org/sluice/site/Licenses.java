package org.sluice.site;

import java.util.Map;

/// The short names of licences, by their addresses.
final class Licenses {

  private static final Map<String, String> NAMES =
      Map.of(
          "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0",
          "https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0",
          "https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0",
          "https://opendatacommons.org/licenses/odbl/1-0/", "ODbL 1.0");

  private Licenses() {}

  /// The name of a licence; of one that is not known, what the registration says.
  static String name(String license) {
    return NAMES.getOrDefault(license, license);
  }

  /// The address of a licence, empty where the registration gives none.
  static String address(String license) {
    return license.startsWith("https://") || license.startsWith("http://") ? license : "";
  }
}
