package org.sluice.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.release.Manifest;
import org.sluice.release.ReleaseId;

/// The bundles that the portal holds, each in a folder of its own.
final class Releases {

  private static final String MANIFEST = "manifest.json";

  private final Path folder;
  private final FileSteps steps;
  private final Door door;

  Releases(Path portal, FileSteps steps, Door door) {
    this.folder = portal.resolve("releases");
    this.steps = steps;
    this.door = door;
  }

  /// Opens what a state says is held.
  ///
  /// @throws Damaged where a manifest is missing or not the one that was taken in
  Map<ReleaseId, Held> open(State state) throws IOException {
    Files.createDirectories(folder);
    var held = new TreeMap<ReleaseId, Held>();
    for (var release : state.releases().entrySet()) {
      var path = of(release.getKey());
      if (!release.getValue().equals(manifestDigest(path))) {
        throw new Damaged(release.getKey());
      }
      held.put(release.getKey(), new Held(door.manifest(path), path));
    }
    return held;
  }

  /// Checks a bundle and holds it under its name, without anybody seeing it yet.
  Held hold(Path bundle, ReleaseId id, String manifestSha256) throws IOException {
    var place = of(id);
    var aside = FileSteps.aside(place);
    steps.delete(place);
    steps.delete(aside);
    Files.createDirectories(aside);
    try (var files = Files.list(bundle)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        steps.link(file, aside.resolve(String.valueOf(file.getFileName())));
      }
    }
    if (!manifestSha256.equals(manifestDigest(aside))) {
      throw new Refused("portal.other-manifest", Map.of("release", id.toString()));
    }
    var manifest = door.bundle(aside);
    check(manifest, id);
    steps.force(aside);
    steps.move(aside, place);
    return new Held(manifest, place);
  }

  /// Deletes every folder that no release in `keep` owns.
  void tidy(Collection<ReleaseId> keep) throws IOException {
    Set<Path> kept = keep.stream().map(this::of).collect(Collectors.toSet());
    try (var folders = Files.list(folder)) {
      for (var path : folders.toList()) {
        if (!kept.contains(path)) {
          steps.delete(path);
        }
      }
    }
  }

  private static void check(Manifest manifest, ReleaseId id) {
    if (!manifest.id().equals(id) || !manifest.listing().dataset().equals(id.dataset())) {
      throw new Refused("portal.other-release", Map.of("release", id.toString()));
    }
    if (manifest.preparedBy() == null || manifest.approvedBy() == null) {
      throw new Refused("portal.not-approved", Map.of("release", id.toString()));
    }
  }

  private static String manifestDigest(Path bundle) throws IOException {
    var manifest = bundle.resolve(MANIFEST);
    return Files.exists(manifest) ? Digests.of(Files.readAllBytes(manifest)) : "";
  }

  private Path of(ReleaseId id) {
    return folder.resolve(id.folder());
  }
}
