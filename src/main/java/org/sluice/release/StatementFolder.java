package org.sluice.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A statement as a folder of the outbox: `statement.json`, `statement.sig`, and for a publication
/// the folders of its bundles, named by [ReleaseId#folder()].
public record StatementFolder(Path folder, Numbered said) {

  public static final String STATEMENT = "statement.json";
  public static final String SIGNATURE = "statement.sig";

  /// Reads the statement of a folder, which proves nothing about it: see [Verifier].
  public static StatementFolder read(Path folder) throws IOException {
    return new StatementFolder(
        folder, ReleaseJson.statement(Files.readAllBytes(folder.resolve(STATEMENT))));
  }

  /// Writes and signs a statement into a folder, where the bundles of a publication lie already.
  public static StatementFolder write(Path folder, Numbered said, Signer signer)
      throws IOException {
    Files.createDirectories(folder);
    var json = ReleaseJson.write(said);
    force(folder.resolve(STATEMENT), json);
    force(folder.resolve(SIGNATURE), ReleaseJson.write(signer.sign(json)));
    return new StatementFolder(folder, said);
  }

  /// Binds a signed bundle to the publication that it belongs to.
  public static Statement.Bound bind(Bundle bundle) throws IOException {
    return new Statement.Bound(
        bundle.manifest().id(), Sha256.of(bundle.folder().resolve(Bundle.MANIFEST)));
  }

  /// The bundle of a release that came with the statement.
  public Path bundle(ReleaseId release) {
    return folder.resolve(release.folder());
  }

  private static void force(Path file, byte[] bytes) throws IOException {
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }
}
