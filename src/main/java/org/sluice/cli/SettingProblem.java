package org.sluice.cli;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A setting that can't be understood, that there is none of, or that somebody else has.
final class SettingProblem extends Problem {

  private static final long serialVersionUID = 1L;

  private SettingProblem(String code, String setting, Map<String, String> arguments) {
    super(Finding.error(code, Place.field(setting), arguments));
  }

  static SettingProblem wrong(String setting, String example) {
    return new SettingProblem(
        "cli.wrong-setting", setting, Map.of("setting", setting, "example", example));
  }

  static SettingProblem unknown(String setting) {
    return new SettingProblem("cli.unknown-setting", setting, Map.of("setting", setting));
  }

  static SettingProblem notTrusted(String file) {
    return new SettingProblem("cli.not-trusted", file, Map.of("file", file));
  }

  static SettingProblem served(String home) {
    return new SettingProblem("cli.served", "home", Map.of("home", home));
  }

  static SettingProblem noCatalog() {
    return new SettingProblem("cli.no-catalog", "catalog", Map.of());
  }

  static SettingProblem noTable(String folder) {
    return new SettingProblem("cli.no-table", "catalog", Map.of("folder", folder));
  }
}
