package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one made-up person or household becomes on the lines of each file. */
class LineFormsTest {

    private static final Township TOWN = new Township("990126001", "双溪镇", "双溪", 5, 61, 100, List.of());
    private static final Township UNNUMBERED = new Township("990126002", "三岔乡", "", 5, 61, 100, List.of());
    private static final Township.Village VILLAGE = new Township.Village("990126001200", "新民村");
    private static final Person HEAD = person("01", "王大山", new Seat("户主", true, 50), "99012619670101001X", "99012619670101001X", "长期慢性病");
    private static final Person SPOUSE = person("02", "李小花", new Seat("配偶", false, 48), "990126196901010020", "99012619690101002043", "残疾");

    @TempDir
    private Path folder;

    @Test
    void aBlankTextAndNullAreBothBlankCellsOfALine() {
        List<Object> cells = Arrays.asList(Field.cells(MemberLine.officeFields(), new MemberLine(home(TOWN), HEAD)));
        List<Object> header = Arrays.asList(Field.header(MemberLine.officeFields()));
        assertThat(cells.get(header.indexOf("务工状况"))).isEqualTo("");
        assertThat(cells.get(header.indexOf("务工时间（月）"))).isNull();
    }

    @Test
    void aCertificateInThePlaceOfTheIdNumberIsCalledOne() {
        assertThat(line(MemberLine.officeFields(), new MemberLine(home(TOWN), SPOUSE))).containsEntry("证件类型", "残疾人证").containsEntry("证件号码", "99012619690101002043");
        assertThat(line(MemberLine.officeFields(), new MemberLine(home(TOWN), HEAD))).containsEntry("证件类型", "居民身份证").containsEntry("证件号码", "99012619670101001X");
    }

    @Test
    void theBigFileHasThirtyColumnsWithTheProvinceAndTheOfficeFileHasNeitherProvinceNorCity() {
        assertThat(Field.header(MemberLine.thirtyFields())).hasSize(30).startsWith("省(区、市)", "市(地、州、盟)", "县(市、区、旗)").doesNotContain("备注", "人数");
        assertThat(Field.header(MemberLine.officeFields())).hasSize(35).startsWith("县(市、区、旗)", "乡(镇)").endsWith("数据日期", "备注");
    }

    @Test
    void theHouseholdLineTakesTheIdNumberOfTheHeadAndCountsTheMembers() {
        assertThat(line(HouseholdLine.fields(), home(TOWN))).containsEntry("户主姓名", "王大山").containsEntry("户主证件号码", "99012619670101001X")
                .containsEntry("家庭人口数", "2").containsEntry("人均纯收入(元)", "2480.50").containsEntry("排查日期", "20170809").containsEntry("数据日期", "201708").hasSize(21);
    }

    @Test
    void theFourNameListsDifferOnlyInTheirLastTwoColumns() {
        assertThat(line(ListLine.taken(), home(TOWN))).containsEntry("主要致贫原因", "因病").containsEntry("识别年度", "2013").hasSize(8);
        assertThat(line(ListLine.lifted(), home(TOWN))).containsEntry("主要致贫原因", "因病").containsEntry("计划脱贫年度", "2017").hasSize(8);
        assertThat(line(ListLine.fallenBack(), home(TOWN))).containsEntry("返贫原因", "因病").containsEntry("脱贫年度", "2015").hasSize(8);
        assertThat(line(ListLine.removed(), home(TOWN))).containsEntry("脱贫属性", "返贫").containsEntry("脱贫年度", "2015").hasSize(8);
    }

    @Test
    void aProblemOfTheWholeHouseholdNamesNobodyAndOneOfAPersonSaysSexAndAge() {
        assertThat(line(LedgerLine.fields(), LedgerLine.of(new Trouble("HOU2", home(TOWN), null), 7, new Chance(1)))).containsEntry("姓名", "").containsEntry("人编号", "")
                .containsEntry("问题编号", "TN2017-0007").containsEntry("问题描述", "新民村3组王大山户（2人）").containsEntry("问题类型", "目前无安全住房");
        assertThat(line(LedgerLine.fields(), LedgerLine.of(new Trouble("MED1", home(TOWN), SPOUSE), 8, new Chance(1)))).containsEntry("姓名", "李小花")
                .containsEntry("人编号", "990126001200000102").containsEntry("问题描述", "李小花（女，48岁）");
    }

    @Test
    void oneTownshipSendsItsLedgerInWithoutNumbers() {
        assertThat(line(LedgerLine.fields(), LedgerLine.of(new Trouble("HOU2", home(UNNUMBERED), null), 7, new Chance(1)))).containsEntry("问题编号", "").containsEntry("序号", "7");
    }

    @Test
    void whoHasACertificateOnPaperIsOnTheListOfTheDisabledWithIt() {
        List<DisabilityLine> lines = DisabilityLine.of(home(TOWN), new Chance(2)).filter(line -> line.name().equals("李小花")).toList();
        assertThat(lines).hasSize(1);
        assertThat(line(DisabilityLine.fields(), lines.getFirst())).isEqualTo(Map.of("乡(镇)", "双溪镇", "行政村", "新民村", "姓名", "李小花",
                "证件号码(残疾人证)", "99012619690101002043", "残疾类别", "肢体", "残疾等级", "三级"));
    }

