package org.sluice.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.portal.Caller;
import org.sluice.portal.Portal;
import org.sluice.portal.TestOffice;
import org.sluice.portal.View;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

class SearchTest {

  @TempDir Path home;
  private TestOffice office;
  private final Search search = new Search();
  private Portal portal;

  @BeforeEach
  void open() throws IOException {
    office = new TestOffice(home);
    portal =
        Portal.open(
            home,
            EnumSet.of(Tier.OPEN, Tier.REGISTERED, Tier.CONDITIONAL, Tier.SHARED),
            () -> START,
            List.of(search));
  }

  @AfterEach
  void close() throws IOException {
    portal.close();
  }

  private void publish(String id, String zh, String en, Map<Tier, String> rows) throws IOException {
    office.publish(
        listing(
            id,
            new LangText(Map.of("zh", zh, "en", en)),
            new LangText(Map.of("zh", zh + "的说明。", "en", "About " + en + ".")),
            false),
        1,
        rows);
    assertThat(portal.takeIn()).isEmpty();
  }

  private View anonymous() {
    return portal.view(Caller.ANONYMOUS);
  }

  private View shared() {
    return portal.view(portal.callerOf("x"));
  }

  private List<String> find(View view, String text) {
    return search.find(view, SearchQuery.of(text, "zh")).hits().stream()
        .map(hit -> hit.dataset().listing().dataset())
        .toList();
  }

  private void county() throws IOException {
    publish("clinics", "门诊就诊记录", "Clinic visits", Map.of(Tier.OPEN, "科室\n1"));
    publish("air", "空气质量监测", "Air quality readings", Map.of(Tier.OPEN, "pm25\n1"));
    publish(
        "schools", "中小学名录", "Schools", Map.of(Tier.OPEN, "name\n1", Tier.SHARED, "name,秘密电话\n1,2"));
    publish("hidden", "低保家庭", "Welfare households", Map.of(Tier.SHARED, "x\n1"));
  }

  @Test
  void chinese_is_found_by_its_words_in_either_script() throws IOException {
    county();
    assertThat(find(anonymous(), "空气")).containsExactly("air");
    assertThat(find(anonymous(), "空氣質量")).containsExactly("air");
    assertThat(find(anonymous(), "门诊记录")).first().isEqualTo("clinics");
    assertThat(find(anonymous(), "空")).containsExactly("air");
    assertThat(find(anonymous(), "海洋")).isEmpty();
    assertThat(find(anonymous(), "科室")).containsExactly("clinics");
  }

  @Test
  void english_is_found_by_its_stems() throws IOException {
    county();
    assertThat(find(anonymous(), "reading")).containsExactly("air");
    assertThat(find(anonymous(), "SCHOOL")).containsExactly("schools");
    assertThat(find(anonymous(), "ＰＭ25")).containsExactly("air");
  }

  @Test
  void what_a_caller_does_not_see_moves_nothing() throws IOException {
    publish("clinics", "门诊就诊记录", "Clinic visits", Map.of(Tier.OPEN, "科室\n1"));
    publish("air", "空气质量监测", "Air quality readings", Map.of(Tier.OPEN, "pm25\n1"));
    publish("schools", "中小学名录", "Schools", Map.of(Tier.OPEN, "name\n1"));
    var before = answers();
    publish("hidden", "空气质量门诊低保", "Air clinic", Map.of(Tier.SHARED, "科室,秘密电话\n1,2"));
    assertThat(answers()).isEqualTo(before);
    assertThat(find(shared(), "低保")).containsExactly("hidden");
    assertThat(find(shared(), "秘密电话")).containsExactly("hidden");
    assertThat(find(anonymous(), "秘密电话")).isEmpty();
  }

  private List<Object> answers() {
    return List.of("", "空气", "门诊", "air", "低保", "clinik", "秘密电话", "科室").stream()
        .<Object>map(text ->
            List.of(
                search.find(anonymous(), SearchQuery.of(text, "zh")),
                search.suggest(anonymous(), text, 10)))
        .toList();
  }

