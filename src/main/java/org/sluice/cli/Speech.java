package org.sluice.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Place;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// In which language a command speaks, and where to: part of every command.
final class Speech {

  @Option(names = "--lang", paramLabel = "LANG", description = "${bundle:cli.option.lang}")
  private String language = language(new String[0], System.getenv());

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The language of `--lang`, else of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else
  /// English.
  static String language(String[] args, Map<String, String> environment) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return known(args[i].substring("--lang=".length()));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return known(args[i + 1]);
      }
    }
    for (var name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      var locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return known(locale.split("[_.@-]", 2)[0]);
      }
    }
    return "en";
  }

  private static String known(String language) {
    return Messages.languages().contains(language) ? language : "en";
  }

  Messages messages() {
    return Messages.of(known(language));
  }

  /// The sentence of a key, to standard output.
  void say(String key, Map<String, ?> arguments) {
    out().println(messages().text(key, arguments));
  }

  /// The sentence of a key, to standard error.
  void tell(String key, Map<String, ?> arguments) {
    err().println(messages().text(key, arguments));
  }

  /// Findings, to standard error.
  void tell(List<Finding> findings) {
    findings.forEach(finding -> err().println(line(finding, messages())));
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /// A finding as a line: its severity, place and sentence.
  static String line(Finding finding, Messages messages) {
    var severity =
        messages.text(
            "cli.severity." + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
    var place = place(finding.place());
    var text = messages.text(finding);
    return severity + ": " + (place.isEmpty() || text.startsWith(place) ? "" : place + ": ") + text;
  }

  private static String place(Place place) {
    return String.join(
        ":",
        Arrays.asList(
                place.file(),
                place.row() == 0 ? "" : Long.toString(place.row()),
                place.column(),
                place.field())
            .stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
