package org.sluice.leaks;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads everything that one visitor can reach: begins at known addresses, follows every link of
/// whatever comes back, and asks for each address as a page, as JSON and as RDF.
final class Crawler {

  private static final int QUERIES_PER_PATH = 4;
  private static final int MOST = 6_000;
  private static final List<String> ACCEPTS =
      List.of("text/html", "application/json", "text/turtle");
  private static final List<String> PLAIN = List.of("text/html, */*;q=0.5");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
  private static final Pattern ABSOLUTE =
      Pattern.compile(Pattern.quote(World.BASE.toString()) + "[^\\s\"'<>)\\\\]*");

  private final World world;
  private final Visitor visitor;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, Answer> answers = new TreeMap<>();
  private final Map<String, Integer> queries = new HashMap<>();
  private final ArrayDeque<String> waiting = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> seen = new HashSet<>();

  Crawler(World world, Visitor visitor) {
    this.world = world;
    this.visitor = visitor;
  }

  /// All answers by what was asked, beginning at these addresses and at the site's own.
  static Map<String, Answer> read(World world, Visitor visitor, Collection<String> further) {
    var crawler = new Crawler(world, visitor);
    crawler.waiting.addAll(Addresses.ENTRANCES);
    crawler.waiting.addAll(further);
    crawler.known.addAll(crawler.waiting);
    crawler.crawl();
    return crawler.answers;
  }

  private void crawl() {
    while (!waiting.isEmpty()) {
      var address = waiting.poll();
      if (isNew(address)) {
        if (answers.size() > MOST) {
          throw new AssertionError("The site has no end: " + address);
        }
        for (var accept : accepts(address)) {
          var answer = get(address, accept);
          answers.put(address + " as " + accept, answer);
          follow(address, answer);
        }
        if (!address.startsWith("/sparql?")) {
          answers.put(address + " headers only", head(address));
        }
      }
    }
  }

  private boolean isNew(String address) {
    if (!seen.add(address)) {
      return false;
    }
    var group = address.replaceAll("[?].*", "?").replaceAll("/rows/[0-9]+$", "/rows/?");
    return !group.endsWith("?")
        || known.contains(address)
        || queries.merge(group, 1, Integer::sum) <= QUERIES_PER_PATH;
  }

  private static List<String> accepts(String address) {
    var path = address.replaceAll("[?].*", "");
    if (address.startsWith("/sparql?")) {
      return List.of("application/sparql-results+json, application/n-triples");
    }
    return path.matches(".*\\.[a-z]+") || !path.startsWith("/datasets/") ? PLAIN : ACCEPTS;
  }

  private void follow(String address, Answer answer) {
    answer.headers().getOrDefault("location", List.of()).forEach(link -> enqueue(address, link));
    if (answer.status() < 400
        && answer.type().matches(".*(html|json|turtle|triples|xml|csv).*")
        && answer.packed().length < 20_000) {
      var text = answer.text();
      ATTRIBUTE
          .matcher(text)
          .results()
          .forEach(found -> enqueue(address, unescape(found.group(1))));
      ABSOLUTE.matcher(text).results().forEach(found -> enqueue(address, unescape(found.group())));
    }
  }

  private static String unescape(String link) {
    return link.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'");
  }

  private void enqueue(String from, String link) {
    try {
      var target = World.BASE.resolve(from).resolve(new URI(link.replaceAll("#.*", "")));
      if (World.BASE.getHost().equals(target.getHost())) {
        var query = target.getRawQuery();
        if (query == null || !query.contains("lang=zh")) {
          waiting.add(target.getRawPath() + (query == null ? "" : "?" + query));
        }
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // a template such as /datasets/{id}: nothing to follow
      assert link != null;
    }
  }

  Answer get(String address, String accept) {
    return send(request(address).header("Accept", accept).GET());
  }

  Answer head(String address) {
    return send(request(address).HEAD());
  }

  /// Asks with a header more.
  Answer get(String address, String header, String value) {
    return send(request(address).header(header, value).GET());
  }

  private HttpRequest.Builder request(String address) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + world.port() + address));
    world.key(visitor).ifPresent(key -> request.header("X-API-Key", key));
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(request.build().uri().toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Which of these words can be read in which answers.
  static Map<String, String> found(Map<String, Answer> answers, Set<String> words) {
    var found = new TreeMap<String, String>();
    answers.forEach((asked, answer) -> {
      var text = answer.readable();
      for (var word : words) {
        if (contains(text, word)) {
          found.putIfAbsent(word, asked);
        }
      }
    });
    return found;
  }

  /// Whether a text has a word, which, where it is a number, is not a part of a longer one.
  static boolean contains(String text, String word) {
    if (!word.matches("[0-9]{1,11}X?")) {
      return text.contains(word);
    }
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!isPartOfNumber(text, at - 1) && !isPartOfNumber(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfNumber(String text, int at) {
    return at >= 0 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }
}