  @Test
  void columns_of_hidden_releases_of_a_visible_dataset_are_not_found() throws IOException {
    county();
    assertThat(find(anonymous(), "秘密电话")).isEmpty();
    assertThat(find(shared(), "秘密电话")).containsExactly("schools");
  }

  @Test
  void facets_narrow_across_and_widen_within() throws IOException {
    county();
    var all = search.find(shared(), SearchQuery.of("", "zh"));
    assertThat(all.total()).isEqualTo(4);
    assertThat(count(all, Facet.TIER, "open")).isEqualTo(3);
    assertThat(count(all, Facet.TIER, "shared")).isEqualTo(2);
    assertThat(count(all, Facet.DEPARTMENT, "health")).isEqualTo(4);
    assertThat(count(all, Facet.FORMAT, "csv")).isEqualTo(4);
    var narrowed =
        search.find(
            shared(),
            new SearchQuery(
                "",
                Map.of(Facet.TIER, Set.of("open"), Facet.LEVEL, Set.of("county", "city")),
                SearchQuery.Sort.TITLE,
                "en",
                0,
                2));
    assertThat(narrowed.total()).isEqualTo(3);
    assertThat(narrowed.hits())
        .extracting(hit -> hit.title().plain())
        .containsExactly("Air quality readings", "Clinic visits");
    assertThat(count(narrowed, Facet.TIER, "shared")).isEqualTo(2);
    assertThat(count(narrowed, Facet.LEVEL, "city")).isZero();
    var anonymous = search.find(anonymous(), SearchQuery.of("", "zh"));
    assertThat(anonymous.facets().get(Facet.TIER))
        .extracting(Found.Count::value)
        .containsExactly("open");
  }

  private static int count(Found found, Facet facet, String value) {
    return found.facets().get(facet).stream()
        .filter(count -> count.value().equals(value))
        .mapToInt(Found.Count::count)
        .findFirst()
        .orElse(0);
  }

  @Test
  void what_was_looked_for_is_marked() throws IOException {
    county();
    var hit = search.find(anonymous(), SearchQuery.of("空气", "zh")).hits().getFirst();
    assertThat(hit.title().pieces())
        .containsExactly(new Marked.Piece("空气", true), new Marked.Piece("质量监测", false));
    assertThat(hit.excerpt().plain()).isEqualTo("空气质量监测的说明。");
  }

  @Test
  void beginnings_are_completed_and_spellings_mended_from_the_view_alone() throws IOException {
    county();
    assertThat(search.suggest(anonymous(), "空", 5)).containsExactly("空气质量监测");
    assertThat(search.suggest(anonymous(), "qua", 5)).containsExactly("Air quality readings");
    assertThat(search.suggest(anonymous(), "低", 5)).isEmpty();
    assertThat(search.suggest(shared(), "低", 5)).containsExactly("低保家庭");
    assertThat(search.find(anonymous(), SearchQuery.of("qualty", "en")).didYouMean())
        .contains("quality");
    assertThat(search.find(anonymous(), SearchQuery.of("housholds", "en")).didYouMean()).isEmpty();
    assertThat(search.find(shared(), SearchQuery.of("housholds", "en")).didYouMean())
        .contains("households");
  }

  @Test
  void hostile_texts_find_nothing_and_break_nothing() throws IOException {
    county();
    for (var text :
        List.of(
            "*:*",
            "title:[* TO *]",
            "(",
            "\\",
            "\"",
            "a".repeat(100_000),
            "😀",
            "\u0000",
            "AND OR NOT")) {
      assertThat(search.find(anonymous(), SearchQuery.of(text, "zh")).total()).isLessThan(4);
    }
  }

  @Test
  void retracted_datasets_are_gone() throws IOException {
    county();
    office.retract("air", null, null);
    portal.takeIn();
    assertThat(find(anonymous(), "空气")).isEmpty();
    assertThat(search.suggest(shared(), "空", 5)).isEmpty();
  }
}
