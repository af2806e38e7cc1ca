package org.sluice.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;
import static org.sluice.vocab.Tier.CONDITIONAL;
import static org.sluice.vocab.Tier.OPEN;
import static org.sluice.vocab.Tier.REGISTERED;
import static org.sluice.vocab.Tier.SHARED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.release.Numbered;
import org.sluice.release.ReleaseId;
import org.sluice.release.SigningKey;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.vocab.Tier;

class PortalTest {

  private static final Map<Tier, String> ROWS =
      Map.of(
          OPEN, "a\nopen",
          REGISTERED, "a\nregistered",
          CONDITIONAL, "a,b\nconditional,1",
          SHARED, "a,b,c\nshared,1,2");

  @TempDir Path home;
  private TestOffice office;
  private Instant now = START;
  private final InstantSource clock = () -> now;

  @BeforeEach
  void found() throws IOException {
    office = new TestOffice(home);
  }

  private Portal open() throws IOException {
    return Portal.open(home, EnumSet.of(OPEN, REGISTERED, CONDITIONAL, SHARED), clock, List.of());
  }

  private static List<String> seen(Portal portal, Caller caller) {
    return portal.view(caller).datasets().stream()
        .flatMap(dataset ->
            dataset.releases().isEmpty()
                ? java.util.stream.Stream.of(dataset.listing().dataset())
                : dataset.releases().stream().map(held -> held.manifest().id().toString()))
        .toList();
  }

  @Test
  void each_caller_sees_the_releases_of_their_tier_and_no_others() throws IOException {
    office.publish(listing("visits", "就诊", true), 1, ROWS);
    office.admit("ann", REGISTERED);
    office.admit("bureau", SHARED);
    office.grant("ann", "visits");
    try (var portal = open()) {
      assertThat(portal.takeIn()).isEmpty();
      var ann = portal.authenticate("key-ann");
      assertThat(seen(portal, Caller.ANONYMOUS)).containsExactly("visits/1/open");
      assertThat(seen(portal, new Caller("x", REGISTERED, null)))
          .containsExactly("visits/1/open", "visits/1/registered");
      assertThat(seen(portal, ann))
          .containsExactly("visits/1/open", "visits/1/registered", "visits/1/conditional");
      assertThat(seen(portal, portal.authenticate("key-bureau"))).hasSize(4);
      assertThat(seen(portal, portal.callerOf("health"))).hasSize(4);
      assertThat(
              portal.view(ann).dataset("visits").orElseThrow().best().orElseThrow().manifest().id())
          .isEqualTo(new ReleaseId("visits", 1, CONDITIONAL));
      now = START.plusSeconds(1_000);
      assertThat(seen(portal, ann)).hasSize(2);
      now = START.minusSeconds(1);
      assertThat(seen(portal, ann)).hasSize(2);
    }
  }

  @Test
  void keys_that_are_unknown_or_expired_or_dismissed_are_refused() throws IOException {
    office.admit("ann", REGISTERED);
    office.admit("bob", REGISTERED);
    office.say(new Statement.CallerDismissed("bob"));
    try (var portal = open()) {
      portal.takeIn();
      assertThat(portal.authenticate("key-ann").id()).isEqualTo("ann");
      assertThatThrownBy(() -> portal.authenticate("key-bob")).isInstanceOf(UnknownKey.class);
      assertThatThrownBy(() -> portal.authenticate("")).isInstanceOf(UnknownKey.class);
      now = START.plusSeconds(1_000_000);
      assertThatThrownBy(() -> portal.authenticate("key-ann")).isInstanceOf(UnknownKey.class);
    }
  }

  @Test
  void a_dataset_without_a_visible_release_is_there_only_where_it_is_listed() throws IOException {
    office.publish(listing("hidden", "藏", false), 1, Map.of(SHARED, "a\n1"));
    office.publish(listing("named", "名", true), 1, Map.of(SHARED, "a\n1"));
    office.say(new Statement.Listed(listing("closed", "闭", true)));
    office.say(new Statement.Listed(listing("nothing", "无", false)));
    try (var portal = open()) {
      portal.takeIn();
      var view = portal.view(Caller.ANONYMOUS);
      assertThat(seen(portal, Caller.ANONYMOUS)).containsExactly("closed", "named");
      assertThat(view.dataset("hidden")).isEqualTo(view.dataset("never-was")).isEmpty();
      assertThat(view.release(new ReleaseId("named", 1, SHARED))).isEmpty();
      assertThat(seen(portal, portal.callerOf("x")))
          .containsExactly("closed", "hidden/1/shared", "named/1/shared");
    }
  }

  @Test
  void the_fingerprint_is_the_same_exactly_where_the_same_is_seen() throws IOException {
    office.publish(listing("visits", "就诊", true), 1, Map.of(OPEN, "a\n1", SHARED, "a\n2"));
    try (var portal = open()) {
      portal.takeIn();
      var anonymous = portal.view(Caller.ANONYMOUS).fingerprint();
      assertThat(portal.view(new Caller("x", REGISTERED, null)).fingerprint()).isEqualTo(anonymous);
      assertThat(portal.view(portal.callerOf("x")).fingerprint()).isNotEqualTo(anonymous);
      office.publish(listing("hidden", "藏", false), 1, Map.of(SHARED, "a\n1"));
      portal.takeIn();
      assertThat(portal.view(Caller.ANONYMOUS).fingerprint()).isEqualTo(anonymous);
      office.publish(listing("visits", "就诊", true), 2, Map.of(OPEN, "a\n1"));
      portal.takeIn();
      assertThat(portal.view(Caller.ANONYMOUS).fingerprint()).isNotEqualTo(anonymous);
    }
  }

