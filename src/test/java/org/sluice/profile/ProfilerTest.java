package org.sluice.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.profile.ColumnProfile.Frequent;
import org.sluice.profile.ColumnProfile.Lengths;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;
import org.sluice.vocab.Datatype;

class ProfilerTest {

  private record Lines(List<Column> columns, Iterable<String[]> lines) implements Table {
    @Override
    public Rows rows() {
      Iterator<String[]> left = lines.iterator();
      return new Rows() {
        @Override
        public String[] next() {
          return left.hasNext() ? left.next() : null;
        }

        @Override
        public void close() {}
      };
    }
  }

  private static ColumnProfile profile(String... cells) throws IOException {
    return profile("c", Stream.of(cells));
  }

  private static ColumnProfile profile(String name, Stream<String> cells) throws IOException {
    var lines = cells.map(cell -> new String[] {cell}).toList();
    return Profiler.profile(new Lines(List.of(Column.text(name)), lines)).columns().getFirst();
  }

  @Test
  void saysWhatAColumnLooksLike() throws IOException {
    assertThat(profile("9", "10", "-", "10", "", "-3", "无"))
        .isEqualTo(
            new ColumnProfile(
                "c",
                Datatype.INTEGER,
                7,
                3,
                3,
                "-3",
                "10",
                new Lengths(1, 2),
                List.of(new Frequent("10", 2), new Frequent("-3", 1), new Frequent("9", 1))));
  }

  @Test
  void aColumnOfBlanksHasNoRange() throws IOException {
    assertThat(profile("", "NA", "—"))
        .isEqualTo(
            new ColumnProfile("c", Datatype.STRING, 3, 3, 0, "", "", new Lengths(0, 0), List.of()));
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() throws IOException {
    assertThat(profile("𠮷野").lengths()).isEqualTo(new Lengths(2, 2));
  }

  @Test
  void distinctValuesAreCountedExactlyUpToTheBound() throws IOException {
    var cells = LongStream.range(0, 30_000).mapToObj(i -> "v" + i % 10_000);

    assertThat(profile("c", cells).distinct()).isEqualTo(10_000);
  }

  @Test
  void aboveTheBoundTheyAreEstimated() throws IOException {
    var cells = LongStream.range(0, 400_000).mapToObj(i -> Long.toString(i % 200_000));

    assertThat(profile("c", cells).distinct()).isCloseTo(200_000L, withinPercentage(1));
  }

  @Test
  void frequentValuesSurviveManyRareOnes() throws IOException {
    var cells = LongStream.range(0, 200_000).mapToObj(i -> i % 10 == 0 ? "often" : "rare" + i);

    assertThat(profile("c", cells).frequent().getFirst()).isEqualTo(new Frequent("often", 20_000));
  }
}
