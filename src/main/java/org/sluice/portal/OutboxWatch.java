package org.sluice.portal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into the outbox again and again: for a portal whose office runs in another process. A
/// retraction is seen on a thread of its own, so that it hides what it names while something else
/// is being taken in.
public final class OutboxWatch implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxWatch.class);

  private final ScheduledExecutorService clockwork =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("outbox-", 1).factory());

  private OutboxWatch() {}

  /// Begins to look, once every `pause`.
  public static OutboxWatch begin(Portal portal, Duration pause) {
    var watch = new OutboxWatch();
    watch.again(portal::withhold, pause);
    watch.again(portal::takeIn, pause);
    return watch;
  }

  private interface Look {
    void look() throws IOException;
  }

  private void again(Look look, Duration pause) {
    var _ =
        clockwork.scheduleWithFixedDelay(
            () -> look(look), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void look(Look look) {
    try {
      look.look();
    } catch (Exception e) {
      LOG.error("The outbox can't be taken in; it is tried again", e);
    }
  }

  @Override
  public void close() {
    clockwork.shutdown();
  }
}
