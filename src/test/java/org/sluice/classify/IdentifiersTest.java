package org.sluice.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Vectors of the standards and their near misses.
class IdentifiersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, true",
    "440524188001010014, true",
    "110105194912310021, false",
    "990105194912310021, false",
    "11010519490231002X, false",
    "110105209912310028, false",
    "１１０１０５１９４９１２３１００２Ｘ, true",
    "110105 19491231 002x, true",
    "20230115103000123X, false"
  })
  void residentNumbers(String cell, boolean valid) {
    assertThat(ResidentNumber.isValid(Cell.of(cell).compact(), TODAY)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"130503670401001, true", "130503671301001, false", "490154203237518, false"})
  void legacyResidentNumbers(String cell, boolean valid) {
    assertThat(ResidentNumber.isLegacy(cell, TODAY)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"110105********002X, true", "1101051949123*002X, false", "1*****************, true"})
  void maskedResidentNumbers(String cell, boolean valid) {
    assertThat(ResidentNumber.isMasked(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"91350100M000100Y43, true", "91350100M000100Y4Z, false", "11010519491231002X, false"})
  void creditCodes(String cell, boolean valid) {
    assertThat(CreditCode.isValid(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"D2143569X, true", "D21435690, false"})
  void organizationCodes(String cell, boolean valid) {
    assertThat(CreditCode.isOrganization(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "13812345678, true",
    "+86 138-1234-5678, true",
    "0086 13812345678, true",
    "12812345678, false",
    "15412345678, true",
    "138123456789, false",
    "1064812345678, false"
  })
  void mobiles(String cell, boolean valid) {
    assertThat(PhoneNumber.isMobile(Cell.of(cell).compact())).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "010-62345678, true",
    "(0471)6234567, true",
    "0471-6234567转12, true",
    "400-123-4567, false",
    "12345, false",
    "010-12345678, false"
  })
  void landlines(String cell, boolean valid) {
    assertThat(PhoneNumber.isLandline(Cell.of(cell).compact())).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "6222020000000000, false",
    "6225880000000002, false",
    "4111 1111 1111 1111, true",
    "5500005555555559, true",
    "378282246310005, true",
    "490154203237518, false",
    "1111111111111117, false"
  })
  void bankCards(String cell, boolean valid) {
    var compact = Cell.of(cell).compact();
    assertThat(BankCard.isValid(compact)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "京A12345, true",
    "粤BD12345, true",
    "粤B12345D, true",
    "蒙A·F1234, true",
    "粤Z1234港, true",
    "京I12345, false",
    "甲A12345, false",
    "京A123456, false"
  })
  void plates(String cell, boolean valid) {
    assertThat(Plate.isValid(Cell.of(cell).compact())).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"192.168.0.1, true", "256.1.1.1, false", "01.2.3.4, false", "1.2.3, false"})
  void addressesOfVersionFour(String cell, boolean valid) {
    assertThat(InternetAddress.isV4(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8::1, true",
    "::, true",
    "::1, true",
    "fe80::, true",
    "1:2:3:4:5:6:7:8, true",
    "1:2:3:4:5:6:7, false",
    "1::2::3, false",
    "::ffff:192.0.2.1, true",
    "12:30:45, false",
    "1:2:3:4:5:6:7:8:9, false"
  })
  void addressesOfVersionSix(String cell, boolean valid) {
    assertThat(InternetAddress.isV6(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "zhang.san@example.com, true",
    "张三@example.cn, true",
    "a@b, false",
    "@example.com, false",
    "a b@example.com, false"
  })
  void emails(String cell, boolean valid) {
    assertThat(Emails.isValid(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "张伟, true",
    "欧阳娜娜, true",
    "司马光, true",
    "王府井大街, false",
    "高新区, false",
    "黄河路, false",
    "北京, false",
    "张, false"
  })
  void names(String cell, boolean valid) {
    assertThat(PersonName.isChinese(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"张**, true", "欧阳*, true", "李*明, true", "**, false", "北**, false"})
  void maskedNames(String cell, boolean valid) {
    assertThat(PersonName.isMasked(cell)).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-02-28, 1990-02-28",
    "1990/2/8, 1990-02-08",
    "1990年2月8日, 1990-02-08",
    "19900208, 1990-02-08"
  })
  void dates(String cell, LocalDate date) {
    assertThat(CalendarDate.parse(cell)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({"1990-02-30", "1990-02/08", "90-02-08", "20231345"})
  void noDates(String cell) {
    assertThat(CalendarDate.parse(cell)).isEmpty();
  }
}
