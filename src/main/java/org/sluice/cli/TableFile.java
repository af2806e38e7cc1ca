package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Inspection;
import org.sluice.office.register.Read;
import org.sluice.office.register.Registration;
import org.sluice.office.register.RegistrationReader;
import org.sluice.release.Listing.Department;
import org.sluice.table.ReadOptions;
import org.sluice.table.Reading;
import org.sluice.table.Source;
import org.sluice.table.TableReader;
import org.sluice.vocab.LangText;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A table's file on the command line, with what is said about how to read it.
final class TableFile {

  @Parameters(index = "0", paramLabel = "TABLE", description = "${bundle:cli.option.table}")
  private Path file = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.option.sheet}")
  private @Nullable String sheet;

  @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.option.encoding}")
  private @Nullable String encoding;

  @Option(names = "--read", paramLabel = "SETTING=VALUE", description = "${bundle:cli.option.read}")
  private Map<String, String> settings = new LinkedHashMap<>();

  Path file() {
    return file;
  }

  Reading read(ReadOptions asRegistered) throws IOException {
    return TableReader.read(source(), options(asRegistered));
  }

  Inspection inspect(ReadOptions asRegistered) throws IOException {
    return Inspection.of(source(), options(asRegistered), LocalDate.now(Clock.systemUTC()));
  }

  private Source source() {
    if (!Files.isRegularFile(file)) {
      throw NoSuchFile.of(file);
    }
    return Source.of(file);
  }

  private ReadOptions options(ReadOptions asRegistered) {
    var said = asRegistered.with(settings).orElseThrow(() -> new WrongReading(settings));
    var options = sheet == null ? said : said.withSheet(sheet);
    return encoding == null ? options : options.withEncoding(encoding);
  }

  /// What the metadata says; without metadata, nothing but the file's name.
  Read registration(@Nullable Path metadata) throws IOException {
    if (metadata != null) {
      if (!Files.isRegularFile(metadata)) {
        throw NoSuchFile.of(metadata);
      }
      return RegistrationReader.read(Source.of(metadata));
    }
    var name = String.valueOf(file.getFileName());
    var registration =
        Registration.titled(
            identifier(name), LangText.of("en", name), new Department("unnamed", LangText.EMPTY));
    return new Read(java.util.Optional.of(registration), java.util.List.of());
  }

  /// A dataset's identifier made of a file name.
  static String identifier(String name) {
    var plain =
        name.toLowerCase(java.util.Locale.ROOT)
            .replaceFirst("\\.[^.]*$", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "table" : plain.substring(0, Math.min(60, plain.length()));
  }
}
