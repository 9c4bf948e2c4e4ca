package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;

/** The four name lists of the adjustment: households taken in, to be lifted, fallen back, to be removed. */
final class ListLine {

    private ListLine() {
    }

    static List<Field<Home>> taken() {
        return with(Field.of("主要致贫原因", home -> home.standing().cause()), Field.of("识别年度", home -> home.standing().entered()));
    }

    static List<Field<Home>> lifted() {
        return with(Field.of("主要致贫原因", home -> home.standing().cause()), Field.of("计划脱贫年度", home -> "2017"));
    }

    static List<Field<Home>> fallenBack() {
        return with(Field.of("返贫原因", home -> home.standing().cause()), Field.of("脱贫年度", home -> home.standing().left()));
    }

    static List<Field<Home>> removed() {
        return with(Field.of("脱贫属性", home -> home.standing().status()), Field.of("脱贫年度", home -> home.standing().left()));
    }

    private static List<Field<Home>> with(Field<Home> first, Field<Home> second) {
        List<Field<Home>> fields = new ArrayList<>(List.of(
                Field.of("乡(镇)", home -> home.township().name()),
                Field.of("行政村", home -> home.village().name()),
                Field.of("户编号", Home::code),
                Field.of("户主姓名", home -> home.head().name()),
                Field.of("户主身份证号", home -> home.head().id()),
                Field.of("家庭人口数", home -> home.members().size())));
        fields.add(first);
        fields.add(second);
        return List.copyOf(fields);
    }
}
