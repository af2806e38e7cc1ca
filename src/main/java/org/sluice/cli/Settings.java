package org.sluice.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// How a home is served.
///
/// @param home the home folder
/// @param keys the folder of the office's keys, outside the home
/// @param host the address to listen at
/// @param port the port to listen at
/// @param address under which the public knows the site, ending in a slash
/// @param zone in which times are shown
/// @param tiers those that the portal takes in
record Settings(
    Path home, Path keys, String host, int port, URI address, ZoneId zone, Set<Tier> tiers) {

  private static final String FILE = "sluice.properties";

  /// What the command line says, which goes before what the file says.
  ///
  /// @param port null for what the file says, or 8080
  /// @param keys null for what the file says, or the folder beside the home
  record Flags(
      Path home,
      @Nullable Path keys,
      @Nullable String host,
      @Nullable Integer port,
      @Nullable String address,
      @Nullable String zone) {}

  /// Reads the settings of a home.
  ///
  /// @throws SettingProblem where one can't be understood, or is none
  static Settings read(Flags flags) {
    var home = flags.home().toAbsolutePath().normalize();
    var left = file(home.resolve(FILE));
    var keys =
        first(flags.keys(), left.remove("keys"), home.resolveSibling(home.getFileName() + "-keys"));
    var host = first(flags.host(), left.remove("host"), "127.0.0.1");
    int port = port(first(flags.port(), left.remove("port"), "8080"));
    var address =
        address(first(flags.address(), left.remove("address"), "http://localhost:" + port + "/"));
    var zone = zone(first(flags.zone(), left.remove("zone"), "Asia/Shanghai"));
    var tiers = tiers(first(null, left.remove("tiers"), "open registered conditional shared"));
    if (!left.isEmpty()) {
      throw SettingProblem.unknown(left.keySet().iterator().next());
    }
    return new Settings(home, home.resolve(keys), host, port, address, zone, tiers);
  }

  private static Map<String, String> file(Path file) {
    var settings = new TreeMap<String, String>();
    if (Files.exists(file)) {
      var read = new Properties();
      try {
        read.load(new StringReader(Files.readString(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      read.stringPropertyNames()
          .forEach(name -> settings.put(name, read.getProperty(name).strip()));
    }
    return settings;
  }

  private static String first(@Nullable Object flag, @Nullable String file, Object otherwise) {
    return flag != null ? flag.toString() : file != null ? file : otherwise.toString();
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      throw SettingProblem.wrong("port", "0–65535");
    }
    return Integer.parseInt(text);
  }

  private static URI address(String text) {
    if (!text.matches("https?://[^\\s?#]+")) {
      throw SettingProblem.wrong("address", "https://data.example.org/");
    }
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw SettingProblem.wrong("zone", "Asia/Shanghai");
    }
  }

  private static Set<Tier> tiers(String text) {
    var tiers = EnumSet.noneOf(Tier.class);
    for (var word : text.split("[\\s,]+", -1)) {
      tiers.add(
          Terms.find(Tier.class, word)
              .filter(Tier.RELEASED::contains)
              .orElseThrow(
                  () -> SettingProblem.wrong("tiers", "open registered conditional shared")));
    }
    return tiers;
  }

  /// Where to listen.
  InetSocketAddress at() {
    return new InetSocketAddress(host, port);
  }

  /// The public address as graphs write it, without a slash at its end.
  String base() {
    var text = address.toString();
    return text.substring(0, text.length() - 1);
  }
}
