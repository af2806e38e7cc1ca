package org.sluice.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/// The office's approval key, an Ed25519 key pair kept as PEM (PKCS #8, as `openssl genpkey
/// -algorithm ed25519` writes it). Lies apart from the home folder.
public final class SigningKey implements Signer {

  private final PrivateKey secret;
  private final PublicKey open;

  private SigningKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /// A new key.
  public static SigningKey generate(SecureRandom random) {
    var seed = new byte[32];
    random.nextBytes(seed);
    return ofSeed(seed);
  }

  /// Reads a key from a PEM file.
  public static SigningKey read(Path file) throws IOException {
    var blocks = Pem.read("PRIVATE KEY", Files.readString(file));
    if (blocks.size() != 1) {
      throw new UnusableKey("PRIVATE KEY");
    }
    try {
      var key =
          KeyFactory.getInstance(Signature.ED25519)
              .generatePrivate(new PKCS8EncodedKeySpec(blocks.getFirst()));
      return ofSeed(((EdECPrivateKey) key).getBytes().orElseThrow());
    } catch (GeneralSecurityException e) {
      throw new UnusableKey("PRIVATE KEY");
    }
  }

  /// Writes the key to a new file that only its owner may read.
  public void write(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
    Files.writeString(
        file, Pem.write("PRIVATE KEY", secret.getEncoded()), StandardOpenOption.WRITE);
  }

  /// The half that portals trust.
  public PublicKey publicKey() {
    return open;
  }

  @Override
  public Signature sign(byte[] document) {
    try {
      var signing = java.security.Signature.getInstance(Signature.ED25519);
      signing.initSign(secret);
      signing.update(document);
      return Signature.ed25519(open.id(), signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK signs with Ed25519", e);
    }
  }

  private static SigningKey ofSeed(byte[] seed) {
    try {
      var secret =
          KeyFactory.getInstance(Signature.ED25519)
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
      var open = new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
      return new SigningKey(secret, new PublicKey(open));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK knows Ed25519", e);
    }
  }
}
