package org.sluice.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sluice.csvw.RowTriple;
import org.sluice.release.Examples;
import org.sluice.release.Manifest;
import org.sluice.release.ReleasedColumn;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.TreatmentKind;

final class RdfRowsTest {

  private static final long SEED = 20260303;
  private static final String BASE = "http://data.example";
  private static final List<String> NAMES =
      List.of(
          "date", "科室", "2023", "a:b", "row", "@id", "PM2.5", "x/y#z", "sluice", "\"q\"", "na me");
  private static final List<String> CELLS =
      List.of(
          "",
          "1",
          "2024-02-29",
          "x",
          "<a&\"b'>]]>",
          "a\r\nb\tc",
          "\\u0041",
          "𠮷科",
          " s ",
          "1.5",
          "@en",
          "http://a b");
  private static final Map<Format, Lang> LANGUAGES =
      Map.of(
          Format.TURTLE, Lang.TURTLE,
          Format.N_TRIPLES, Lang.NTRIPLES,
          Format.JSON_LD, Lang.JSONLD,
          Format.RDF_XML, Lang.RDFXML);

  @ParameterizedTest(name = "{0}, seed " + SEED)
  @EnumSource(names = {"TURTLE", "N_TRIPLES", "JSON_LD", "RDF_XML"})
  void jena_reads_back_the_triples_of_the_mapping(Format format) throws IOException {
    var manifest = manifest();
    var rows = rows();
    var out = new ByteArrayOutputStream();
    RdfRows.write(format, manifest, table(manifest, rows), BASE, out);
    var graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(out.toByteArray()), LANGUAGES.get(format));
    assertThat(graph.isIsomorphicWith(expected(manifest, rows))).isTrue();
    var again = new ByteArrayOutputStream();
    RdfRows.write(format, manifest, table(manifest, rows), BASE, again);
    assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "N_TRIPLES", "JSON_LD", "RDF_XML"})
  void a_table_without_rows_is_a_document(Format format) throws IOException {
    var out = new ByteArrayOutputStream();
    RdfRows.write(format, manifest(), table(manifest(), List.of()), BASE, out);
    var graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(out.toByteArray()), LANGUAGES.get(format));
    assertThat(graph.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "N_TRIPLES", "JSON_LD", "RDF_XML"})
  void memory_does_not_grow_with_the_rows(Format format) throws IOException {
    var manifest = manifest();
    long rows = 20_000;
    var row = rows().getFirst();
    var counted = new long[1];
    RdfRows.write(
        format,
        manifest,
        new Repeated(columns(manifest), List.of(row), rows),
        BASE,
        new OutputStream() {
          @Override
          public void write(int value) {
            counted[0]++;
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            assertThat(length).isLessThan(1 << 20);
            counted[0] += length;
          }
        });
    assertThat(counted[0]).isGreaterThan(rows * 50);
  }

  private static Graph expected(Manifest manifest, List<String[]> rows) {
    var mapping = RdfRows.mapping(manifest, BASE);
    var graph = GraphFactory.createDefaultGraph();
    var model = org.apache.jena.rdf.model.ModelFactory.createModelForGraph(graph);
    for (int i = 0; i < rows.size(); i++) {
      for (var triple : mapping.triples(i + 1, rows.get(i))) {
        var subject = model.createResource(triple.subject());
        var predicate = model.createProperty(triple.predicate());
        switch (triple) {
          case RowTriple.Link link ->
              model.add(subject, predicate, model.createResource(link.object()));
          case RowTriple.Value value ->
              model.add(
                  subject, predicate, model.createTypedLiteral(value.lexical(), value.datatype()));
        }
      }
    }
    return graph;
  }

  private static List<String[]> rows() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var rows = new ArrayList<String[]>();
    for (int i = 0; i < 200; i++) {
      var row = new String[NAMES.size()];
      Arrays.setAll(row, c -> CELLS.get(random.nextInt(CELLS.size())));
      rows.add(row);
    }
    return rows;
  }

  private static Manifest manifest() {
    var example = Examples.manifest();
    var types = Datatype.values();
    var columns = new ArrayList<ReleasedColumn>();
    for (int i = 0; i < NAMES.size(); i++) {
      columns.add(
          new ReleasedColumn(
              NAMES.get(i),
              LangText.EMPTY,
              LangText.EMPTY,
              types[i % types.length],
              PrivacyCategory.NONE,
              TreatmentKind.KEEP,
              "policy.reason.keep",
              Map.of(),
              0));
    }
    return new Manifest(
        example.id(),
        example.issued(),
        example.listing(),
        columns,
        200,
        example.guarantee(),
        example.policy(),
        List.of(),
        "a1",
        "b2");
  }

  private static List<Column> columns(Manifest manifest) {
    return manifest.columns().stream().map(c -> new Column(c.name(), c.datatype())).toList();
  }

  private static Table table(Manifest manifest, List<String[]> rows) {
    return new Table() {
      @Override
      public List<Column> columns() {
        return RdfRowsTest.columns(manifest);
      }

      @Override
      public Rows rows() {
        var left = rows.iterator();
        return new Rows() {
          @Override
          public String[] next() {
            return left.hasNext() ? left.next().clone() : null;
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  private record Repeated(List<Column> columns, List<String> row, long count) implements Table {
    @Override
    public Rows rows() {
      var left = new long[] {count};
      return new Rows() {
        @Override
        public String[] next() {
          return left[0]-- > 0 ? row.toArray(String[]::new) : null;
        }

        @Override
        public void close() {}
      };
    }
  }
}
