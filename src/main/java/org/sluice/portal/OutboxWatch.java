package org.sluice.portal;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into the outbox again and again: for a portal whose office runs in another process.
public final class OutboxWatch implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxWatch.class);

  private final Portal portal;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("outbox").factory());

  private OutboxWatch(Portal portal) {
    this.portal = portal;
  }

  /// Begins to look, once every `pause`.
  public static OutboxWatch begin(Portal portal, Duration pause) {
    var watch = new OutboxWatch(portal);
    var _ =
        watch.clockwork.scheduleWithFixedDelay(
            watch::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  private void look() {
    try {
      portal.takeIn();
    } catch (Exception e) {
      LOG.error("The outbox can't be taken in; it is tried again", e);
    }
  }

  @Override
  public void close() {
    clockwork.shutdown();
  }
}
