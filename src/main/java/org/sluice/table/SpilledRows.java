package org.sluice.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A run of rows laid aside: cells as lengths and bytes, a row after the other.
final class SpilledRows implements Rows {

  private static final int BUFFER = 1 << 15;

  private final DataInputStream in;
  private final int width;
  private byte[] bytes = new byte[256];

  SpilledRows(SpillStore.Spill spill, int width) throws IOException {
    this.in = new DataInputStream(new BufferedInputStream(spill.read(), BUFFER));
    this.width = width;
  }

  @Override
  public String @Nullable [] next() throws IOException {
    if (in.readByte() == 0) {
      return null;
    }
    var row = new String[width];
    for (int i = 0; i < width; i++) {
      int length = in.readInt();
      if (length > bytes.length) {
        bytes = new byte[length];
      }
      in.readFully(bytes, 0, length);
      row[i] = new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
    return row;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Lays rows aside up to the last, which a mark follows.
  static SpillStore.Spill spill(Rows rows, SpillStore store) throws IOException {
    var spill = store.create();
    try (var out = new DataOutputStream(new BufferedOutputStream(spill.write(), BUFFER))) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        out.writeByte(1);
        for (var cell : row) {
          var bytes = cell.getBytes(StandardCharsets.UTF_8);
          out.writeInt(bytes.length);
          out.write(bytes);
        }
      }
      out.writeByte(0);
    } catch (IOException | RuntimeException e) {
      spill.delete();
      throw e;
    }
    return spill;
  }
}
