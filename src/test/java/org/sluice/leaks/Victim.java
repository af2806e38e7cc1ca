package org.sluice.leaks;

import java.io.IOException;
import java.nio.file.Path;
import org.sluice.office.SubmissionState;
import org.sluice.office.VersionId;

/// A process that is killed at its work: it publishes one version after the other of a dataset, and
/// takes back the one before the last, saying each thing after it was done.
public final class Victim {

  static final String DATASET = "hunted-register";

  private Victim() {}

  /// Works in a home folder until it is killed, or until a version is published.
  ///
  /// @param args the folder of the world, and the version to end with
  public static void main(String[] args) throws IOException, InterruptedException {
    try (var world = new World(Path.of(args[0]), System.nanoTime())) {
      say("open");
      for (int version = 1; version <= Integer.parseInt(args[1]); version++) {
        work(world, version);
      }
      say("finished");
    }
    System.exit(0);
  }

  private static void work(World world, int version) throws InterruptedException {
    var office = world.office;
    var id = new VersionId(DATASET, version);
    if (office.datasets().find(id).isEmpty()) {
      world.register(table(version));
    }
    say("registered " + version);
    if (office.submissions().of(id).isEmpty()) {
      office.preparing().prepare(world.steward(), id);
    }
    var submission = office.submissions().of(id).getFirst();
    say("prepared " + submission.id());
    if (submission.state() == SubmissionState.PREPARING) {
      office.preparing().await(submission.id());
      submission = office.submissions().of(id).getFirst();
    }
    if (submission.state() == SubmissionState.DRAFT) {
      office.reviewing().submit(world.steward(), submission.id());
      submission = office.submissions().of(id).getFirst();
    }
    say("submitted " + submission.id());
    if (submission.state() == SubmissionState.IN_REVIEW) {
      office.reviewing().approve(world.reviewer(), submission.id());
    }
    say("approved " + version);
    world.takeIn();
    say("published " + version);
    if (version > 2 && isPublished(world, version - 2)) {
      world.retract(DATASET + "/" + (version - 2));
    }
    say("retracted " + (version - 2));
  }

  private static boolean isPublished(World world, int version) {
    return world.office.submissions().of(new VersionId(DATASET, version)).stream()
        .anyMatch(submission -> submission.state() == SubmissionState.PUBLISHED);
  }

  /// A table of that version, unlike all others.
  static Register table(int version) {
    return Register.of(DATASET).with(java.util.Set.of(Register.NAME, Register.PHONE), version);
  }

  private static void say(String done) {
    System.out.println(done);
    System.out.flush();
  }
}
