package org.sluice.release;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sluice.vocab.Format;

/// Writes a bundle file by file, measuring and hashing each, and last its manifest. All files are
/// forced to the disk, so that a folder that is renamed afterwards is whole.
public final class BundleWriter {

  private final Path folder;
  private final Map<Format, Distribution> distributions = new EnumMap<>(Format.class);
  private final Map<String, Document> documents = new TreeMap<>();

  private BundleWriter(Path folder) {
    this.folder = folder;
  }

  /// Begins a bundle in a new or empty folder.
  public static BundleWriter create(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new IOException("The folder of a new bundle is not empty");
      }
    }
    return new BundleWriter(folder);
  }

  /// Goes on with a draft, whose documents and manifest can be written again.
  public static BundleWriter reopen(Bundle draft) {
    var writer = new BundleWriter(draft.folder());
    draft.manifest().distributions().forEach(d -> writer.distributions.put(d.format(), d));
    draft.manifest().documents().forEach(d -> writer.documents.put(d.file(), d));
    return writer;
  }

  /// Writes the rows in one format as `data.EXTENSION`.
  public void distribution(Format format, Content content) throws IOException {
    var file = "data." + format.extension();
    var measured = measured(file, content);
    distributions.put(format, new Distribution(format, file, measured.bytes(), measured.sha256()));
  }

  /// Takes over the rows in one format from something that writes files, not streams.
  public void distributionFile(Format format, FileContent content) throws IOException {
    var file = "data." + format.extension();
    var path = folder.resolve(file);
    content.writeTo(path);
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    distributions.put(format, new Distribution(format, file, Files.size(path), Sha256.of(path)));
  }

  /// Writes a file beside the rows, in place of one of the same name.
  public void document(String name, Content content) throws IOException {
    documents.put(name, measured(name, content));
  }

  /// Completes an unsigned draft with its metadata; answers its manifest, which names all files.
  public Manifest draft(Manifest manifest) throws IOException {
    var metadata = BundleMetadata.of(manifest).write();
    document(Bundle.METADATA, out -> out.write(metadata));
    var complete =
        manifest.with(List.copyOf(distributions.values()), List.copyOf(documents.values()));
    forced(Bundle.MANIFEST, out -> out.write(ReleaseJson.write(complete)));
    return complete;
  }

  /// Completes and signs a release that two accounts answer for.
  public Manifest sign(Manifest manifest, Signer signer) throws IOException {
    if (manifest.preparedBy() == null || manifest.approvedBy() == null) {
      throw new IllegalArgumentException("Only what two accounts answer for is signed");
    }
    var complete = draft(manifest);
    var signature = ReleaseJson.write(signer.sign(ReleaseJson.write(complete)));
    forced(Bundle.SIGNATURE, out -> out.write(signature));
    return complete;
  }

  private Document measured(String name, Content content) throws IOException {
    FileName.require(name);
    var digest = Sha256.digest();
    forced(
        name,
        file -> {
          var buffered = new BufferedOutputStream(new Digested(file, digest), 1 << 16);
          content.writeTo(buffered);
          buffered.flush();
        });
    return new Document(name, Files.size(folder.resolve(name)), Sha256.hex(digest.digest()));
  }

  private void forced(String name, Content content) throws IOException {
    try (var channel =
        FileChannel.open(
            folder.resolve(name),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      content.writeTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  /// Writes the bytes of a file to a stream.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Makes a file.
  @FunctionalInterface
  public interface FileContent {
    void writeTo(Path file) throws IOException;
  }

  /// Hashes what passes; stays open when a writer of some format closes its stream.
  private static final class Digested extends FilterOutputStream {

    private final MessageDigest digest;

    Digested(OutputStream out, MessageDigest digest) {
      super(out);
      this.digest = digest;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      digest.update(bytes, offset, length);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
