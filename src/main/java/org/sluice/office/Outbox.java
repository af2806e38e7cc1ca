package org.sluice.office;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sluice.rdf.Provenance;
import org.sluice.release.Bundle;
import org.sluice.release.Manifest;
import org.sluice.release.Numbered;
import org.sluice.release.ReleaseJson;
import org.sluice.release.Signer;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.vault.Durable;

/// The door. What goes out is recorded with its number in the transaction that decides it, and then
/// written as a signed folder; what a crash left unwritten is written at the next delivery, with
/// the same bytes.
final class Outbox {

  private static final Object IN_THIS_PROCESS = new Object();

  private final OfficeHome home;
  private final Registry registry;
  private final Signer signer;
  private final InstantSource clock;
  private final Durable disk;

  Outbox(OfficeHome home, Registry registry, Signer signer, InstantSource clock, Durable disk) {
    this.home = home;
    this.registry = registry;
    this.signer = signer;
    this.clock = clock;
    this.disk = disk;
  }

  /// Records a statement that comes alone; answers its number.
  long record(Handle handle, Statement statement) {
    return record(handle, statement, List.of(), null);
  }

  /// Records what a submission publishes, with the manifests as they will be signed.
  long record(
      Handle handle, Statement statement, List<Manifest> manifests, @Nullable String submission) {
    var said = new Numbered(Registry.next(handle, "outgoing"), statement);
    var texts = new TreeMap<String, String>();
    manifests.forEach(manifest ->
        texts.put(
            manifest.id().folder(),
            new String(ReleaseJson.write(manifest), StandardCharsets.UTF_8)));
    handle
        .createUpdate(
            "insert into outgoing (seq, statement, manifests, submission, at)"
                + " values (:seq, :statement, :manifests, :submission, :at)")
        .bind("seq", said.sequence())
        .bind("statement", new String(ReleaseJson.write(said), StandardCharsets.UTF_8))
        .bind("manifests", Json.write(texts))
        .bind("submission", submission)
        .bind("at", clock.instant().toString())
        .execute();
    return said.sequence();
  }

  /// Writes all that is recorded and not yet in the outbox, in order.
  void deliver() {
    synchronized (IN_THIS_PROCESS) {
      try {
        Files.createDirectories(home.outbox());
        try (var channel =
                FileChannel.open(
                    home.outbox().resolve(".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var lock = channel.lock()) {
          assert lock.isValid();
          for (var outgoing : undelivered()) {
            write(outgoing);
            delivered(outgoing);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Outgoing(
      Numbered said, Map<String, String> manifests, @Nullable String submission) {}

  private List<Outgoing> undelivered() {
    return registry.read(handle ->
        handle
            .createQuery("select * from outgoing where delivered is null order by seq")
            .map((rows, context) ->
                new Outgoing(
                    ReleaseJson.statement(
                        rows.getString("statement").getBytes(StandardCharsets.UTF_8)),
                    Json.read(
                        rows.getString("manifests"), new TypeReference<Map<String, String>>() {}),
                    rows.getString("submission")))
            .list());
  }

  private void write(Outgoing outgoing) throws IOException {
    var folder = home.outbox().resolve(outgoing.said().folder());
    if (Files.exists(folder)) {
      return;
    }
    var aside = home.outbox().resolve(".tmp-" + outgoing.said().folder());
    Durable.deleteTree(aside);
    Files.createDirectories(aside);
    if (outgoing.submission() != null) {
      for (var entry : outgoing.manifests().entrySet()) {
        var json = entry.getValue().getBytes(StandardCharsets.UTF_8);
        bundle(outgoing.submission(), json, aside.resolve(entry.getKey()));
      }
    }
    StatementFolder.write(aside, outgoing.said(), signer);
    Durable.syncTree(aside);
    disk.rename(aside, folder);
  }

  private void bundle(String submission, byte[] json, Path folder) throws IOException {
    Files.createDirectories(folder);
    var manifest = ReleaseJson.manifest(json);
    var draft = home.drafts(submission).resolve(manifest.id().tier().code());
    for (var file : files(manifest)) {
      if (!file.equals(Bundle.PROVENANCE)) {
        Files.copy(draft.resolve(file), folder.resolve(file));
      }
    }
    Files.write(folder.resolve(Bundle.PROVENANCE), Provenance.of(manifest));
    Files.write(folder.resolve(Bundle.MANIFEST), json);
    Files.write(folder.resolve(Bundle.SIGNATURE), ReleaseJson.write(signer.sign(json)));
  }

  private static List<String> files(Manifest manifest) {
    return Stream.concat(
            manifest.distributions().stream().map(distribution -> distribution.file()),
            manifest.documents().stream().map(document -> document.file()))
        .toList();
  }

  private void delivered(Outgoing outgoing) {
    var now = clock.instant().toString();
    registry.change(handle -> {
      handle
          .createUpdate("update outgoing set delivered = :now where seq = :seq")
          .bind("now", now)
          .bind("seq", outgoing.said().sequence())
          .execute();
      return handle
          .createUpdate(
              "update submission set state = 'published', changed = :now"
                  + " where id = :id and state = 'approved'")
          .bind("now", now)
          .bind("id", outgoing.submission())
          .execute();
    });
  }
}
