package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.roster.Sheets.codes;
import static org.hearthroll.roster.Sheets.reader;
import static org.hearthroll.roster.Sheets.values;

import java.util.List;
import java.util.Map;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.RowFault;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    private static final String[] HEADER = {"序号", "户编号", "姓名", "证件号码", "与户主关系", "致贫原因", "备注"};

    @Test
    void aRowOfARosterComesOutByField() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "县(市、区、旗)", "乡(镇)", "行政村", "户编号", "姓名", "证件号码", "健康状况", "致贫原因", "自定义1");
        ReadRow row = reader.read(SourceRow.of(4, "某县", "城关镇", "三元村", "0012", "张三", "11010519491231002X", "残疾,长期慢性病", "缺劳动力致贫", "x"));
        assertThat(values(reader, row)).isEqualTo(Map.ofEntries(Map.entry("county", "某县"), Map.entry("township", "城关镇"), Map.entry("village", "三元村"),
                Map.entry("household_code", "0012"), Map.entry("name", "张三"), Map.entry("id_number", "11010519491231002X"), Map.entry("id_key", "11010519491231002X"),
                Map.entry("birth_date", "1949-12-31"), Map.entry("health", "02;04"), Map.entry("main_cause", "08"), Map.entry("=自定义1", "x")));
        assertThat(row.original(reader.layout().slot("main_cause"))).isEqualTo("缺劳动力致贫");
        assertThat(row.findings()).isEmpty();
        assertThat(row.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"自身发展能力不足,11", "自身发展力不足,11", "缺劳动力致贫,08", "其它,99"})
    void theWordingsOfTheTradeBecomeCodes(String wording, String code) {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "致贫原因");
        assertThat(reader.read(SourceRow.of(2, "1", "张三", wording)).value(2)).isEqualTo(code);
    }

    @Test
    void theFirstOfSeveralCausesInACellIsTheMainOne() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "主要致贫原因", "其他致贫原因");
        ReadRow row = reader.read(SourceRow.of(2, "1", "张三", "因病、因残", "因残；缺水"));
        assertThat(values(reader, row)).containsEntry("main_cause", "01").containsEntry("other_causes", "02;06");
        assertThat(codes(row.findings())).containsExactly("CAUSE_SEVERAL");
    }

    @Test
    void furtherCausesFromSeveralColumnsMakeOneListInTheOrderOfTheFile() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "致贫原因1", "致贫原因2", "致贫原因3");
        assertThat(values(reader, reader.read(SourceRow.of(2, "1", "张三", "因病", "缺资金", "因残")))).containsEntry("main_cause", "01").containsEntry("other_causes", "09;02");
    }

    @Test
    void severalCausesNeedNoColumnForTheOthers() {
        RowReader reader = reader(Kind.HOUSEHOLD_ROSTER, "户编号", "致贫/返贫风险");
        assertThat(values(reader, reader.read(SourceRow.of(2, "1", "因病，因安全饮水")))).containsEntry("main_risk", "R01").containsEntry("other_risks", "R10");
    }

    @Test
    void aCauseThatMatchesNothingIsFoundAndCountedApart() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "致贫原因");
        ReadRow row = reader.read(SourceRow.of(2, "1", "张三", "欠债"));
        assertThat(row.value(2)).isEqualTo("UNMATCHED");
        assertThat(row.findings()).containsExactly(new Finding("CAUSE_UNMATCHED", Severity.WARNING, 2, "致贫原因", "欠债", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计", "合 计", "小　计", "总计：", "城关镇小计"})
    void aSubtotalIsSetAsideWhereverTheWordStands(String word) {
        for (int place = 0; place < HEADER.length; place++) {
            String[] cells = {"", "", "", "", "", "", "118"};
            cells[place] = word;
            assertThat(read(cells)).isEqualTo(Map.of(Outcome.SET_ASIDE, "SUBTOTAL_ROW"));
        }
    }

    @Test
    void aSubtotalThatAgreesWithItsRowsIsSetAsideInSilence() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "人数", "务工时间（月）");
        reader.read(SourceRow.of(2, "1", "张三", "2", "3"));
        reader.read(SourceRow.of(3, "1", "李四", "2", "4.5"));
        reader.read(SourceRow.of(4, "2", "王五", "1", ""));
        assertThat(reader.read(SourceRow.of(5, "小计", "", "3", "7.5")).findings()).isEmpty();
        reader.read(SourceRow.of(6, "3", "赵六", "4", "6"));
        assertThat(reader.read(SourceRow.of(7, "小计", "", "4人", "6.0")).findings()).isEmpty();
        assertThat(reader.read(SourceRow.of(8, "合计", "", "7", "-")).findings()).isEmpty();
    }

    @Test
    void aSubtotalThatDisagreesWithItsRowsIsFound() {
        RowReader reader = reader(Kind.HOUSEHOLD_ROSTER, "户编号", "户主姓名", "人数");
        reader.read(SourceRow.of(2, "1", "张三", "2"));
        reader.read(SourceRow.of(3, "2", "李四", "3"));
        ReadRow total = reader.read(SourceRow.of(4, "合计", "", "6"));
        assertThat(total.outcome()).isEqualTo(Outcome.SET_ASIDE);
        assertThat(total.findings()).containsExactly(new Finding("SUBTOTAL_DIFFERS", Severity.WARNING, 4, "人数", "6", List.of("5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填表人：张三", "审 核 人: 李四", "填报日期：2017年9月4日", "单位负责人（签字）：", "填表人 张三", "制表：李四"})
    void aSignatureIsSetAsideWhereverItStands(String word) {
        assertThat(read(word, "", "", "", "", "", "")).isEqualTo(Map.of(Outcome.SET_ASIDE, "SIGNATURE_ROW"));
        assertThat(read("", word, "", "", "", "", "")).isEqualTo(Map.of(Outcome.SET_ASIDE, "SIGNATURE_ROW"));
    }

    @Test
    void aProblemThatOnlyBeginsLikeANoteIsData() {
        assertThat(outcome(Kind.PROBLEMS, List.of("乡镇", "问题类型", "问题描述"), "城关镇", "", "注册资金不足")).isEqualTo("LOADED");
        assertThat(outcome(Kind.PROBLEMS, List.of("乡镇", "问题类型", "问题描述"), "", "", "注：本表一式两份")).isEqualTo("SIGNATURE_ROW");
    }

    @Test
    void aPersonWithARemarkAboutATotalIsData() {
        assertThat(read("1", "0012", "张三", "", "户主", "因病", "合计")).isEqualTo(Map.of(Outcome.LOADED, ""));
        assertThat(read("其中", "0012", "张三", "", "户主", "因病", "")).isEqualTo(Map.of(Outcome.LOADED, ""));
    }

    @Test
    void aHeaderAmongTheRowsIsSetAside() {
        assertThat(read(HEADER)).isEqualTo(Map.of(Outcome.SET_ASIDE, "HEADER_REPEATED"));
    }

    @Test
    void aRowThatIsTooLongIsRejectedWithAllItsText() {
        ReadRow row = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "备注").read(SourceRow.of(5, "0012", "张三", "甲", "乙"));
        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row.reason()).isEqualTo(new Finding("ROW_TOO_LONG", Severity.ERROR, 5, "", "0012,张三,甲,乙", List.of(4, 3)));
    }

    @Test
    void aShortRowIsPaddedWhereOnlyOptionalCellsAreMissing() {
        assertThat(read("1", "0012", "张三", "", "户主", "因病")).isEqualTo(Map.of(Outcome.LOADED, ""));
    }

    @Test
    void aShortRowThatLacksARequiredCellIsRejected() {
        assertThat(read("1", "0012", "张三", "", "户主")).isEqualTo(Map.of(Outcome.REJECTED, "ROW_TOO_SHORT"));
    }

    @Test
    void aRowWithoutAHouseholdOrWithoutAPersonIsRejected() {
        assertThat(read("1", "", "张三", "", "户主", "因病", "")).isEqualTo(Map.of(Outcome.REJECTED, "HOUSEHOLD_KEY_MISSING"));
        assertThat(read("1", "0012", "", "", "户主", "因病", "")).isEqualTo(Map.of(Outcome.REJECTED, "PERSON_KEY_MISSING"));
    }

    @Test
    void aRoundedHouseholdCodeIsNoCode() {
        assertThat(read("1", "5.3E+15", "张三", "", "户主", "因病", "")).isEqualTo(Map.of(Outcome.REJECTED, "HOUSEHOLD_KEY_MISSING"));
    }

    @Test
    void theHeadsSoundIdNumberStandsForAMissingHouseholdCode() {
        RowReader reader = reader(Kind.HOUSEHOLD_ROSTER, "户编号", "户主姓名", "户主证件号码");
        assertThat(reader.read(SourceRow.of(2, "", "张三", "11010519491231002X")).outcome()).isEqualTo(Outcome.LOADED);
        assertThat(reader.read(SourceRow.of(3, "", "张三", "110105194912310021")).reason().code()).isEqualTo("HOUSEHOLD_KEY_MISSING");
        assertThat(reader.read(SourceRow.of(4, "", "张三", "4.40524E+17")).reason().code()).isEqualTo("HOUSEHOLD_KEY_MISSING");
    }

    @Test
    void aRowTheFileCouldNotGiveSoundlyIsRejectedWithThePlaceOfTheDamage() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, HEADER);
        ReadRow row = reader.read(new SourceRow(8, new String[] {"1", "00\uFFFD2"}, Map.of(), new RowFault(RowFault.Kind.INVALID_BYTES, 4711)));
        assertThat(row.reason()).isEqualTo(new Finding("ROW_INVALID_BYTES", Severity.ERROR, 8, "", "1,00\uFFFD2", List.of(4711L)));
        ReadRow stray = reader.read(new SourceRow(9, new String[] {"1"}, Map.of(), new RowFault(RowFault.Kind.STRAY_QUOTE, 2)));
        assertThat(stray.reason().code()).isEqualTo("ROW_STRAY_QUOTE");
    }

    @Test
    void inAListOfHouseholdsTheNameIsTheHeads() {
        RowReader reader = reader(Kind.HOUSEHOLD_ROSTER, "户编号", "姓名", "证件号码", "致贫原因", "备注");
        ReadRow row = reader.read(SourceRow.of(2, "1", "张三", "11010519491231002x", "因病", "好"));
        assertThat(values(reader, row)).isEqualTo(Map.of("household_code", "1", "head_name", "张三", "head_id", "11010519491231002X", "head_key", "11010519491231002X",
                "main_cause", "01", "note", "好"));
        assertThat(row.original(reader.layout().slot("head_id"))).isEqualTo("11010519491231002x");
    }

    @Test
    void aDisabilityCertificateTellsItsClassAndGrade() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "证件号码");
        ReadRow row = reader.read(SourceRow.of(2, "1", "张三", "110105194912310 02X43"));
        assertThat(values(reader, row)).containsEntry("id_number", "11010519491231002X43").containsEntry("id_key", "11010519491231002X")
                .containsEntry("disability_class", "4").containsEntry("disability_grade", "3");
    }

    @Test
    void aDamagedIdNumberIsUnknownAndItsWordingIsKept() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "证件号码");
        ReadRow row = reader.read(SourceRow.of(2, "1", "张三", "440524188001010000"));
        assertThat(row.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(values(reader, row)).isEqualTo(Map.of("household_code", "1", "name", "张三", "birth_date", "1880-01-01"));
        assertThat(row.original(2)).isEqualTo("440524188001010000");
        assertThat(row.findings()).containsExactly(new Finding("ID_DAMAGED_BY_EXCEL", Severity.ERROR, 2, "证件号码", "440524188001010000", List.of()));
    }

    @Test
    void whatTheRowSaysOtherwiseThanTheIdNumberIsFoundAndStands() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "证件号码", "性别", "出生日期");
        ReadRow row = reader.read(SourceRow.of(2, "1", "张三", "11010519491231002X", "男", "1950年1月"));
        assertThat(values(reader, row)).containsEntry("sex", "1").containsEntry("birth_date", "1950-01");
        assertThat(codes(row.findings())).containsExactly("ID_BIRTH_DATE_DIFFERS", "ID_SEX_DIFFERS");
        assertThat(codes(reader.read(SourceRow.of(3, "1", "张三", "11010519491231002X", "女", "1949年12月")).findings())).isEmpty();
    }

    @Test
    void aNumberOfAnotherDocumentIsNotJudged() {
        RowReader reader = reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "证件号码", "证件类型");
        ReadRow row = reader.read(SourceRow.of(2, "1", "阮氏", "C1234567", "护照"));
        assertThat(values(reader, row)).isEqualTo(Map.of("household_code", "1", "name", "阮氏", "id_number", "C1234567", "id_type", "05"));
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void aLedgerAnAreaListAndADepartmentListHaveTheirOwnKeys() {
        assertThat(outcome(Kind.PROBLEMS, List.of("乡镇", "问题类型", "问题描述"), "城关镇", "", "屋顶漏雨")).isEqualTo("LOADED");
        assertThat(outcome(Kind.PROBLEMS, List.of("乡镇", "问题类型", "问题描述"), "城关镇", "", "")).isEqualTo("PROBLEM_WITHOUT_CONTENT");
        assertThat(outcome(Kind.AREAS, List.of("乡镇", "行政村"), "", "三元村")).isEqualTo("AREA_WITHOUT_TOWNSHIP");
        assertThat(outcome(Kind.AREAS, List.of("乡镇", "行政村"), "合计", "12")).isEqualTo("SUBTOTAL_ROW");
        assertThat(outcome(Kind.LIST, List.of("姓名", "身份证号", "等级"), "", "", "一级")).isEqualTo("LIST_ROW_WITHOUT_KEY");
    }

    @Test
    void inALedgerADateOfCheckingIsTheDayOfFinding() {
        RowReader reader = reader(Kind.PROBLEMS, "乡镇", "问题类型", "排查日期");
        assertThat(values(reader, reader.read(SourceRow.of(2, "城关镇", "住房", "2020.3.4")))).isEqualTo(Map.of("township", "城关镇", "problem_type", "HOU", "found_on", "2020-03-04"));
    }

    private static String outcome(Kind kind, List<String> headers, String... cells) {
        ReadRow row = reader(kind, headers.toArray(String[]::new)).read(SourceRow.of(2, cells));
        return row.reason() == null ? row.outcome().name() : row.reason().code();
    }

    private static Map<Outcome, String> read(String... cells) {
        ReadRow row = reader(Kind.MEMBER_ROSTER, HEADER).read(SourceRow.of(3, cells));
        return Map.of(row.outcome(), row.reason() == null ? "" : row.reason().code());
    }
}
