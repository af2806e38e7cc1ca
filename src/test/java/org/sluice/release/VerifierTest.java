package org.sluice.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Format;

final class VerifierTest {

  private static final long SEED = 20260301;

  @TempDir Path temporary;
  private final SigningKey key = SigningKey.generate(new SecureRandom());
  private final Verifier verifier = new Verifier(PublicKeys.of(key.publicKey()));
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Examples.bundle(temporary.resolve("bundle"), key).folder();
  }

  @Test
  void an_untouched_bundle_is_fine() throws IOException {
    assertThat(verifier.verify(folder)).isEmpty();
    assertThat(Verifier.verifyFiles(folder)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, seed " + SEED)
  @ValueSource(
      strings = {"manifest.json", "manifest.sig", "data.csv", "metadata.json", "provenance.jsonld"})
  void any_changed_byte_is_found(String name) throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var file = folder.resolve(name);
    var whole = Files.readAllBytes(file);
    for (int i = 0; i < 60; i++) {
      var changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, changed);
      // Base64 and JSON can say the same in other bytes; only such a signature may pass
      if (!verifier.verify(folder).isEmpty() || !name.equals("manifest.sig")) {
        assertThat(verifier.verify(folder)).isNotEmpty();
      }
    }
    for (int length = 0; length < whole.length; length += 1 + whole.length / 20) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThat(verifier.verify(folder)).isNotEmpty();
    }
    Files.write(file, whole);
    assertThat(verifier.verify(folder)).isEmpty();
    Files.delete(file);
    assertThat(codes(verifier.verify(folder))).contains("release.missing-file");
  }

  @Test
  void the_same_release_is_the_same_bytes() throws IOException {
    var again = Examples.bundle(temporary.resolve("again"), key).folder();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
    Golden.check("release/metadata.json", Files.readAllBytes(folder.resolve("metadata.json")));
  }

  @Test
  void another_key_is_not_trusted() throws IOException {
    var other = SigningKey.generate(new SecureRandom());
    assertThat(codes(new Verifier(PublicKeys.of(other.publicKey())).verify(folder)))
        .containsExactly("release.untrusted-key");
  }

  @Test
  void a_file_more_is_found() throws IOException {
    Files.writeString(folder.resolve("raw.csv"), "x");
    assertThat(codes(verifier.verify(folder))).containsExactly("release.unnamed-file");
  }

  @Test
  void a_link_is_not_a_file() throws IOException {
    var file = folder.resolve("data.csv");
    var elsewhere = Files.move(file, temporary.resolve("elsewhere.csv"));
    Files.createSymbolicLink(file, elsewhere);
    assertThat(codes(verifier.verify(folder))).containsExactly("release.missing-file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../data.csv", "/etc/hosts", "a/b.csv", "..", "manifest.json", ".x.csv"})
  void a_name_that_leads_out_is_refused(String name) throws IOException {
    var json = Files.readString(folder.resolve("manifest.json"));
    sign(json.replace("\"data.csv\"", "\"" + name + "\""));
    assertThat(codes(verifier.verify(folder))).containsExactly("release.wrong-value");
  }

  @Test
  void one_account_is_not_two() throws IOException {
    var json = Files.readString(folder.resolve("manifest.json"));
    sign(json.replace("\"b2\"", "\"a1\""));
    assertThat(codes(verifier.verify(folder))).containsExactly("release.wrong-value");
    sign(json.replace(",\n  \"approvedBy\": \"b2\"", ""));
    assertThat(codes(verifier.verify(folder))).containsExactly("release.not-approved");
  }

  @Test
  void columns_and_rows_are_those_of_the_manifest() throws IOException {
    var json = Files.readString(folder.resolve("manifest.json"));
    sign(json.replace("\"rows\": 3", "\"rows\": 4"));
    assertThat(codes(verifier.verify(folder))).containsExactly("release.wrong-rows");
    sign(json.replace("\"name\": \"age\"", "\"name\": \"years\""));
    assertThat(codes(verifier.verify(folder))).containsExactly("release.wrong-columns");
  }

  @Test
  void a_statement_binds_its_bundles() throws IOException {
    var said = publication(3);
    assertThat(verifier.verifyStatement(said)).isEmpty();
    var bundle = said.resolve("clinic-visits_1_open");
    Files.writeString(bundle.resolve("data.csv"), "x");
    assertThat(verifier.verifyStatement(said))
        .extracting(finding -> finding.place().file())
        .containsExactly("clinic-visits_1_open/data.csv");
    sign(bundle, Files.readString(bundle.resolve("manifest.json")).replace("default 1", "other 2"));
    assertThat(codes(verifier.verifyStatement(said))).containsExactly("release.wrong-digest");
  }

  @Test
  void a_statement_keeps_its_number() throws IOException {
    var moved = Files.move(publication(3), temporary.resolve("00000004"));
    assertThat(codes(verifier.verifyStatement(moved))).containsExactly("release.wrong-sequence");
  }

  @Test
  void a_bundle_more_is_found() throws IOException {
    var said = publication(3);
    Examples.bundle(said.resolve("clinic-visits_1_shared"), key);
    assertThat(codes(verifier.verifyStatement(said))).containsExactly("release.unnamed-file");
  }

  @Test
  void keys_survive_on_disk() throws IOException {
    var file = temporary.resolve("approval.pem");
    key.write(file);
    var read = SigningKey.read(file);
    assertThat(read.publicKey()).isEqualTo(key.publicKey());
    var document = new byte[] {1, 2, 3};
    for (var keys :
        List.of(
            Files.write(
                temporary.resolve("trusted.json"), PublicKeys.of(read.publicKey()).toJson()),
            Files.writeString(
                temporary.resolve("t.pem"), PublicKeys.of(read.publicKey()).toPem()))) {
      assertThat(PublicKeys.read(keys).verify(key.sign(document), document)).isTrue();
    }
  }

  @Test
  void a_draft_has_no_signature() throws IOException {
    var writer = BundleWriter.create(temporary.resolve("draft"));
    writer.distributionFile(Format.CSV, file -> Files.writeString(file, Examples.csv()));
    writer.draft(Examples.manifest());
    assertThat(Verifier.verifyFiles(temporary.resolve("draft"))).isEmpty();
    assertThat(codes(verifier.verify(temporary.resolve("draft"))))
        .containsExactly("release.missing-file");
  }

  private Path publication(long sequence) throws IOException {
    var said = temporary.resolve(String.format("%08d", sequence));
    var bundle = Examples.bundle(said.resolve("clinic-visits_1_open"), key);
    var statement =
        new Statement.Published(Examples.listing(), List.of(StatementFolder.bind(bundle)));
    StatementFolder.write(said, new Numbered(sequence, statement), key);
    return said;
  }

  private void sign(String manifest) throws IOException {
    sign(folder, manifest);
  }

  private void sign(Path bundle, String manifest) throws IOException {
    Files.writeString(bundle.resolve("manifest.json"), manifest);
    Files.write(
        bundle.resolve("manifest.sig"),
        ReleaseJson.write(key.sign(manifest.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
