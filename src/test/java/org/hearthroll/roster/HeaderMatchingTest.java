package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderMatchingTest {

    private static final HeaderMatching MATCHING = new HeaderMatching(Columns.standard());

    @Test
    void theUsualSpellingAnotherOneAndOneWithBracketsAreToldApart() {
        assertThat(match("户编号", "家庭编号", "户编号（必填）").columns()).containsExactly(
                new MappedColumn(0, "户编号", "household_code", null, Confidence.EXACT),
                new MappedColumn(1, "家庭编号", null, "household_code", Confidence.TAKEN),
                new MappedColumn(2, "户编号（必填）", null, "household_code", Confidence.TAKEN));
        assertThat(match("家庭编号").columns()).containsExactly(new MappedColumn(0, "家庭编号", "household_code", null, Confidence.ALIAS));
        assertThat(match("户编号（必填）").columns()).containsExactly(new MappedColumn(0, "户编号（必填）", "household_code", null, Confidence.TRIMMED));
    }

    @ParameterizedTest
    @CsvSource({"县(市、区、旗),county", "县（市、区、旗）,county", "乡(镇),township", "鄉(鎮、街道),township", "行政村,village", "自然村(组),group", "人均纯收入（元）,income_per_head",
            "务工时间(月),work_months", "省(自治区、直辖市),province", "市(盟、州),city", "是否解决安全饮用水,safe_water", "是否参加新农合,medical_insurance", "贫苦户属性,attribute",
            "A3a户编号,household_code", "1.户编号,household_code", "(1)姓名,name", "三、姓名,name", "2、姓名,name", "证件号码(残疾人证),id_number", "AAC001,household_code",
            "户联系电话,phone", "联系电话,phone", "人联系电话,person_phone", "户主姓名,head_name", "户主身份证号,head_id", "年度,data_date", "是否已排查,checked", "排查日期,checked_on",
            "耕地面积（亩）,arable_land", "家庭人口数,household_size", "*姓名,name", "姓名：,name", "健康情况,health", "劳动能力,labour", "监测对象类型,monitoring_category"})
    void theSpellingsOfTheTradeAreMatched(String header, String field) {
        assertThat(match(header).columns()).extracting(MappedColumn::field).containsExactly(field);
    }

    @Test
    void lineBreaksInAHeaderMakeNoDifference() {
        assertThat(match("与户主\n关系").columns()).containsExactly(new MappedColumn(0, "与户主关系", "relation", null, Confidence.EXACT));
    }

    @Test
    void aHeaderThatOnlyHoldsASpellingIsSuggestedAndFillsNothing() {
        assertThat(match("目前健康状况如何").columns()).containsExactly(new MappedColumn(0, "目前健康状况如何", null, "health", Confidence.CONTAINS));
    }

    @Test
    void anUnknownHeaderIsKept() {
        assertThat(match("自定义1").columns()).containsExactly(new MappedColumn(0, "自定义1", null, null, Confidence.NONE));
    }

    @Test
    void causesInSeveralColumnsMakeAListAndTheFirstIsTheMainOne() {
        assertThat(match("致贫原因1", "致贫原因2", "致贫原因3").columns()).extracting(MappedColumn::field).containsExactly("main_cause", "other_causes", "other_causes");
    }

    @Test
    void theColumnDecidesTheGenerationOfCauses() {
        assertThat(match("致贫/返贫风险1", "致贫/返贫风险2", "致贫/返贫风险5").columns()).extracting(MappedColumn::field).containsExactly("main_risk", "other_risks", "other_risks");
    }

    @Test
    void ofSeveralColumnsForOneFieldTheFirstThatSpellsItBestFillsIt() {
        MappedColumn usual = new MappedColumn(1, "户联系电话", "phone", null, Confidence.EXACT);
        MappedColumn other = new MappedColumn(0, "联系电话", null, "phone", Confidence.TAKEN);
        assertThat(match("联系电话", "户联系电话").columns()).containsExactly(other, usual);
        assertThat(match("联系电话", "户联系电话").conflicts()).containsExactly(new ColumnConflict("phone", usual, other));
        assertThat(match("电话", "联系电话", "联系电话（必填）").columns()).extracting(MappedColumn::field).containsExactly("phone", null, null);
    }

    @Test
    void aFieldThatTheUserGivesToAColumnIsTakenFromTheOther() {
        Mapping chosen = match("联系电话", "户联系电话", "致贫原因2").choosing(Map.of("联系电话", "phone"));
        assertThat(chosen.columns()).containsExactly(new MappedColumn(0, "联系电话", "phone", null, Confidence.CHOSEN),
                new MappedColumn(1, "户联系电话", null, "phone", Confidence.TAKEN), new MappedColumn(2, "致贫原因2", "other_causes", null, Confidence.ALIAS));
        assertThat(match("自定义", "致贫原因2").choosing(Map.of("自定义", "other_causes")).conflicts()).isEmpty();
    }

    @Test
    void columnsOfDifferentFieldsAreNoConflictHoweverManyTheyAre() {
        String[] headers = IntStream.range(0, 300).mapToObj(i -> i % 3 == 0 ? "自定义" + i : i % 3 == 1 ? "目前健康状况说明" + i : "A" + i + "其他内容").toArray(String[]::new);
        Mapping mapping = match(headers);
        assertThat(mapping.columns()).hasSize(300).allMatch(column -> column.field() == null);
        assertThat(mapping.conflicts()).isEmpty();
    }

    @Test
    void sameAndEmptyHeadersBecomeDifferentNamesAndNoColumnIsLost() {
        assertThat(match("甲", "", "甲", null, "甲").columns()).extracting(MappedColumn::header).containsExactly("甲", "未命名列2", "甲_2", "未命名列4", "甲_3");
    }

    @Test
    void theUserHasTheLastWord() {
        Mapping chosen = match("目前健康状况如何", "备注", "姓名").choosing(Map.of("目前健康状况如何", "health", "备注", ""));
        assertThat(chosen.columns()).containsExactly(
                new MappedColumn(0, "目前健康状况如何", "health", null, Confidence.CHOSEN),
                new MappedColumn(1, "备注", null, null, Confidence.CHOSEN),
                new MappedColumn(2, "姓名", "name", null, Confidence.EXACT));
        assertThat(chosen.has("note")).isFalse();
        assertThat(chosen.column("health")).map(MappedColumn::index).contains(0);
    }

    @Test
    void suggestionsAreWhatMayStillBeConfirmed() {
        assertThat(match("姓名", "目前健康状况如何", "自定义1").suggestions()).extracting(MappedColumn::header).containsExactly("目前健康状况如何");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "户编号,人编号,姓名,与户主关系,致贫原因|MEMBER_ROSTER", "户编号,姓名,性别,证件号码|MEMBER_ROSTER", "姓名,证件号码,与户主关系,户主证件号码|MEMBER_ROSTER",
            "户编号,户主姓名,户主证件号码,致贫原因,人数|HOUSEHOLD_ROSTER", "户编号,姓名,证件号码,致贫原因|HOUSEHOLD_ROSTER", "户主姓名,户主证件号码,村|HOUSEHOLD_ROSTER",
            "乡镇,村,户编号,问题类型,问题描述,整改时限|PROBLEMS", "乡镇,存在问题,责任单位|PROBLEMS",
            "区划代码,乡镇,行政村,别名|AREAS", "乡镇,行政村|AREAS", "姓名,证件号码,残疾类别|LIST", "姓名,身份证号|LIST", "乡镇,姓名,身份证号|LIST", "自定义1|LIST"})
    void theKindOfAFileFollowsFromItsColumns(String headers, Kind kind) {
        assertThat(Kinds.of(match(headers.split(",")))).isEqualTo(kind);
    }

    @Test
    void aFileWithoutHouseholdsIsNoRoster() {
        assertThat(Kinds.roster(match("姓名", "身份证号"))).isEmpty();
        assertThat(Kinds.roster(match("乡镇", "行政村"))).isEmpty();
    }

    @Test
    void rosterKindsAreRosters() {
        assertThat(List.of(Kind.values())).filteredOn(Kind::isRoster).containsExactly(Kind.MEMBER_ROSTER, Kind.HOUSEHOLD_ROSTER);
    }

    private static Mapping match(String... headers) {
        return MATCHING.match(Arrays.asList(headers));
    }
}
