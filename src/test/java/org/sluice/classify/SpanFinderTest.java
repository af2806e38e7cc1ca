package org.sluice.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanFinderTest {

  private static final SpanFinder SPANS = new SpanFinder(Sample.TODAY);

  private static String redacted(String text) {
    var spans = new ArrayList<>(SPANS.find(text));
    spans.sort(
        Comparator.comparingInt(SpanFinder.Span::from)
            .thenComparing(Comparator.comparingInt(SpanFinder.Span::to).reversed()));
    var redacted = new StringBuilder();
    int end = 0;
    for (var span : spans) {
      if (span.from() >= end) {
        redacted.append(text, end, span.from()).append('[').append(span.type().code()).append(']');
      }
      end = Math.max(end, span.to());
    }
    return redacted.append(text.substring(end)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市民王先生反映路灯不亮 | 市民[name]先生反映路灯不亮",
        "联系人:张小明,电话13812345678。 | 联系人:[name],电话[phone]。",
        "身份证１１０１０５１９４９１２３１００２Ｘ丢失 | 身份证[resident_id]丢失",
        "卡号4111 1111 1111 1111被盗 | 卡号[bank_card]被盗",
        "请回复zhang@example.com谢谢 | 请回复[email]谢谢",
        "车辆蒙A12345违停 | 车辆[plate]违停",
        "来自203.0.113.7的请求 | 来自[ip]的请求",
        "座机0471-6234567无人接听 | 座机[phone]无人接听",
        "患者买买提·艾力 | [name]"
      })
  void findsWhatIsPersonal(String text, String redacted) {
    assertThat(redacted(text)).isEqualTo(redacted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"我住在浙江省杭州市西湖区文三路100号3幢201室", "住址:幸福小区5号楼2单元301"})
  void findsAddressesDownToTheDoor(String text) {
    assertThat(redacted(text)).contains("[address]").doesNotContain("100号", "201", "301", "5号楼");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请拨打12345政务服务热线",
        "软件版本1.2.3.4已发布",
        "2023年共处理1234567件",
        "本馆免费向公众开放,欢迎参观",
        "订单号202301150012345678已发货"
      })
  void leavesTheRestAlone(String text) {
    assertThat(redacted(text)).isEqualTo(text);
  }
}
