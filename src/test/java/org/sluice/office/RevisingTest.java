package org.sluice.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.office.register.RegisteredColumn;
import org.sluice.policy.Treatment;
import org.sluice.policy.Wish;
import org.sluice.table.Decisions;
import org.sluice.table.Decisions.RaggedRows;
import org.sluice.table.ReadOptions;
import org.sluice.table.TableProblem;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;

/// An owner who says otherwise: about the reading, the description, a treatment, a new version.
final class RevisingTest {

  private static final String RAGGED = "站名,线路\n甲,1\n乙\n丙,2,多\n";

  private @TempDir Path folder;
  private OfficeDesk desk;
  private Office office;
  private Account steward;

  @BeforeEach
  void open() throws Exception {
    desk = new OfficeDesk(folder);
    office = desk.office;
    steward = desk.account("steward");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void another_reading_brings_other_columns_and_keeps_what_was_said_of_the_same() {
    var id = titled("站名;线路\n甲,站;1\n乙,站;2\n", ReadOptions.LOOK.withEncoding("UTF-8"));
    classify(id);

    office
        .revising()
        .reread(
            steward,
            id,
            new ReadOptions(
                null, null, ";", null, null, null, 0, null, ReadOptions.LOOK.decisions()));

    var nameless = version(id);
    assertThat(nameless.profile().rows()).isEqualTo(3);
    assertThat(nameless.classification()).isNull();
    assertThat(nameless.findings()).extracting(Finding::code).contains("table.no-header");
    office.revising().reread(steward, id, ReadOptions.LOOK);
    assertThat(office.classifying().current(version(id)).of("站名").orElseThrow().reason())
        .isEqualTo("公开");
  }

  @Test
  void a_reading_that_fails_changes_nothing() {
    var id = titled(RAGGED, ReadOptions.LOOK);
    var before = version(id);
    assertThat(before.findings()).extracting(Finding::code).contains("table.short-rows");

    assertThatThrownBy(() ->
            office
                .revising()
                .reread(
                    steward, id, ReadOptions.LOOK.with(Decisions.DEFAULT.with(RaggedRows.REFUSE))))
        .isInstanceOf(TableProblem.class);

    assertThat(version(id)).isEqualTo(before);
  }

  @Test
  void a_description_is_checked_before_it_is_stored() {
    var id = titled(RAGGED, ReadOptions.LOOK);
    var said = Classifying.registration(version(id));
    assertRefused(
        Refusal.Kind.INVALID,
        () -> office.revising().describe(steward, id, said.withPreset("none-such")));
    assertRefused(
        Refusal.Kind.NOT_ALLOWED,
        () -> office.revising().describe(desk.account("other"), id, said));
  }

  @Test
  void the_planner_refuses_what_can_not_be_argued_with() {
    var id = desk.register();
    var name = Classifying.registration(version(id)).column("姓名").orElseThrow();
    assertThatThrownBy(() ->
            office
                .revising()
                .wish(
                    steward, id, name.with(new Wish(Tier.OPEN, "姓名", new Treatment.Keep(), "想公开"))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.findings())
                    .extracting(Finding::code)
                    .contains("policy.wish.not-arguable"));
    assertThat(Classifying.registration(version(id)).wishes().wishes()).isEmpty();

    office.revising().wish(steward, id, dropped(id));
    assertThat(treatment(id)).isEqualTo(new Treatment.Drop());
    office
        .revising()
        .wish(
            steward,
            id,
            Classifying.registration(version(id)).column("备注").orElseThrow().without(Tier.OPEN));
    assertThat(treatment(id)).isEqualTo(new Treatment.Keep());
  }

  @Test
  void a_draft_is_taken_back_when_its_owner_says_otherwise() throws Exception {
    var draft = desk.prepared();
    assertThat(draft.state()).isEqualTo(SubmissionState.DRAFT);

    office.revising().wish(steward, draft.version(), dropped(draft.version()));

    assertThat(office.submissions().find(draft.id()).orElseThrow().state())
        .isEqualTo(SubmissionState.REPLACED);
    assertRefused(Refusal.Kind.NOT_NOW, () -> office.reviewing().submit(steward, draft.id()));
  }

  @Test
  void what_is_in_review_does_not_change_and_what_is_returned_leads_to_new_drafts()
      throws Exception {
    var submitted = desk.inReview();
    var id = submitted.version();
    var classified = version(id).classification();
    assertThat(submitted.classification()).isEqualTo(classified);
    var stricter = stricter(classified);
    assertRefused(Refusal.Kind.NOT_NOW, () -> office.classifying().classify(steward, id, stricter));
    assertRefused(Refusal.Kind.NOT_NOW, () -> office.revising().wish(steward, id, dropped(id)));

    office.reviewing().giveBack(desk.account("reviewer"), submitted.id(), "备注也算");
    office.classifying().classify(steward, id, stricter);

    var returned = office.submissions().find(submitted.id()).orElseThrow();
    assertThat(returned.classification()).isEqualTo(classified);
    assertThat(returned.plan()).isEqualTo(submitted.plan());
    var again = office.preparing().prepare(steward, id);
    office.preparing().await(again);
    var second = office.submissions().find(again).orElseThrow();
    assertThat(second.classification()).isEqualTo(stricter);
    assertThat(second.plan()).isNotEqualTo(submitted.plan());
  }

  @Test
  void the_next_version_begins_where_the_last_one_stands() {
    var first = desk.register();
    office.revising().wish(steward, first, dropped(first));
    var table =
        new String(Persons.table(8), StandardCharsets.UTF_8)
            .replace("编号,姓名,性别,年龄,乡镇,补助金额,备注", "编号,姓名,性别,年龄,乡镇,补助金额,说明");

    var second =
        office
            .registering()
            .next(steward, "allowance", ReadOptions.LOOK, stream(table), "2026.csv");

    assertThat(second.version()).isEqualTo(new VersionId("allowance", 2));
    assertThat(second.findings())
        .extracting(Finding::code)
        .contains("office.column-gone", "office.column-new");
    var version = version(second.version());
    assertThat(version.classification()).isNull();
    var start = office.classifying().current(version);
    assertThat(start.subject()).isEqualTo("编号");
    assertThat(start.of("年龄").orElseThrow().category()).isEqualTo(PrivacyCategory.QUASI_IDENTIFIER);
    assertThat(Classifying.registration(version).listing().title())
        .isEqualTo(new LangText(Map.of("zh", "补助发放", "en", "Allowance")));
    office.classifying().classify(steward, second.version(), start);
    assertThat(office.classifying().plan(version(second.version())).isAllowed()).isTrue();
    assertRefused(
        Refusal.Kind.NOT_ALLOWED,
        () ->
            office
                .registering()
                .next(
                    desk.account("other"), "allowance", ReadOptions.LOOK, stream(table), "x.csv"));
  }

  private VersionId titled(String csv, ReadOptions reading) {
    return office
        .registering()
        .register(steward, LangText.of("zh", "站点"), reading, stream(csv), "stops.csv")
        .version();
  }

  private void classify(VersionId id) {
    var columns =
        Classifying.columns(version(id)).stream()
            .map(column ->
                new ColumnClass(column, SecurityLevel.L1, PrivacyCategory.NONE, Meaning.NONE, "公开"))
            .toList();
    office.classifying().classify(steward, id, new Classification(columns, null));
  }

  private static Classification stricter(Classification classification) {
    return new Classification(
        classification.columns().stream()
            .map(column ->
                column.column().equals("备注")
                    ? new ColumnClass(
                        "备注",
                        SecurityLevel.L3,
                        PrivacyCategory.DIRECT_IDENTIFIER,
                        column.meaning(),
                        null)
                    : column)
            .toList(),
        classification.subject());
  }

  private RegisteredColumn dropped(VersionId id) {
    return Classifying.registration(version(id))
        .column("备注")
        .orElseThrow()
        .with(Wish.tighter(Tier.OPEN, "备注", new Treatment.Drop()));
  }

  private Treatment treatment(VersionId id) {
    return office
        .classifying()
        .plan(version(id))
        .plan()
        .of(Tier.OPEN)
        .flatMap(tier -> tier.of("备注"))
        .orElseThrow()
        .treatment();
  }

  private RegisteredVersion version(VersionId id) {
    return office.datasets().find(id).orElseThrow();
  }

  private static ByteArrayInputStream stream(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(Refusal.Kind kind, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }
}
