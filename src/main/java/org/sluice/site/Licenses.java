package org.sluice.site;

import java.util.Map;

/// Where the text of a licence stands.
final class Licenses {

  private static final Map<String, String> KNOWN =
      Map.of(
          "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/",
          "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
          "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/",
          "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

  private Licenses() {}

  /// The address of a licence that is given as an address or a known code; empty for others.
  static String address(String license) {
    return license.startsWith("https://") || license.startsWith("http://")
        ? license
        : KNOWN.getOrDefault(license, "");
  }
}
