package org.sluice.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Problem;

/// Checks what came through the door before anybody relies on it: that a trusted key signed it,
/// that two accounts answer for a release, and that each file is exactly the one that the manifest
/// names. An empty answer means that all is well.
public final class Verifier {

  private final PublicKeys trusted;

  public Verifier(PublicKeys trusted) {
    this.trusted = trusted;
  }

  /// Checks a signed bundle against the trusted keys.
  public List<Finding> verify(Path folder) throws IOException {
    var findings = new ArrayList<>(signature(folder, Bundle.MANIFEST, Bundle.SIGNATURE));
    if (findings.isEmpty()) {
      findings.addAll(verifyFiles(folder));
    }
    if (findings.isEmpty() && !isApproved(Bundle.read(folder).manifest())) {
      findings.add(Found.error("release.not-approved", Bundle.MANIFEST));
    }
    return findings;
  }

  /// Checks a bundle without asking who signed it: a draft, or a release whose key is not at hand.
  public static List<Finding> verifyFiles(Path folder) throws IOException {
    if (!Found.isDocument(folder.resolve(Bundle.MANIFEST))) {
      return List.of(Found.error("release.missing-file", Bundle.MANIFEST));
    }
    try {
      var bundle = Bundle.read(folder);
      var findings = new ArrayList<Finding>();
      Set<String> expected = new HashSet<>(Set.of(Bundle.MANIFEST, Bundle.SIGNATURE));
      for (var file : bundle.manifest().distributions()) {
        expected.add(file.file());
        findings.addAll(FileCheck.check(folder, file.file(), file.bytes(), file.sha256()));
      }
      for (var file : bundle.manifest().documents()) {
        expected.add(file.file());
        findings.addAll(FileCheck.check(folder, file.file(), file.bytes(), file.sha256()));
      }
      if (!bundle.manifest().id().dataset().equals(bundle.manifest().listing().dataset())) {
        findings.add(wrongBinding(Bundle.MANIFEST, bundle.manifest().id()));
      }
      findings.addAll(FileCheck.strangers(folder, expected));
      return findings.isEmpty() ? RowCheck.check(bundle) : findings;
    } catch (Problem problem) {
      return problem.findings().stream().map(f -> Found.in(Bundle.MANIFEST, f)).toList();
    }
  }

  /// Checks a statement and the bundles that came with it.
  public List<Finding> verifyStatement(Path folder) throws IOException {
    var findings =
        new ArrayList<>(signature(folder, StatementFolder.STATEMENT, StatementFolder.SIGNATURE));
    if (!findings.isEmpty()) {
      return findings;
    }
    try {
      var said = StatementFolder.read(folder).said();
      if (!said.folder().equals(String.valueOf(folder.getFileName()))) {
        var sequence = Map.of("sequence", Long.toString(said.sequence()));
        findings.add(Found.error("release.wrong-sequence", StatementFolder.STATEMENT, sequence));
      }
      Set<String> expected =
          new HashSet<>(Set.of(StatementFolder.STATEMENT, StatementFolder.SIGNATURE));
      if (said.statement() instanceof Statement.Published publication) {
        publication.releases().forEach(bound -> expected.add(bound.release().folder()));
        findings.addAll(publication(folder, publication));
      }
      findings.addAll(FileCheck.strangers(folder, expected));
    } catch (Problem problem) {
      problem.findings().forEach(f -> findings.add(Found.in(StatementFolder.STATEMENT, f)));
    }
    return findings;
  }

  private List<Finding> publication(Path folder, Statement.Published publication)
      throws IOException {
    var findings = new ArrayList<Finding>();
    var seen = new HashSet<ReleaseId>();
    for (var bound : publication.releases()) {
      var id = bound.release();
      var first = publication.releases().getFirst().release();
      if (!seen.add(id)
          || !id.dataset().equals(publication.listing().dataset())
          || id.version() != first.version()) {
        findings.add(wrongBinding(id.folder(), id));
      } else {
        findings.addAll(bound(folder.resolve(id.folder()), bound));
      }
    }
    return findings;
  }

  private List<Finding> bound(Path bundle, Statement.Bound bound) throws IOException {
    var name = bound.release().folder();
    var manifest = bundle.resolve(Bundle.MANIFEST);
    if (!Found.isDocument(manifest)) {
      return List.of(Found.error("release.missing-file", name + "/" + Bundle.MANIFEST));
    }
    if (!Sha256.of(manifest).equals(bound.manifestSha256())) {
      return List.of(Found.error("release.wrong-digest", name + "/" + Bundle.MANIFEST));
    }
    var findings = verify(bundle);
    if (findings.isEmpty() && !Bundle.read(bundle).manifest().id().equals(bound.release())) {
      return List.of(wrongBinding(name, bound.release()));
    }
    return findings.stream().map(f -> Found.in(name + "/" + f.place().file(), f)).toList();
  }

  private List<Finding> signature(Path folder, String document, String signature)
      throws IOException {
    for (var name : List.of(document, signature)) {
      if (!Found.isDocument(folder.resolve(name))) {
        return List.of(Found.error("release.missing-file", name));
      }
    }
    try {
      var signed = ReleaseJson.signature(Files.readAllBytes(folder.resolve(signature)));
      if (!trusted.has(signed.key())) {
        return List.of(Found.error("release.untrusted-key", signature));
      }
      return trusted.verify(signed, Files.readAllBytes(folder.resolve(document)))
          ? List.of()
          : List.of(Found.error("release.bad-signature", signature));
    } catch (Problem problem) {
      return problem.findings().stream().map(f -> Found.in(signature, f)).toList();
    }
  }

  private static boolean isApproved(Manifest manifest) {
    return manifest.preparedBy() != null && manifest.approvedBy() != null;
  }

  private static Finding wrongBinding(String file, ReleaseId release) {
    return Found.error("release.wrong-binding", file, Map.of("release", release.toString()));
  }
}
