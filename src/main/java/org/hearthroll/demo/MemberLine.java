package org.hearthroll.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One line of a member roster: a person with what the household's columns repeat on every line. */
record MemberLine(Home home, Person person) {

    private static final String DATE = "201708";
    private static final Set<String> ONLY_IN_THE_OFFICE_FILE =
            Set.of("务工状况", "是否参加大病保险", "是否参加城乡居民基本养老保险", "人数", "识别年度", "脱贫年度", "备注");

    private static final Set<String> ONLY_IN_THE_BIG_FILE = Set.of("省(区、市)", "市(地、州、盟)");

    static Stream<MemberLine> of(Home home) {
        return home.members().stream().map(person -> new MemberLine(home, person));
    }

    /** The columns of the office's own file. */
    static List<Field<MemberLine>> officeFields() {
        return fields(ONLY_IN_THE_BIG_FILE);
    }

    /** The thirty columns of a county of any size. */
    static List<Field<MemberLine>> thirtyFields() {
        return fields(ONLY_IN_THE_OFFICE_FILE);
    }

    private static List<Field<MemberLine>> fields(Set<String> without) {
        return Stream.of(place(), personal(), coverAndHousehold()).flatMap(List::stream).filter(field -> !without.contains(field.header())).toList();
    }

    private static List<Field<MemberLine>> place() {
        return List.of(
                Field.of("省(区、市)", line -> Region.PROVINCE),
                Field.of("市(地、州、盟)", line -> Region.CITY),
                Field.of("县(市、区、旗)", line -> Region.COUNTY),
                Field.of("乡(镇)", line -> line.home.township().name()),
                Field.of("行政村", line -> line.home.village().name()),
                Field.of("自然村(组)", line -> line.home.group()),
                Field.of("户编号", line -> line.home.code()),
                Field.of("人编号", line -> line.person.code()));
    }

    private static List<Field<MemberLine>> personal() {
        return List.of(
                Field.of("姓名", line -> line.person.name()),
                Field.of("性别", line -> line.person.sex()),
                Field.of("证件类型", line -> line.person.paper().length() > 18 ? "残疾人证" : "居民身份证"),
                Field.of("证件号码", line -> line.person.paper()),
                Field.of("与户主关系", line -> line.person.seat().relation()),
                Field.of("民族", line -> line.home.ethnicity()),
                Field.of("文化程度", line -> line.person.schooling().education()),
                Field.of("在校生状况", line -> line.person.schooling().school()),
                Field.of("健康状况", line -> line.person.fitness().health()),
                Field.of("劳动技能", line -> line.person.fitness().labour()),
                Field.of("务工状况", line -> line.person.fitness().workPlace()),
                Field.of("务工时间（月）", line -> line.person.fitness().workMonths()));
    }

    private static List<Field<MemberLine>> coverAndHousehold() {
        return List.of(
                Field.of("是否参加城乡居民基本医疗保险", line -> line.person.cover().medical()),
                Field.of("是否参加大病保险", line -> line.person.cover().serious()),
                Field.of("是否参加城乡居民基本养老保险", line -> line.person.cover().pension()),
                Field.of("人数", line -> line.home.members().size()),
                Field.of("贫困户属性", line -> line.home.standing().attribute()),
                Field.of("脱贫属性", line -> line.home.standing().status()),
                Field.of("识别年度", line -> line.home.standing().entered()),
                Field.of("脱贫年度", line -> line.home.standing().left()),
                Field.of("主要致贫原因", line -> line.home.standing().cause()),
                Field.of("其他致贫原因", line -> line.home.standing().others()),
                Field.of("人均纯收入（元）", line -> new BigDecimal(line.home.living().income())),
                Field.of("是否危房户", line -> line.home.living().dangerous()),
                Field.of("是否解决安全饮用水", line -> line.home.living().water()),
                Field.of("户联系电话", line -> line.home.care().phone()),
                Field.of("帮扶责任人", line -> line.home.care().helper()),
                Field.of("数据日期", line -> DATE),
                Field.of("备注", line -> line.home.care().note()));
    }
}
