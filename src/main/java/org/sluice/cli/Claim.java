package org.sluice.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sluice.site.frame.WebServer;

/// A home that one process serves, and no second. The system lets go of it when the process ends,
/// in whatever way. Commands that serve nothing don't ask for it.
final class Claim implements Closeable {

  private static final String FILE = "serving.lock";

  private final FileChannel channel;

  private Claim(FileChannel channel) {
    this.channel = channel;
  }

  /// Claims the home of the settings, and looks whether their port is free: what takes long begins
  /// after that.
  ///
  /// @throws SettingProblem where the home is served already
  /// @throws WebServer.CannotServe where the port is taken or can't be had
  static Claim of(Settings settings) throws IOException {
    var claim = new Claim(lock(settings.home()));
    try {
      WebServer.tryOut(settings.at());
      return claim;
    } catch (RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  private static FileChannel lock(Path home) throws IOException {
    var file = Files.createDirectories(home).resolve(FILE);
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw SettingProblem.served(home.toString());
    }
    channel.close();
    throw SettingProblem.served(home.toString());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
