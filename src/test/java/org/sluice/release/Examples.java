package org.sluice.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// A small release that tests of several packages use.
public final class Examples {

  public static final Instant ISSUED = Instant.parse("2026-03-01T08:00:00Z");

  private Examples() {}

  public static Listing listing() {
    return new Listing(
        "clinic-visits",
        new LangText(Map.of("zh", "门诊就诊记录", "en", "Clinic visits")),
        new LangText(Map.of("zh", "每行是一次门诊就诊。", "en", "Each row is one visit.")),
        Map.of("zh", List.of("门诊", "卫生"), "en", List.of("clinic", "health")),
        new Listing.Department(
            "health", new LangText(Map.of("zh", "卫生健康局", "en", "Health Bureau"))),
        "HEAL",
        "county",
        "MONTHLY",
        "https://creativecommons.org/licenses/by/4.0/",
        true,
        Set.of(Tier.OPEN, Tier.CONDITIONAL, Tier.SHARED),
        Map.of(Tier.CONDITIONAL, LangText.of("zh", "需签订使用协议。")),
        null,
        Map.of("dct:spatial", "530000"));
  }

  public static Manifest manifest() {
    return new Manifest(
        new ReleaseId("clinic-visits", 1, Tier.OPEN),
        ISSUED,
        listing(),
        List.of(
            column("date", Datatype.YEAR_MONTH, TreatmentKind.GENERALIZE, 0.5),
            column("科室", Datatype.STRING, TreatmentKind.KEEP, 0),
            column("age", Datatype.INTEGER, TreatmentKind.KEEP, 0)),
        3,
        new Guarantee(20, OptionalInt.of(3), OptionalDouble.empty(), "under-5-percent"),
        "default 1",
        List.of(),
        "a1",
        "b2");
  }

  /// The rows of [#manifest()] as CSV.
  public static String csv() {
    return "date,科室,age\r\n2025-01,内科,30\r\n2025-02,\"外,科\",\r\n,内科,30+\r\n";
  }

  /// Writes a signed bundle.
  public static Bundle bundle(Path folder, Signer signer) throws IOException {
    var writer = BundleWriter.create(folder);
    writer.distribution(Format.CSV, out -> out.write(csv().getBytes(StandardCharsets.UTF_8)));
    writer.document(Bundle.PROVENANCE, out -> out.write("{}\n".getBytes(StandardCharsets.UTF_8)));
    return new Bundle(folder, writer.sign(manifest(), signer));
  }

  private static ReleasedColumn column(
      String name, Datatype datatype, TreatmentKind treatment, double loss) {
    return new ReleasedColumn(
        name,
        new LangText(Map.of("zh", "列" + name, "en", "Column " + name)),
        LangText.EMPTY,
        datatype,
        PrivacyCategory.QUASI_IDENTIFIER,
        treatment,
        "policy.reason.keep",
        Map.of("tier", "open"),
        loss);
  }
}
