package org.sluice.office;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Long work, one after the other on a thread of its own, each under a name by which its progress
/// is asked for.
final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("office-jobs").daemon(true).factory());

  /// Does `work` when its turn comes. It must not throw what anybody should see: it records its own
  /// outcome.
  void start(String name, Consumer<Progress> work) {
    var end = new CountDownLatch(1);
    if (ends.putIfAbsent(name, end) != null) {
      return;
    }
    jobs.put(name, new Job(Job.State.WAITING, "office.step.waiting", 0, 0));
    thread.execute(() -> {
      try {
        work.accept(
            (step, done, total) -> jobs.put(name, new Job(Job.State.RUNNING, step, done, total)));
      } catch (RuntimeException e) {
        LOG.error("Job {} broke off: {}", name, e.getClass().getName());
      } finally {
        jobs.put(name, new Job(Job.State.ENDED, "office.step.ended", 0, 0));
        end.countDown();
      }
    });
  }

  Optional<Job> job(String name) {
    return Optional.ofNullable(jobs.get(name));
  }

  /// Waits until the job of that name has ended; at once where there is none.
  void await(String name) throws InterruptedException {
    var end = ends.get(name);
    if (end != null) {
      end.await();
    }
  }

  /// Whether the jobs are being broken off: what fails now does so for no fault of its own.
  boolean isClosing() {
    return thread.isShutdown();
  }

  /// Breaks off what is being done, and waits a little for its end.
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("A job goes on after its end was asked for");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
