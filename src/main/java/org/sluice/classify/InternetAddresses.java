package org.sluice.classify;

import java.util.List;
import java.util.Optional;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of IP addresses. Versions and section numbers look the same, but their numbers are
/// small.
final class InternetAddresses implements Detector {

  private static final Heading HEADING = Heading.of("ip", "ip ?地址", "ip ?address", "网络地址");

  @Override
  public Watch watch(ColumnProfile column) {
    return new Addresses(column);
  }

  private static final class Addresses extends CountingWatch {

    private long large;

    Addresses(ColumnProfile column) {
      super(
          column,
          Meaning.IP,
          new Enough(.7, .5, HEADING),
          List.of(
              new Kind("classify.evidence.ip", cell -> InternetAddress.isV4(cell.text())),
              new Kind("classify.evidence.ipv6", cell -> InternetAddress.isV6(cell.text()))));
    }

    @Override
    public void see(Cell cell) {
      super.see(cell);
      if (InternetAddress.isV4(cell.text()) && InternetAddress.hasLargeOctet(cell.text())) {
        large++;
      }
    }

    @Override
    public Optional<Suggestion> verdict() {
      boolean versions = count(0) > 0 && large < count(0) * .3;
      return versions ? Optional.empty() : super.verdict();
    }
  }
}
