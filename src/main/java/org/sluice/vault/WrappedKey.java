package org.sluice.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// The key of one upload with the upload's file name, as they lie on disk wrapped by the master
/// key.
record WrappedKey(KeysetHandle keys, String name) {

  static WrappedKey fresh(String name) throws GeneralSecurityException {
    return new WrappedKey(
        KeysetHandle.generateNew(
            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, RegistryConfiguration.get()),
        name);
  }

  StreamingAead cipher() throws GeneralSecurityException {
    return keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
  }

  byte[] wrap(Aead master, UploadId upload) throws IOException, GeneralSecurityException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      var key =
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              keys, master, binding("key", upload), RegistryConfiguration.get());
      var sealedName =
          master.encrypt(name.getBytes(StandardCharsets.UTF_8), binding("name", upload));
      out.writeInt(key.length);
      out.write(key);
      out.writeInt(sealedName.length);
      out.write(sealedName);
    }
    return bytes.toByteArray();
  }

  static WrappedKey unwrap(byte[] wrapped, Aead master, UploadId upload)
      throws IOException, GeneralSecurityException {
    try (var in = new DataInputStream(new ByteArrayInputStream(wrapped))) {
      var keys =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              blob(in), master, binding("key", upload), RegistryConfiguration.get());
      var name = master.decrypt(blob(in), binding("name", upload));
      return new WrappedKey(keys, new String(name, StandardCharsets.UTF_8));
    }
  }

  private static byte[] blob(DataInputStream in) throws IOException {
    return in.readNBytes(Math.clamp(in.readInt(), 0, 1 << 20));
  }

  private static byte[] binding(String what, UploadId upload) {
    return (what + ":" + upload.value()).getBytes(StandardCharsets.UTF_8);
  }
}
