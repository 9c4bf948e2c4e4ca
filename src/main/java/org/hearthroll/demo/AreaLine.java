package org.hearthroll.demo;

import java.util.List;
import java.util.stream.Stream;

/** One line of the area list: a township, or a village of it. */
record AreaLine(String code, String township, String village, String aliases) {

    static List<Field<AreaLine>> fields() {
        return List.of(
                Field.of("区划代码", AreaLine::code),
                Field.of("乡镇", AreaLine::township),
                Field.of("行政村", AreaLine::village),
                Field.of("别名", AreaLine::aliases));
    }

    static Stream<AreaLine> of(Region region) {
        return region.townships().stream().flatMap(AreaLine::of);
    }

    private static Stream<AreaLine> of(Township township) {
        Stream<AreaLine> villages = township.villages().stream().map(village -> new AreaLine(village.code(), township.name(), village.name(), ""));
        return Stream.concat(Stream.of(new AreaLine(township.code(), township.name(), "", township.aliases())), villages);
    }
}
