package org.sluice.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.portal.TestOffice;
import org.sluice.release.Listing;
import org.sluice.release.Statement;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// A few datasets, published through the door: clinic visits (open and shared, two versions), a
/// withdrawn one, one that is only listed, one that is closed, and one that only departments see at
/// all. The key `key-clerk` is a department's.
public final class SampleCatalog {

  private static final Listing.Department HEALTH =
      new Listing.Department("health", new LangText(Map.of("zh", "卫生健康局", "en", "Health Bureau")));

  private SampleCatalog() {}

  /// Says all of it to the portal of a home folder.
  public static void say(Path home) throws IOException {
    var office = new TestOffice(home);
    var clinic =
        listing(
            "clinic-visits", "门诊就诊记录", "Clinic visits", true, Set.of(Tier.OPEN, Tier.SHARED), null);
    office.publish(clinic, 1, Map.of(Tier.OPEN, "年龄,科室\n30-39,内科\n30-39,内科\n"));
    office.publish(
        clinic,
        2,
        Map.of(
            Tier.OPEN, "年龄,科室\n30-39,内科\n30-39,内科\n40-49,儿科\n",
            Tier.SHARED, "姓名,年龄,科室,n_次数\n张*,34,内科,2\n李*,37,内科,10\n王*,41,儿科,1\n"));
    office.publish(
        listing("case-files", "案件卷宗", "Case files", false, Set.of(Tier.SHARED), null),
        1,
        Map.of(Tier.SHARED, "案由\n盗窃\n"));
    office.say(
        new Statement.Listed(
            listing("insured", "参保登记", "Insured persons", true, Set.of(Tier.CONDITIONAL), null)));
    office.say(
        new Statement.Listed(
            listing(
                "shelters",
                "人防工程",
                "Shelters",
                true,
                Set.of(),
                new LangText(Map.of("zh", "会暴露位置。", "en", "It would show where they are.")))));
    office.publish(
        listing("old-register", "旧登记表", "Old register", true, Set.of(Tier.OPEN), null),
        1,
        Map.of(Tier.OPEN, "号\n1\n"));
    office.retract("old-register", null, null);
    office.admit("clerk", Tier.SHARED);
  }

  private static Listing listing(
      String id, String zh, String en, boolean listed, Set<Tier> tiers, @Nullable LangText closed) {
    return new Listing(
        id,
        new LangText(Map.of("zh", zh, "en", en)),
        new LangText(Map.of("zh", zh + "的说明。", "en", "About: " + en + ".")),
        Map.of("zh", List.of("健康"), "en", List.of("health")),
        HEALTH,
        "HEAL",
        "county",
        "MONTHLY",
        "https://creativecommons.org/licenses/by/4.0/",
        listed,
        tiers,
        Map.of(),
        closed,
        Map.of());
  }
}
