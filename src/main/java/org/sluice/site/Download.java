package org.sluice.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.portal.Held;
import org.sluice.release.Distribution;
import org.sluice.vocab.Format;

/// A format in which a whole release can be had.
///
/// @param file of the bundle, with its size and digest; null for a format that is derived while it
///   is sent
public record Download(Format format, String address, @Nullable Distribution file) {

  /// All formats of a release, those with a file first.
  static List<Download> of(Held held) {
    var manifest = held.manifest();
    var id = manifest.id();
    return Arrays.stream(Format.values())
        .map(format ->
            new Download(
                format,
                "/datasets/"
                    + id.dataset()
                    + "/rows."
                    + format.extension()
                    + "?release="
                    + id.version()
                    + "/"
                    + id.tier().code(),
                file(manifest.distributions(), format)))
        .sorted((one, other) -> Boolean.compare(one.file() == null, other.file() == null))
        .toList();
  }

  private static @Nullable Distribution file(List<Distribution> files, Format format) {
    return files.stream().filter(file -> file.format() == format).findFirst().orElse(null);
  }
}
