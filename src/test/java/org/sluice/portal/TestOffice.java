package org.sluice.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.release.Bundle;
import org.sluice.release.BundleWriter;
import org.sluice.release.Guarantee;
import org.sluice.release.Listing;
import org.sluice.release.Manifest;
import org.sluice.release.Numbered;
import org.sluice.release.PublicKeys;
import org.sluice.release.ReleaseId;
import org.sluice.release.ReleasedColumn;
import org.sluice.release.SigningKey;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// An office that says to a portal whatever a test wants: small releases of text columns, from CSV.
public final class TestOffice {

  public static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  /// Writes the rows of a release in a further format.
  public interface MoreFiles {
    void add(BundleWriter writer, ReleaseId id, String csv) throws IOException;
  }

  private final Path home;
  private final SigningKey key;
  private final MoreFiles more;
  private long sequence;

  public TestOffice(Path home) throws IOException {
    this(home, (writer, id, csv) -> {});
  }

  public TestOffice(Path home, MoreFiles more) throws IOException {
    this.home = home;
    this.more = more;
    this.key = SigningKey.generate(new SecureRandom());
    Files.createDirectories(home.resolve("portal"));
    Files.createDirectories(home.resolve("outbox"));
    Files.write(home.resolve("portal/trusted.json"), PublicKeys.of(key.publicKey()).toJson());
  }

  /// A listing of a dataset, with everything that tests don't care about.
  public static Listing listing(String dataset, String title, boolean listed) {
    return listing(dataset, LangText.of("zh", title), LangText.EMPTY, listed);
  }

  public static Listing listing(
      String dataset, LangText title, LangText description, boolean listed) {
    return new Listing(
        dataset,
        title,
        description,
        Map.of(),
        new Listing.Department(
            "health", new LangText(Map.of("zh", "卫生健康局", "en", "Health Bureau"))),
        "HEAL",
        "county",
        "MONTHLY",
        "https://creativecommons.org/licenses/by/4.0/",
        listed,
        Set.of(Tier.OPEN, Tier.REGISTERED, Tier.CONDITIONAL, Tier.SHARED),
        Map.of(),
        null,
        Map.of());
  }

  /// Publishes a version: each tier gets the rows of its CSV, whose first line names the columns.
  public void publish(Listing listing, int version, Map<Tier, String> rows) throws IOException {
    var folder = begin();
    var bound = new ArrayList<Statement.Bound>();
    for (var tier : new TreeMap<>(rows).entrySet()) {
      var id = new ReleaseId(listing.dataset(), version, tier.getKey());
      bound.add(
          StatementFolder.bind(bundle(folder.resolve(id.folder()), listing, id, tier.getValue())));
    }
    send(folder, new Statement.Published(listing, bound));
  }

  /// Says something that comes without bundles.
  public void say(Statement statement) throws IOException {
    send(begin(), statement);
  }

  public void retract(String dataset, @Nullable Integer version, @Nullable Tier tier)
      throws IOException {
    say(new Statement.Retracted(dataset, version, tier, "privacy", START.plusSeconds(sequence)));
  }

  /// Admits a caller whose key is `key-CALLER`.
  public void admit(String caller, Tier tier) throws IOException {
    say(
        new Statement.CallerAdmitted(
            caller, Digests.of("key-" + caller), tier, null, START.plusSeconds(1_000_000)));
  }

  public void grant(String caller, String dataset) throws IOException {
    say(
        new Statement.Granted(
            caller + "-" + dataset, caller, dataset, "study", START, START.plusSeconds(1_000)));
  }

  /// The number of the last statement.
  public long sequence() {
    return sequence;
  }

  public SigningKey key() {
    return key;
  }

  /// A new folder for a statement, aside.
  public Path begin() throws IOException {
    return Files.createTempDirectory(home.resolve("outbox"), ".tmp-");
  }

  /// Signs a statement and puts it under the next number.
  public void send(Path folder, Statement statement) throws IOException {
    sequence++;
    StatementFolder.write(folder, new Numbered(sequence, statement), key);
    Files.move(
        folder,
        home.resolve("outbox").resolve(String.format(Locale.ROOT, "%08d", sequence)),
        StandardCopyOption.ATOMIC_MOVE);
  }

  private Bundle bundle(Path folder, Listing listing, ReleaseId id, String csv) throws IOException {
    var writer = BundleWriter.create(folder);
    var lines = csv.strip().split("\n", -1);
    writer.distribution(
        Format.CSV,
        out -> out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8)));
    more.add(writer, id, csv);
    var manifest =
        new Manifest(
            id,
            START,
            listing,
            columns(lines[0]),
            lines.length - 1L,
            new Guarantee(5, OptionalInt.empty(), OptionalDouble.empty(), "none"),
            "default 1",
            List.of(),
            "steward",
            "reviewer");
    return new Bundle(folder, writer.sign(manifest, key));
  }

  private static List<ReleasedColumn> columns(String header) {
    var columns = new ArrayList<ReleasedColumn>();
    for (var name : header.split(",", -1)) {
      columns.add(
          new ReleasedColumn(
              name,
              LangText.of("zh", "列" + name),
              LangText.EMPTY,
              name.startsWith("n_") ? Datatype.INTEGER : Datatype.STRING,
              PrivacyCategory.NONE,
              TreatmentKind.KEEP,
              "policy.reason.keep",
              Map.of(),
              0));
    }
    return columns;
  }
}
