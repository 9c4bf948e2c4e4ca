package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Receipt.ReceiptColumn;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;

/** What the user says about the columns, the kind and the reading of a file. */
class ChosenColumnsTest extends OnABench {

    @Test
    void aHeadingNobodyKnowsFillsTheFieldTheUserNames() {
        Receipt receipt = load(Map.of("身体咋样", "health"), "户编号,人编号,姓名,身体咋样", "0001,01,张三,残疾");
        assertThat(bench.rows("SELECT health, more FROM member")).containsExactly("04|null");
        assertThat(receipt.columns()).containsExactly(new ReceiptColumn("户编号", "household_code", null), new ReceiptColumn("人编号", "person_code", null),
                new ReceiptColumn("姓名", "name", null), new ReceiptColumn("身体咋样", "health", null));
    }

    @Test
    void aKnownHeadingThatTheUserTakesForNothingIsKeptAsItStands() {
        load(Map.of("健康状况", ""), "户编号,人编号,姓名,健康状况", "0001,01,张三,残疾");
        assertThat(bench.rows("SELECT health, more FROM member")).containsExactly("null|{\"=健康状况\":\"残疾\"}");
    }

    @Test
    void aHeadingTheFileDoesNotHaveChangesNothing() {
        Receipt receipt = load(Map.of("没有这一列", "health"), "户编号,人编号,姓名", "0001,01,张三");
        assertThat(receipt.columns()).extracting(ReceiptColumn::field).containsExactly("household_code", "person_code", "name");
    }

    @Test
    void aKeyMayStandUnderAnyHeading() {
        load(Map.of("甲", "household_code", "乙", "person_code"), "甲,乙,姓名,与户主关系", "007,01,张三,户主");
        assertThat(bench.rows("SELECT household.code, member.code, head_name FROM member JOIN household ON household.id = household_id"))
                .containsExactly("007|01|张三");
    }

    @Test
    void aTableOfWhichNoColumnIsKnownIsRefusedAndNamesItsHeadings() {
        Path file = bench.file("x.csv", "甲,乙,丙", "1,2,3");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.desk.importFiles().load(Bench.request("2020-12", file), Progress.none()));
        assertThat(refusal.said().key()).isEqualTo("import.no-known-column");
        assertThat(refusal.said().arguments()).isEqualTo(List.of("x.csv", "甲、乙、丙"));
        assertThat(bench.dump()).isEmpty();
    }

    @Test
    void aRosterIsOfHouseholdsByItsColumnsWhoeverCalledItOneOfMembers() {
        Choices members = new Choices(ReadingChoice.detect(), Kind.MEMBER_ROSTER, Map.of());
        Path file = bench.file("h.csv", "乡镇,行政村,户编号,户主姓名,家庭人口数", "城关镇,一村,0001,张三,3");
        Receipt receipt = bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(file, members)), Progress.none()).getFirst();
        assertThat(List.of(receipt.kind(), receipt.households(), receipt.members())).containsExactly("roster", 1L, 0L);
        assertThat(bench.rows("SELECT persons FROM household")).containsExactly("3");
        assertThat(bench.rows("SELECT count(*) FROM member")).containsExactly("0");
    }

    @Test
    void aTemplateSpeaksForTheNextFileOfItsMake() {
        Path template = folder.resolve("t.json");
        new ColumnTemplate(new ReadingChoice(null, ';', null, 2), Map.of("身体咋样", "health", "备注", "")).write(template);
        ColumnTemplate read = ColumnTemplate.read(template);
        Path file = bench.file("r.csv", "某县名册;;;;", "户编号;人编号;姓名;身体咋样;备注", "0001;01;张三;残疾;无手机");
        Choices choices = new Choices(read.reading(), null, read.columns());
        Receipt receipt = bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(file, choices)), Progress.none()).getFirst();
        assertThat(receipt.headerRow()).isEqualTo(2);
        assertThat(receipt.delimiter()).isEqualTo(";");
        assertThat(bench.rows("SELECT health, note, more FROM member")).containsExactly("04|null|{\"=备注\":\"无手机\"}");
    }

    @Test
    void inspectingNamesWhatAHeadingMayMeanAndWritesNothing() {
        Path file = bench.file("r.csv", "年度,户编号,人编号,姓名,自定义", "2019,0001,01,张三,甲", "2020,0002,02,李四,乙");
        Inspection inspection = Inspecting.inspect(file, Choices.detected());
        assertThat(inspection.kind()).isEqualTo(Kind.MEMBER_ROSTER);
        assertThat(inspection.period()).isNull();
        assertThat(inspection.facts().header()).containsExactly("年度", "户编号", "人编号", "姓名", "自定义");
        assertThat(inspection.head().get(2)).containsExactly("2020", "0002", "02", "李四", "乙");
        assertThat(bench.names()).doesNotContain("r.rejects.xlsx");
        assertThat(bench.dump()).isEmpty();
    }

    private Receipt load(Map<String, String> columns, String... lines) {
        Choices choices = new Choices(ReadingChoice.detect(), null, columns);
        return bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(bench.file("r.csv", lines), choices)), Progress.none()).getFirst();
    }
}