  @Test
  void a_new_version_becomes_the_best_and_the_old_one_stays_as_history() throws IOException {
    office.publish(listing("visits", "就诊", true), 1, ROWS);
    office.publish(listing("visits", "就诊", true), 2, Map.of(OPEN, "a\nnewer"));
    try (var portal = open()) {
      portal.takeIn();
      var visits = portal.view(portal.callerOf("x")).dataset("visits").orElseThrow();
      assertThat(visits.best().orElseThrow().manifest().id().toString()).isEqualTo("visits/2/open");
      assertThat(visits.releases()).hasSize(5);
    }
  }

  @Test
  void the_portal_shows_the_same_after_a_restart_and_empties_the_outbox() throws IOException {
    office.publish(listing("visits", "就诊", true), 1, ROWS);
    office.admit("ann", REGISTERED);
    String before;
    try (var portal = open()) {
      portal.takeIn();
      before = portal.view(portal.callerOf("x")).fingerprint();
    }
    try (var files = Files.list(home.resolve("outbox/00000001"))) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("statement.json", "statement.sig");
    }
    try (var portal = open()) {
      assertThat(portal.view(portal.callerOf("x")).fingerprint()).isEqualTo(before);
      assertThat(portal.authenticate("key-ann").id()).isEqualTo("ann");
      assertThatThrownBy(this::open).isInstanceOf(InUse.class);
    }
  }

  @Test
  void what_nobody_trusted_signed_is_refused_and_the_next_has_its_turn() throws IOException {
    var stranger = SigningKey.generate(new SecureRandom());
    var listed = new Statement.Listed(listing("evil", "恶", true));
    write(1, folder -> StatementFolder.write(folder, new Numbered(1, listed), stranger));
    write(2, folder -> Files.writeString(folder.resolve("statement.json"), "{}"));
    write(3, folder -> StatementFolder.write(folder, new Numbered(1, listed), office.key()));
    write(4, folder -> StatementFolder.write(folder, new Numbered(4, listed), office.key()));
    try (var portal = open()) {
      var refused = portal.takeIn();
      assertThat(refused).extracting(Refusal::sequence).containsExactly(1L, 2L, 3L);
      assertThat(refused)
          .extracting(refusal -> refusal.findings().getFirst().code())
          .containsExactly("portal.wrong-signature", "portal.unsigned", "portal.out-of-order");
      assertThat(seen(portal, Caller.ANONYMOUS)).containsExactly("evil");
    }
  }

  @Test
  void a_bundle_that_was_changed_on_the_way_is_refused_whole() throws IOException {
    office.publish(listing("visits", "就诊", true), 1, ROWS);
    Files.writeString(home.resolve("outbox/00000001/visits_1_shared/data.csv"), "a\r\nother\r\n");
    try (var portal = open()) {
      assertThat(portal.takeIn()).hasSize(1);
      assertThat(seen(portal, portal.callerOf("x"))).isEmpty();
    }
    try (var left = Files.list(home.resolve("portal/releases"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_portal_takes_in_only_its_own_tiers() throws IOException {
    office.publish(listing("visits", "就诊", true), 1, ROWS);
    try (var portal = Portal.open(home, Set.of(OPEN), clock, List.of())) {
      assertThat(portal.takeIn())
          .singleElement()
          .satisfies(refusal -> assertThat(refusal.findings()).hasSize(3));
      assertThat(seen(portal, portal.callerOf("x"))).containsExactly("visits/1/open");
    }
  }

  @Test
  void a_version_never_comes_twice() throws IOException {
    office.publish(listing("visits", "就诊", true), 2, Map.of(OPEN, "a\n1"));
    office.publish(listing("visits", "就诊", true), 1, Map.of(OPEN, "a\n1"));
    office.publish(listing("visits", "就诊", true), 2, Map.of(OPEN, "a\n2"));
    try (var portal = open()) {
      assertThat(portal.takeIn())
          .extracting(refusal -> refusal.findings().getFirst().code())
          .containsOnly("portal.version-came-before")
          .hasSize(2);
    }
  }

  @Test
  void a_missing_number_holds_up_those_after_it() throws IOException {
    write(2, folder -> StatementFolder.write(folder, said(2, "second"), office.key()));
    try (var portal = open()) {
      portal.takeIn();
      assertThat(portal.sequence()).isZero();
      write(1, folder -> StatementFolder.write(folder, said(1, "first"), office.key()));
      portal.takeIn();
      assertThat(seen(portal, Caller.ANONYMOUS)).containsExactly("first", "second");
    }
  }

  private static Numbered said(long sequence, String dataset) {
    return new Numbered(sequence, new Statement.Listed(listing(dataset, dataset, true)));
  }

  private interface Writing {
    void into(Path folder) throws IOException;
  }

  private void write(long sequence, Writing writing) throws IOException {
    writing.into(Files.createDirectories(home.resolve("outbox/0000000" + sequence)));
  }
}
