package org.sluice.classify;

import java.util.List;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of bank card numbers. One random number in ten passes the checksum, so most cells have
/// to.
final class BankCards implements Detector {

  private static final Heading HEADING =
      Heading.of(
          "银行卡",
          "银行账号",
          "银行帐号",
          "卡号",
          "账号",
          "社保卡账户",
          "bank card",
          "card no",
          "card number",
          "bank account");

  @Override
  public Watch watch(ColumnProfile column) {
    return new CountingWatch(
        column,
        Meaning.BANK_CARD,
        new Enough(.7, .5, HEADING),
        List.of(
            new Kind("classify.evidence.bank-card", cell -> BankCard.isValid(cell.compact())),
            new Kind(
                "classify.evidence.bank-card-masked", cell -> BankCard.isMasked(cell.compact()))));
  }
}
