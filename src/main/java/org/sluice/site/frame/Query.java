package org.sluice.site.frame;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Query strings of addresses, read and written.
public final class Query {

  private Query() {}

  /// The parameters of a raw query string, in order of first appearance.
  public static Map<String, List<String>> parse(@Nullable String raw) {
    var query = new LinkedHashMap<String, List<String>>();
    if (raw == null || raw.isEmpty()) {
      return query;
    }
    for (var pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        var name = decode(equals < 0 ? pair : pair.substring(0, equals));
        query
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return query;
  }

  /// A path with these parameters.
  public static String address(String path, Map<String, List<String>> query) {
    var written =
        query.entrySet().stream()
            .flatMap(
                e -> e.getValue().stream().map(value -> encode(e.getKey()) + "=" + encode(value)))
            .collect(Collectors.joining("&"));
    return written.isEmpty() ? path : path + "?" + written;
  }

  /// An address in which one parameter has this value only.
  public static String with(String address, String name, String value) {
    int fragment = address.indexOf('#');
    var whole = fragment < 0 ? address : address.substring(0, fragment);
    int mark = whole.indexOf('?');
    var query = parse(mark < 0 ? null : whole.substring(mark + 1));
    query.put(name, List.of(value));
    return address(mark < 0 ? whole : whole.substring(0, mark), query)
        + (fragment < 0 ? "" : address.substring(fragment));
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
