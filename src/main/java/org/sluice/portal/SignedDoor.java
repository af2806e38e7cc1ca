package org.sluice.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sluice.release.Bundle;
import org.sluice.release.Manifest;
import org.sluice.release.PublicKeys;
import org.sluice.release.ReleaseJson;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.release.Verifier;
import org.sluice.vocab.Problem;

/// Believes what a key of `trusted.json` signed. The file is read each time, so that keys can
/// change hands while the portal runs.
record SignedDoor(Path portal) implements Door {

  private static final String TRUSTED = "trusted.json";

  @Override
  public Statement statement(Path folder, long sequence) throws IOException {
    var keys = keys();
    var number = Map.of("sequence", Long.toString(sequence));
    var file = folder.resolve(StatementFolder.STATEMENT);
    var sign = folder.resolve(StatementFolder.SIGNATURE);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(sign)) {
      throw new Refused("portal.unsigned", number);
    }
    var json = Files.readAllBytes(file);
    if (!keys.verify(ReleaseJson.signature(Files.readAllBytes(sign)), json)) {
      throw new Refused("portal.wrong-signature", number);
    }
    var said = ReleaseJson.statement(json);
    if (said.sequence() != sequence) {
      throw new Refused("portal.out-of-order", number);
    }
    return said.statement();
  }

  @Override
  public Manifest bundle(Path folder) throws IOException {
    var findings = new Verifier(keys()).verify(folder);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return manifest(folder);
  }

  @Override
  public Manifest manifest(Path folder) throws IOException {
    return Bundle.read(folder).manifest();
  }

  private PublicKeys keys() throws IOException {
    try {
      return PublicKeys.read(portal.resolve(TRUSTED));
    } catch (Problem e) {
      throw new IOException("The keys that the portal trusts can't be read", e);
    }
  }
}
