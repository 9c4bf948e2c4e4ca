package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.roster.Sheets.cell;
import static org.hearthroll.roster.Sheets.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingTest {

    private static final int SLOT = 2;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.5|1234.5", "1，234|1234", "３６００|3600", "2721.27|2721.27", "3600.00|3600", "0|0", "0.00|0", "007|7", "-12.5|-12.5",
            "+8|8", " 3600 |3600", ".5|0.5", "5.|5", "1.2E+3|1200", "12,345,678|12345678", "100|100", "0.5|0.5"})
    void aNumberIsReadExactlyWhateverItsDress(String text, String value) {
        assertThat(read("人均纯收入", text)).isEqualTo(value);
        assertThat(cell("人均纯收入", text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/", "无", "", " ", "—", "　", "不详"})
    void theSignsForNothingAreMissingAndNotZero(String text) {
        ReadRow row = cell("人均纯收入", text);
        assertThat(row.value(SLOT)).isNull();
        assertThat(row.original(SLOT)).isNull();
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"约3600,3600", "3600元,3600", "￥3600.50,3600.5", "3600元左右,3600", "4人,4", "约１０００元,1000"})
    void unitsAndRoundaboutWordsAreStrippedWithAWarningAndKept(String text, String value) {
        ReadRow row = cell("人均纯收入", text);
        assertThat(row.value(SLOT)).isEqualTo(value);
        assertThat(row.original(SLOT)).isEqualTo(text);
        assertThat(row.findings()).containsExactly(new Finding("NUMBER_UNIT_STRIPPED", Severity.WARNING, 7, "人均纯收入", text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"三千六", "3.6万元", "1,23", "1.2.3", "3600-4000", "12a"})
    void whatIsNoNumberIsKeptAsWordsAndTheRowLoads(String text) {
        ReadRow row = cell("人均纯收入", text);
        assertThat(row.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(row.value(SLOT)).isNull();
        assertThat(row.original(SLOT)).isEqualTo(text);
        assertThat(codes(row.findings())).containsExactly("NUMBER_UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({"4,4,", "4.0,4,", "4人,4,NUMBER_UNIT_STRIPPED", "4.5,,NUMBER_UNREADABLE", "-1,,NUMBER_UNREADABLE", "12345678901,,NUMBER_UNREADABLE"})
    void aCountIsWholeAndNotNegative(String text, String value, String finding) {
        assertThat(read("家庭人口数", text)).isEqualTo(value);
        assertThat(codes(cell("家庭人口数", text).findings())).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource({"2017.9.4,2017-09-04", "2017/9/4,2017-09-04", "20170904,2017-09-04", "2017年9月,2017-09", "2017年9月4日,2017-09-04", "202303,2023-03", "2023年05月,2023-05",
            "2017-09-04,2017-09-04", "2017,2017", "2017年,2017", "19800101.0,1980-01-01", "202303.0,2023-03", "2017-9-4 00:00:00,2017-09-04", "2017-09-04T08:30,2017-09-04", "２０１７．９．４,2017-09-04",
            "2016-02-29,2016-02-29"})
    void aDateBecomesIsoAndStaysAsPreciseAsItWas(String text, String iso) {
        assertThat(read("识别监测时间", text)).isEqualTo(iso);
        assertThat(cell("识别监测时间", text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "20170230", "2017年13月", "2015/2/29", "201713", "2017.0.4"})
    void aDayThatNoCalendarHasRejectsItsRow(String text) {
        ReadRow row = cell("识别监测时间", text);
        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row.reason()).isEqualTo(new Finding("DATE_INVALID", Severity.ERROR, 7, "识别监测时间", text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "17.9.4", "不清楚吧", "去年", "800101", "0917", "12345678"})
    void whatShowsNoDateIsKeptAsWordsAndTheRowLoads(String text) {
        ReadRow row = cell("识别监测时间", text);
        assertThat(row.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(row.value(SLOT)).isNull();
        assertThat(row.original(SLOT)).isEqualTo(text);
        assertThat(codes(row.findings())).containsExactly("DATE_UNREADABLE");
    }

    @Test
    void aBareDayNumberIsADateOnlyIfTheUserSaysSo() {
        RowReader reader = RowReader.of(Sheets.mapping("户编号", "人编号", "识别监测时间"), Kind.MEMBER_ROSTER, new ReadingRules(LocalDate.of(2024, 1, 1), DayNumbers.SINCE_1900, false, false, CodeLists.standard()));
        ReadRow row = reader.read(SourceRow.of(2, "H1", "P1", "45047"));
        assertThat(row.value(SLOT)).isEqualTo("2023-05-01");
        assertThat(row.original(SLOT)).isEqualTo("45047");
        ReadRow unasked = cell("识别监测时间", "45047");
        assertThat(unasked.value(SLOT)).isNull();
        assertThat(unasked.original(SLOT)).isEqualTo("45047");
        assertThat(codes(unasked.findings())).containsExactly("DATE_SERIAL_OFFERED");
    }

    @Test
    void aDayNumberOfAWorkbookFrom1904IsFourYearsAndADayLater() {
        RowReader reader = RowReader.of(Sheets.mapping("户编号", "人编号", "识别监测时间"), Kind.MEMBER_ROSTER, new ReadingRules(LocalDate.of(2024, 1, 1), DayNumbers.SINCE_1904, false, false, CodeLists.standard()));
        assertThat(reader.read(SourceRow.of(2, "H1", "P1", "43585")).value(SLOT)).isEqualTo("2023-05-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"1.234,5 1234.5", "1.234 1234", "1.234.567,80 1234567.8", "1234,5 1234.5", "0,5 0.5", "12 12", "-3,25 -3.25", "约1.234,5元 1234.5", "１．２３４，５ 1234.5"})
    void withADecimalCommaPointsPartTheThousands(String text, String number) {
        assertThat(withComma(text).value(SLOT)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,234,567", "1,2,3"})
    void withADecimalCommaWhatIsWrittenTheOtherWayIsNoNumber(String text) {
        ReadRow row = withComma(text);
        assertThat(row.value(SLOT)).isNull();
        assertThat(codes(row.findings())).containsExactly("NUMBER_UNREADABLE");
    }

    @Test
    void aDecimalCommaIsNeverAssumedButFoundWhereItIsCertain() {
        ReadRow certain = cell("人均纯收入", "1.234,5");
        assertThat(certain.value(SLOT)).isNull();
        assertThat(certain.original(SLOT)).isEqualTo("1.234,5");
        assertThat(codes(certain.findings())).containsExactly("DECIMAL_COMMA_OFFERED");
        assertThat(codes(cell("人均纯收入", "1234,5").findings())).containsExactly("NUMBER_UNREADABLE");
        assertThat(cell("人均纯收入", "1,234").value(SLOT)).isEqualTo("1234");
    }

    private static ReadRow withComma(String text) {
        ReadingRules rules = new ReadingRules(Sheets.TODAY, DayNumbers.NONE, true, false, CodeLists.standard());
        return RowReader.of(Sheets.mapping("户编号", "人编号", "人均纯收入"), Kind.MEMBER_ROSTER, rules).read(SourceRow.of(2, "H1", "P1", text));
    }

    @ParameterizedTest
    @CsvSource({"2014,2014,", "2014年,2014,", "2014.0,2014,", "201411,2014,201411", "2014年11月,2014,2014年11月", "早就,,早就"})
    void aYearIsTakenAndWhatElseIsSaidIsKept(String text, String year, String original) {
        ReadRow row = cell("识别年度", text);
        assertThat(row.value(SLOT)).isEqualTo(year);
        assertThat(row.original(SLOT)).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {"001234,001234", "53230800000000.0,53230800000000", "=\"0012\",0012", "'0012,0012", "００１２,0012", "00 12,0012", "0012AB,0012AB", "12.5,12.5", "-,"})
    void aKeyKeepsItsLeadingZerosAndLosesOnlyTheMarksOfSpreadsheets(String text, String key) {
        assertThat(read("银行卡号", text)).isEqualTo(key);
    }

    @Test
    void aKeyThatASpreadsheetRoundedIsUnknown() {
        ReadRow row = cell("银行卡号", "6.21226E+18");
        assertThat(row.value(SLOT)).isNull();
        assertThat(row.original(SLOT)).isEqualTo("6.21226E+18");
        assertThat(codes(row.findings())).containsExactly("KEY_DAMAGED_BY_EXCEL");
    }

    @ParameterizedTest
    @CsvSource({"13800138000.0,13800138000", " 138 0013 8000,13800138000", "0858-1234567,0858-1234567", "无,", "1.38E+10,"})
    void aTelephoneNumberIsText(String text, String phone) {
        assertThat(read("联系电话", text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({"张三,张三,", "张  三,张三,张  三", "' 张三 ',张三,' 张三 '", "阿布都.热合曼,阿布都·热合曼,阿布都.热合曼", "阿布都・热合曼,阿布都·热合曼,阿布都・热合曼", "张 三 丰,张 三 丰,", "李達(dá),李達,李達(dá)",
            "\u3000王\u00A0五,王五,\u3000王\u00A0五", "王五\u200B,王五,王五\u200B", "𠅤䶮喆,𠅤䶮喆,", "㳇㙍䃥𣐤,㳇㙍䃥𣐤,", "\uE863某,\uE863某,", "John Smith,John Smith,"})
    void aNameIsCleanedAndItsCharactersAreKept(String text, String name, String original) {
        ReadRow row = cell("姓名", text);
        assertThat(row.value(SLOT)).isEqualTo(name);
        assertThat(row.original(SLOT)).isEqualTo(original);
    }

    @Test
    void aQuestionMarkInANameMayStandForALostCharacter() {
        assertThat(codes(cell("姓名", "张?").findings())).containsExactly("NAME_UNREADABLE");
    }

    @Test
    void aCodedCellTakesTheCodeAndKeepsOnlyAWordingThatDiffers() {
        assertThat(cell("贫困户属性", "低保贫困户").value(SLOT)).isEqualTo("04");
        assertThat(cell("贫困户属性", "低保贫困户").original(SLOT)).isNull();
        assertThat(cell("贫困户属性", "低保（全家）贫困户").value(SLOT)).isEqualTo("04");
        assertThat(cell("贫困户属性", "低保（全家）贫困户").original(SLOT)).isEqualTo("低保（全家）贫困户");
    }

    @Test
    void aWordingThatMatchesNothingIsCountedApartAndKept() {
        ReadRow row = cell("文化程度", "私塾");
        assertThat(row.value(SLOT)).isEqualTo("UNMATCHED");
        assertThat(row.original(SLOT)).isEqualTo("私塾");
        assertThat(row.findings()).containsExactly(new Finding("CODE_UNMATCHED", Severity.WARNING, 7, "文化程度", "私塾", List.of()));
    }

    @Test
    void healthIsASetWhateverItsOrder() {
        assertThat(read("健康状况", "残疾,长期慢性病")).isEqualTo("02;04");
        assertThat(read("健康状况", "长期慢性病,残疾")).isEqualTo("02;04");
        assertThat(cell("健康状况", "残疾,长期慢性病").original(SLOT)).isNull();
    }

    @Test
    void anUnknownWordAmongKnownOnesStandsLast() {
        ReadRow row = cell("健康状况", "腿脚不便、残疾");
        assertThat(row.value(SLOT)).isEqualTo("04;UNMATCHED");
        assertThat(row.original(SLOT)).isEqualTo("腿脚不便、残疾");
    }

    @Test
    void aBlankYesOrNoStaysBlankAndIsNotNo() {
        assertThat(read("风险是否已消除", "")).isNull();
        assertThat(read("风险是否已消除", "否")).isEqualTo("0");
    }

    @Test
    void aFormulaErrorIsFoundAndItsCellIsMissing() {
        RowReader reader = Sheets.reader(Kind.MEMBER_ROSTER, "户编号", "人编号", "备注");
        ReadRow row = reader.read(new SourceRow(9, new String[] {"H1", "P1", "#REF!"}, Map.of(SLOT, CellNote.ERROR), null));
        assertThat(row.value(SLOT)).isNull();
        assertThat(row.findings()).containsExactly(new Finding("CELL_ERROR", Severity.ERROR, 9, "备注", "#REF!", List.of()));
    }

    @Test
    void aFormulaErrorInPlaceOfAnIdNumberIsNoIdNumber() {
        RowReader reader = Sheets.reader(Kind.MEMBER_ROSTER, "户编号", "人编号", "证件号码");
        ReadRow row = reader.read(new SourceRow(9, new String[] {"H1", "P1", "#N/A"}, Map.of(SLOT, CellNote.ERROR), null));
        assertThat(row.value(SLOT)).isNull();
        assertThat(row.findings()).containsExactly(new Finding("CELL_ERROR", Severity.ERROR, 9, "证件号码", "#N/A", List.of()));
    }

    @Test
    void aDateCellOfAWorkbookIsADateAndItsNoteSaysNothingMore() {
        RowReader reader = Sheets.reader(Kind.MEMBER_ROSTER, "户编号", "人编号", "识别监测时间");
        ReadRow row = reader.read(new SourceRow(9, new String[] {"H1", "P1", "2017-09-04"}, Map.of(SLOT, CellNote.DATE), null));
        assertThat(row.value(SLOT)).isEqualTo("2017-09-04");
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void wordsAreKeptCharacterForCharacter() {
        assertThat(read("备注", "  与其弟同住\n需单独核实（Ｃ级）=1 ")).isEqualTo("与其弟同住\n需单独核实（Ｃ级）=1");
        assertThat(read("自定义1", "无")).isEqualTo("无");
    }

    private static String read(String header, String text) {
        return cell(header, text).value(SLOT);
    }
}