    @Test
    void theInsuranceListLeavesOutAboutTwoOfAThousandOfThoseInsured() {
        Chance chance = new Chance(4);
        long listed = IntStream.range(0, 5000).mapToLong(i -> InsuranceLine.of(home(TOWN), chance).count()).sum();
        assertThat(10_000 - listed).isBetween(5L, 40L);
        assertThat(line(InsuranceLine.fields(), new InsuranceLine("王大山", HEAD.id()))).isEqualTo(Map.of("姓名", "王大山", "身份证号码", HEAD.id(), "参保状态", "正常参保", "缴费年度", "2017"));
    }

    @Test
    void aTownshipStandsBeforeItsVillagesInTheAreaList() {
        Region region = new Region();
        List<AreaLine> lines = AreaLine.of(region).toList();
        Township first = region.townships().getFirst();
        assertThat(lines.getFirst()).isEqualTo(new AreaLine(first.code(), first.name(), "", first.aliases()));
        assertThat(lines.get(1)).isEqualTo(new AreaLine(first.code() + "200", first.name(), first.villages().getFirst().name(), ""));
    }

    @Test
    void nothingIsWrittenBeforeTheLastHouseholdWhereTheFileIsNotDone() {
        try (Output<AreaLine> output = new Folder(folder).output(SampleFile.AREAS, AreaLine.fields(), home -> AreaLine.of(new Region()))) {
            output.take(home(TOWN));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aHouseholdThatContributesNothingLeavesTheHeaderAlone() {
        try (Output<AreaLine> output = new Folder(folder).output(SampleFile.AREAS, AreaLine.fields(), home -> java.util.stream.Stream.empty())) {
            output.take(home(TOWN));
            output.done();
        }
        assertThat(folder.resolve("区划.csv")).hasContent("区划代码,乡镇,行政村,别名");
    }

    @Test
    void titlesStandAboveTheHeaderAndOnlyCellsThatNeedThemHaveQuotes() throws Exception {
        Field<String> same = Field.of("值", text -> text);
        new Folder(folder).write(SampleFile.AREAS, List.of(same), java.util.stream.Stream.of("=1+1", "甲,乙", "说\"好\"", "上\n下"), "一个标题");
        assertThat(java.nio.file.Files.readString(folder.resolve("区划.csv"))).isEqualTo("一个标题\r\n值\r\n=1+1\r\n\"甲,乙\"\r\n\"说\"\"好\"\"\"\r\n\"上\n下\"\r\n");
    }

    @Test
    void aColumnThatTheDirtyRosterDoesNotHaveIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> DirtyLine.header().get("血型")).isInstanceOf(IllegalArgumentException.class).hasMessage("血型");
    }

    @Test
    void aCopyOfADirtyLineIsNotChangedWithIt() {
        DirtyLine line = DirtyLine.saying("姓名", "合计");
        DirtyLine copy = line.copy();
        line.set("姓名", "小计");
        line.cut(3);
        assertThat(copy.get("姓名")).isEqualTo("合计");
        assertThat(List.of(line.size(), copy.size())).containsExactly(3, DirtyLine.WIDTH);
    }

    @Test
    void theHeaderWithALineBreakIsFoundWithoutIt() {
        DirtyLine line = DirtyLine.of(new MemberLine(home(TOWN), SPOUSE));
        assertThat(line.get("与户主关系")).isEqualTo("配偶");
        assertThat(DirtyLine.header().get("与户主关系")).isEqualTo("与户主\n关系");
    }

    private static Map<String, String> line(List<? extends Field<?>> fields, Object of) {
        return fields.stream().collect(Collectors.toMap(Field::header, field -> value(field, of)));
    }

    @SuppressWarnings("unchecked")
    private static <T> String value(Field<T> field, Object of) {
        Object value = field.value().apply((T) of);
        return value == null ? "" : value.toString();
    }

    private static Home home(Township township) {
        return new Home("9901260012000001", new Draft(0, 0, 1, "01", 2, Origin.KEPT), township, VILLAGE, "3组", "汉族",
                new Home.Standing("一般贫困户", "返贫", "2013", "2015", "因病", ""),
                new Home.Living("2480.50", "否", "B级", "是", "60", "水泥路", "1.2", "3.4", "柴草"),
                new Home.Care("赵帮扶", "教育局", "是", "20170809", "12900000001", ""), List.of(HEAD, SPOUSE));
    }

    private static Person person(String number, String name, Seat seat, String id, String paper, String health) {
        return new Person("9901260012000001" + number, name, seat, id, paper, new Person.Schooling("小学", "非在校生"),
                new Person.Fitness(health, "无劳动力", "", null), new Person.Cover("是", "是", "是"));
    }
}
