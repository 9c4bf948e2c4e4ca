package org.hearthroll.demo;

import java.util.List;

/** The household roster, which adds to the member roster what the visits of the check found out. */
final class HouseholdLine {

    private HouseholdLine() {
    }

    static List<Field<Home>> fields() {
        return List.of(
                Field.of("乡(镇)", home -> home.township().name()),
                Field.of("行政村", home -> home.village().name()),
                Field.of("村民小组", Home::group),
                Field.of("户编号", Home::code),
                Field.of("户主姓名", home -> home.head().name()),
                Field.of("户主证件号码", home -> home.head().id()),
                Field.of("家庭人口数", home -> home.members().size()),
                Field.of("人均纯收入(元)", home -> home.living().income()),
                Field.of("是否危房", home -> home.living().dangerous()),
                Field.of("危房等级", home -> home.living().grade()),
                Field.of("住房面积（平方米）", home -> home.living().area()),
                Field.of("是否解决安全饮用水", home -> home.living().water()),
                Field.of("入户路类型", home -> home.living().road()),
                Field.of("与村主干路距离（公里）", home -> home.living().distance()),
                Field.of("耕地面积（亩）", home -> home.living().land()),
                Field.of("主要燃料类型", home -> home.living().fuel()),
                Field.of("是否已排查", home -> home.care().checked()),
                Field.of("排查日期", home -> home.care().checkedOn()),
                Field.of("帮扶单位", home -> home.care().unit()),
                Field.of("帮扶责任人", home -> home.care().helper()),
                Field.of("数据日期", home -> "201708"));
    }
}
