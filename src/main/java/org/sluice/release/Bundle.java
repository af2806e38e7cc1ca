package org.sluice.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sluice.vocab.Format;

/// A release as a folder: `manifest.json`, its signature, and the files that the manifest names.
/// Reading one proves nothing about it; that is what the [Verifier] is for.
public record Bundle(Path folder, Manifest manifest) {

  public static final String MANIFEST = "manifest.json";
  public static final String SIGNATURE = "manifest.sig";
  public static final String METADATA = "metadata.json";
  public static final String PROVENANCE = "provenance.jsonld";

  /// Reads the manifest of a folder.
  public static Bundle read(Path folder) throws IOException {
    return new Bundle(folder, ReleaseJson.manifest(Files.readAllBytes(folder.resolve(MANIFEST))));
  }

  /// The file of a format, if the bundle has one.
  public Optional<Path> file(Format format) {
    return manifest.distributions().stream()
        .filter(distribution -> distribution.format() == format)
        .map(distribution -> folder.resolve(distribution.file()))
        .findFirst();
  }

  /// A file beside the rows, if the bundle has it.
  public Optional<Path> document(String name) {
    return manifest.documents().stream()
        .filter(document -> document.file().equals(name))
        .map(document -> folder.resolve(document.file()))
        .findFirst();
  }
}
