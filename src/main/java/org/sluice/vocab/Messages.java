package org.sluice.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of one language, from `site/messages/LANGUAGE.properties` (UTF-8, `{name}` marks a
/// place). A key that a language lacks falls back to English; a key that English lacks is shown as
/// it is, and a test finds it.
public final class Messages {

  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9_-]+)}");
  private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();
  private static final List<String> LANGUAGES =
      Stream.concat(
              Stream.of("zh", "en"),
              Arrays.stream(Locale.getISOLanguages())
                  .filter(tag -> !tag.equals("zh") && !tag.equals("en")))
          .filter(tag -> Messages.class.getResource(bundle(tag)) != null)
          .toList();

  private final String language;
  private final Properties texts;

  private Messages(String language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /// The languages that have a bundle, the default (Chinese) first: adding a language is adding a
  /// file.
  public static List<String> languages() {
    return LANGUAGES;
  }

  /// The bundle of a language; English where there is none.
  public static Messages of(String language) {
    return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Messages::load);
  }

  public String language() {
    return language;
  }

  /// Whether this bundle itself, without falling back, has the key.
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// The text without places to fill.
  public String text(String key) {
    return text(key, Map.of());
  }

  /// The text with its places filled; a place without an argument stays visible.
  public String text(String key, Map<String, ?> arguments) {
    var pattern = texts.getProperty(key);
    if (pattern == null) {
      return language.equals("en") ? key : of("en").text(key, arguments);
    }
    return PLACE
        .matcher(pattern)
        .replaceAll(place -> {
          var value = arguments.get(place.group(1));
          return Matcher.quoteReplacement(value == null ? place.group() : spoken(value.toString()));
        });
  }

  /// A rule's reason is a key itself.
  private String spoken(String argument) {
    return argument.startsWith("policy.reason.") ? text(argument) : argument;
  }

  /// The sentence of a finding, without its place.
  public String text(Finding finding) {
    return text(finding.code(), finding.arguments());
  }

  private static String bundle(String language) {
    return "/site/messages/" + language + ".properties";
  }

  private static Messages load(String language) {
    var texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(bundle(language))) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(language, texts);
  }
}
