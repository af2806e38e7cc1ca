package org.sluice.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.portal.Caller;
import org.sluice.portal.Held;
import org.sluice.portal.Tombstone;
import org.sluice.portal.View;
import org.sluice.portal.Visible;
import org.sluice.release.Distribution;
import org.sluice.release.Guarantee;
import org.sluice.release.Listing;
import org.sluice.release.Manifest;
import org.sluice.release.ReleaseId;
import org.sluice.release.ReleaseJson;
import org.sluice.release.ReleasedColumn;
import org.sluice.release.Sha256;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// A few datasets in a folder, as three kinds of callers see them: clinic visits (open and shared),
/// a withdrawn one, one that is only listed, one that is closed, and one that only departments see
/// at all.
public final class SampleCatalog {

  static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");
  private static final Listing.Department HEALTH =
      new Listing.Department("health", new LangText(Map.of("zh", "卫生健康局", "en", "Health Bureau")));

  private final Held open;
  private final Held shared;
  private final Held hidden;

  public SampleCatalog(Path folder) throws IOException {
    this.open =
        write(
            folder,
            clinic(),
            2,
            Tier.OPEN,
            List.of(
                column("年龄", TreatmentKind.GENERALIZE, 0.42), column("科室", TreatmentKind.KEEP, 0)),
            "年龄,科室\r\n30-39,内科\r\n30-39,内科\r\n40-49,儿科\r\n");
    this.shared =
        write(
            folder,
            clinic(),
            2,
            Tier.SHARED,
            List.of(
                column("姓名", TreatmentKind.MASK, 0.6),
                column("年龄", TreatmentKind.KEEP, 0),
                column("科室", TreatmentKind.KEEP, 0)),
            "姓名,年龄,科室\r\n张*,34,内科\r\n李*,37,内科\r\n王*,41,儿科\r\n");
    this.hidden =
        write(
            folder,
            listing("case-files", "案件卷宗", "Case files", false, Set.of(Tier.SHARED), null),
            1,
            Tier.SHARED,
            List.of(column("案由", TreatmentKind.KEEP, 0)),
            "案由\r\n盗窃\r\n");
  }

  /// What a caller sees.
  public View view(Caller caller) {
    var department = caller.tier() == Tier.SHARED;
    var gone = List.of(new Tombstone(new ReleaseId("old-register", 1, Tier.OPEN), "error", THEN));
    var clinic =
        new Visible(
            clinic(),
            Optional.of(department ? shared : open),
            department ? List.of(open, shared) : List.of(open),
            List.of(),
            THEN);
    var closed =
        listing(
            "military",
            "人防工程",
            "Shelters",
            true,
            Set.of(),
            LangText.of("en", "It would show where they are."));
    var datasets =
        new java.util.ArrayList<>(
            List.of(
                clinic,
                new Visible(
                    listing(
                        "insured", "参保登记", "Insured persons", true, Set.of(Tier.CONDITIONAL), null),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    THEN),
                new Visible(closed, Optional.empty(), List.of(), List.of(), THEN),
                new Visible(
                    listing("old-register", "旧登记表", "Old register", true, Set.of(Tier.OPEN), null),
                    Optional.empty(),
                    List.of(),
                    gone,
                    THEN)));
    if (department) {
      datasets.add(
          0,
          new Visible(
              hidden.manifest().listing(), Optional.of(hidden), List.of(hidden), List.of(), THEN));
    }
    return new Seen(caller, datasets, gone);
  }

  private static Listing clinic() {
    return listing(
        "clinic-visits", "门诊就诊记录", "Clinic visits", true, Set.of(Tier.OPEN, Tier.SHARED), null);
  }

  private static Listing listing(
      String id, String zh, String en, boolean listed, Set<Tier> tiers, @Nullable LangText closed) {
    return new Listing(
        id,
        new LangText(Map.of("zh", zh, "en", en)),
        new LangText(Map.of("zh", zh + "的说明。", "en", "About: " + en + ".")),
        Map.of("zh", List.of("健康"), "en", List.of("health")),
        HEALTH,
        "health",
        "county",
        "MONTHLY",
        "CC-BY-4.0",
        listed,
        tiers,
        Map.of(),
        closed,
        Map.of());
  }

  private static ReleasedColumn column(String name, TreatmentKind treatment, double loss) {
    return new ReleasedColumn(
        name,
        LangText.EMPTY,
        LangText.EMPTY,
        Datatype.STRING,
        PrivacyCategory.NONE,
        treatment,
        "policy.reason.not-personal",
        Map.of(),
        loss);
  }

  private static Held write(
      Path folder,
      Listing listing,
      int version,
      Tier tier,
      List<ReleasedColumn> columns,
      String csv)
      throws IOException {
    var id = new ReleaseId(listing.dataset(), version, tier);
    var bytes = csv.getBytes(StandardCharsets.UTF_8);
    var bundle = Files.createDirectories(folder.resolve(id.folder()));
    Files.write(bundle.resolve("data.csv"), bytes);
    var manifest =
        new Manifest(
            id,
            THEN,
            listing,
            columns,
            csv.lines().count() - 1,
            new Guarantee(2, OptionalInt.empty(), OptionalDouble.empty(), "under-5-percent"),
            "default 1",
            List.of(new Distribution(Format.CSV, "data.csv", bytes.length, Sha256.of(bytes))),
            "a1",
            "a2");
    Files.write(bundle.resolve("manifest.json"), ReleaseJson.write(manifest));
    return new Held(manifest, bundle);
  }
}
