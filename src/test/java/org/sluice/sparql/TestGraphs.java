package org.sluice.sparql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sluice.portal.TestOffice;
import org.sluice.rdf.CatalogPortal;
import org.sluice.release.BundleWriter;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;

/// Rows as N-Triples with all that hostile queries look for: paths, lists, containers, labels.
final class TestGraphs {

  static final String BASE = "https://data.example";
  static final CatalogPortal PORTAL =
      new CatalogPortal(
          BASE,
          LangText.of("zh", "数据门户"),
          LangText.EMPTY,
          TestOffice.listing("any", "", true).department());
  static final TestOffice.MoreFiles TRIPLES = TestGraphs::triples;

  private TestGraphs() {}

  private static void triples(BundleWriter writer, ReleaseId id, String csv) throws IOException {
    var release =
        BASE + "/datasets/" + id.dataset() + "/releases/" + id.version() + "/" + id.tier().code();
    var text = new StringBuilder();
    var lines = csv.strip().split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      var row = "<" + release + "/rows/" + i + ">";
      var cell = "\"" + lines[i] + "\"";
      text.append(row).append(" <").append(BASE).append("/p> ").append(cell).append(" .\n");
      text.append(row)
          .append(" <http://www.w3.org/2000/01/rdf-schema#label> ")
          .append(cell)
          .append(" .\n");
      text.append(row)
          .append(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#_1> ")
          .append(cell)
          .append(" .\n");
      text.append("<")
          .append(BASE)
          .append("/hub> <")
          .append(BASE)
          .append("/link> ")
          .append(row)
          .append(" .\n");
      text.append(row).append(" <").append(BASE).append("/list> _:l").append(i).append(" .\n");
      text.append("_:l")
          .append(i)
          .append(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> ")
          .append(cell)
          .append(" .\n");
      text.append("_:l")
          .append(i)
          .append(
              " <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .\n");
    }
    writer.distribution(
        Format.N_TRIPLES, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
