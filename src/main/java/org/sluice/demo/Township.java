package org.sluice.demo;

import java.util.List;

/// The townships of the invented county Yunting (云汀县), with their villages. Its code, 539821, is in
/// a prefecture range of GB/T 2260 that no real place has.
enum Township {
  YUNTING("539821101", "云汀镇", Area.BASIN, "北门社区 文昌社区 河畔社区 东升社区 老街社区 新桥社区"),
  BAILU("539821102", "白鹭镇", Area.BASIN, "荷塘村 大坝村 双龙村 水磨村 稻香村"),
  SHIMEN("539821103", "石门坎镇", Area.BASIN, "石门村 青松村 红土村 窑上村 柏树村"),
  JIANGDONG("539821104", "江东渡镇", Area.RIVER, "渡口村 芦苇村 江湾村 沙坪村 鱼塘村"),
  LUOHAN("539821201", "螺江乡", Area.RIVER, "螺髻村 甘蔗村 芒果村 热水村"),
  SONGLING("539821202", "松岭彝族乡", Area.HILLS, "松毛村 火塘村 羊角村 核桃村"),
  XUEQING("539821203", "雪箐乡", Area.HILLS, "雪箐村 云杉村 药山村 高寨村"),
  MIYA("539821204", "迷垭苗族乡", Area.HILLS, "迷垭村 花坡村 岩脚村");

  /// The county's region code.
  static final String COUNTY_CODE = "539821";

  static final String COUNTY = "云汀县";

  private static final List<Township> BY_SIZE = List.of(values());

  private final String code;
  private final String title;
  private final Area area;
  private final String villages;

  Township(String code, String title, Area area, String villages) {
    this.code = code;
    this.title = title;
    this.area = area;
    this.villages = villages;
  }

  static Township drawn(Draw draw) {
    return draw.percent(40) ? draw.early(BY_SIZE) : draw.of(BY_SIZE);
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }

  List<String> villages() {
    return List.of(villages.split(" ", -1));
  }

  /// The hierarchy township → area → anywhere, as `*` stands for.
  static List<List<String>> hierarchy() {
    return BY_SIZE.stream().map(town -> List.of(town.title, town.area.title, "*")).toList();
  }

  private enum Area {
    BASIN("坝区"),
    RIVER("江岸片区"),
    HILLS("山区");

    private final String title;

    Area(String title) {
      this.title = title;
    }
  }
}
