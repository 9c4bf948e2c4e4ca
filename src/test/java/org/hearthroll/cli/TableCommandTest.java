package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hearthroll.desk.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The causes of the published example (10 679 households) and the problems of the example of bands, on the command line. */
class TableCommandTest {

    @TempDir
    static Path folder;

    private static String workspace;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void make() throws SQLException {
        Path file = folder.resolve("县.hearth");
        workspace = file.toString();
        Desk.create(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO period (id, name) VALUES (1, '2017-08')");
            statement.executeUpdate("INSERT INTO import (id, at, operator, file, sha256, kind, receipt) VALUES (1, '', '', '', '', '', '')");
            String[][] causes = {{"01", "2825"}, {"02", "400"}, {"03", "272"}, {"04", "38"}, {"05", "300"}, {"06", "100"}, {"07", "3486"}, {"08", "1163"}, {"09", "246"},
                {"10", "100"}, {"11", "1679"}, {"99", "70"}};
            for (String[] cause : causes) {
                statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + cause[1] + ") INSERT INTO household "
                        + "(period_id, code, township, village, head_name, head_id, phone, persons, attribute, main_cause, other_causes, imported) SELECT 1, '" + cause[0]
                        + "-' || i, '镇' || char(65 + i % 12), '新民村', '欧阳小一', '990101198001011234', '19900001234', 4, '04', '" + cause[0] + "', '02;07', 1 FROM n");
            }
            statement.executeUpdate("UPDATE household SET income_per_head = '2999.995' WHERE main_cause = '04'");
            long[] problems = {0, 0, 3, 3, 5, 9, 10, 10, 11, 27, 41, 88};
            for (int i = 0; i < problems.length; i++) {
                for (int n = 0; n < problems[i]; n++) {
                    statement.executeUpdate("INSERT INTO problem (period_id, key, township, type, state, imported) VALUES (1, '" + i + "-" + n + "', '镇" + (char) ('A' + i) + "', '" + (n % 2 == 0 ? "HOU2" : "WAT1") + "', 'REVIEW', 1)");
                }
            }
        }
    }

    @Test
    void thePublishedCausesComeOutWithTheirSharesAndTheirFoldIsNamed() {
        assertThat(run("table", "causes", "--from", workspace, "--fold", "02,05,06,10,99", "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("""
                cause_code,cause,households,household_share,persons,person_share
                01,因病,2825,26.45,11300,26.45
                03,因学,272,2.55,1088,2.55
                04,因灾,38,0.36,152,0.36
                07,缺技术,3486,32.64,13944,32.64
                08,缺劳力,1163,10.89,4652,10.89
                09,缺资金,246,2.30,984,2.30
                11,自身发展动力不足,1679,15.72,6716,15.72
                FOLD,其余合并,970,9.08,3880,9.08
                TOTAL,合计,10679,100.00,42716,100.00
                """);
        assertThat(err()).isEqualTo("""
                统计范围：2017-08 全部户。
                其余合并包括：因残、缺土地、缺水、交通条件落后、其他。
                由于四舍五入的原因，分项占比之和不等于合计项。
                """);
    }

    @Test
    void theLargestRemainderGoesToIllnessAndIsNoted() {
        assertThat(run("table", "causes", "--from", workspace, "--fold", "因残,05,06,10,99", "--rounding", "largest-remainder", "--format", "csv")).isZero();
        assertThat(out()).contains("01,因病,2825,26.46,", "03,因学,272,2.55,", "04,因灾,38,0.36,", "FOLD,其余合并,970,9.08,");
        assertThat(err()).contains("尾差按最大余额法调整。");
    }

    @Test
    void onATerminalAndInADocumentTheRaisedShareIsMarkedAndNothingElseWhileMachinesReadPlainNumbers() {
        for (String format : List.of("text", "md")) {
            out.reset();
            assertThat(run("table", "causes", "--from", workspace, "--fold", "02,05,06,10,99", "--rounding", "largest-remainder", "--format", format)).isZero();
            assertThat(out().lines().filter(line -> line.contains("*")).filter(line -> !line.startsWith("- "))).hasSize(1).allMatch(line -> line.matches(".*因病 .*2,825 .*26\\.46\\*.* 11,300 .*26\\.46\\*.*"));
            assertThat(err() + out()).contains("尾差按最大余额法调整。", "带 * 的占比因此与四舍五入的结果不同。");
        }
        for (String format : List.of("csv", "json")) {
            out.reset();
            run("table", "causes", "--from", workspace, "--fold", "02,05,06,10,99", "--rounding", "largest-remainder", "--format", format);
            assertThat(out() + err()).contains("26.46", "尾差按最大余额法调整。").doesNotContain("*");
        }
    }

    @Test
    void sharesMayBeOfTheTypeOrOfTheWholeTable() {
        assertThat(run("table", "problems", "--from", workspace, "--by", "township", "--where", "township=镇C;镇D", "--share-of", "value", "--format", "csv")).isZero();
        assertThat(out()).contains("镇C,TOTAL,合计,3,50.00\n", "TOTAL,合计,TOTAL,合计,6,100.00\n");
        assertThat(err()).contains("占比在各项之内计算（每项为 100%）");
        out.reset();
        assertThat(run("table", "problems", "--from", workspace, "--by", "township", "--where", "township=镇C;镇D", "--share-of", "whole", "--format", "csv")).isZero();
        assertThat(out().lines().filter(line -> line.contains("镇C,HOU2"))).singleElement().asString().endsWith(",2,33.33");
        assertThat(run("table", "causes", "--from", workspace, "--share-of", "value")).isEqualTo(1);
        assertThat(err()).contains("只用于交叉表");
        assertThat(run("table", "causes", "--from", workspace, "--by", "township", "--share-of", "row")).isEqualTo(2);
    }

    @Test
    void theDistributionOfTheExampleHasItsBandsRanksAndSharesAndEveryTownship() {
        assertThat(run("table", "distribution", "--from", workspace, "--bands", "10-30,5-9,1-4", "--name-top", "3", "--format", "csv")).isZero();
        List<String[]> rows = out().lines().skip(1).map(l -> l.split(",", -1)).toList();
        assertThat(out()).startsWith("township_code,township,households,checked,problems,share,rank,band,expected,lower_95,upper_95,lower_998,upper_998,p_low,verdict\n");
        assertThat(rows.stream().map(r -> r[1] + " " + r[4] + " " + r[5] + " " + r[6] + " " + r[7]).toList()).containsExactly("镇A 0 0.00 11 0", "镇B 0 0.00 11 0",
                "镇C 3 1.45 9 1-4", "镇D 3 1.45 9 1-4", "镇E 5 2.42 8 5-9", "镇F 9 4.35 7 5-9", "镇G 10 4.83 5 10-30", "镇H 10 4.83 5 10-30", "镇I 11 5.31 4 10-30",
                "镇J 27 13.04 3 10-30", "镇K 41 19.81 2 >30", "镇L 88 42.51 1 >30", "合计 207 100.00  ");
        assertThat(rows.getLast()).containsExactly("TOTAL", "合计", "10679", "10679", "207", "100.00", "", "", "", "", "", "", "", "", "");
        assertThat(rows.getFirst()[14]).isEqualTo("VERIFY");
        assertThat(err()).contains("本期没有排查记录，按全部户已排查计算。", "问题数居前的乡镇：镇L 88、镇K 41、镇J 27。");
    }

    @Test
    void aTieAtTheLastNamedPlaceNamesAllThatAreTied() {
        run("table", "distribution", "--from", workspace, "--name-top", "5");
        assertThat(err()).contains("镇L 88、镇K 41、镇J 27、镇I 11、镇G 10、镇H 10。");
    }

    @Test
    void problemsAreTidyByTownshipAndATownshipWithoutAnyHasItsTotal() {
        assertThat(run("table", "problems", "--from", workspace, "--by", "township", "--where", "township=镇C;镇A", "--format", "csv")).isZero();
        assertThat(out()).isEqualTo("""
                township_code,township,type_code,type,problems,share
                ,镇A,TOTAL,合计,0,
                ,镇C,HOU2,目前无安全住房,2,66.67
                ,镇C,WAT1,生活饮用水水量不足,1,33.33
                ,镇C,TOTAL,合计,3,100.00
                TOTAL,合计,TOTAL,合计,3,100.00
                """);
    }

    @Test
    void jsonHasTheSameCellsAndNullForWhatIsUndefined() {
        assertThat(run("table", "problems", "--from", workspace, "--by", "township", "--where", "township=镇A", "--json")).isZero();
        assertThat(out()).isEqualTo("""
                [{"township_code":"","township":"镇A","type_code":"TOTAL","type":"合计","problems":0,"share":null},
                {"township_code":"TOTAL","township":"合计","type_code":"TOTAL","type":"合计","problems":0,"share":null}]
                """);
    }

    @Test
    void onATerminalColumnsAreAligned() {
        assertThat(run("table", "attribute", "--from", workspace, "--format", "text")).isZero();
        assertThat(out()).isEqualTo("""
                贫困户属性    户数  户占比 %    人数  人占比 %
                低保贫困户  10,679    100.00  42,716    100.00
                合计        10,679    100.00  42,716    100.00
                """);
    }

    @Test
    void aMarkdownTableCarriesItsNotes() {
        assertThat(run("table", "attribute", "--from", workspace, "--format", "md", "--lang", "en")).isZero();
        assertThat(out()).isEqualTo("""
                | Household attribute | Households | Households % | Persons | Persons % |
                |---|---:|---:|---:|---:|
                | Household on minimum living allowance | 10,679 | 100.00 | 42,716 | 100.00 |
                | Total | 10,679 | 100.00 | 42,716 | 100.00 |

                - Scope: all households of 2017-08.
                """);
    }

    @Test
    void aFileTakesTheShapeOfItsEndingAndNothingGoesToTheTerminal() throws IOException {
        Path csv = folder.resolve("causes.csv");
        Path xlsx = folder.resolve("causes.xlsx");
        assertThat(run("table", "causes", "--from", workspace, "--out", csv.toString())).isZero();
        assertThat(run("table", "causes", "--from", workspace, "--out", xlsx.toString())).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(csv)).startsWith("cause_code,cause,households").doesNotContain("\r").endsWith("TOTAL,合计,10679,100.00,42716,100.00\n");
        try (ReadableWorkbook book = new ReadableWorkbook(xlsx.toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.subList(0, 2)).extracting(row -> row.getCellText(0)).containsExactly("主要致贫原因", "期次：2017-08　范围：全部户　单位：户、人");
            assertThat(java.util.stream.Stream.of(rows.get(2), rows.get(rows.size() - 2)).map(row -> row.stream().map(cell -> cell.getText()).toList()))
                    .containsExactly(List.of("致贫原因", "户数", "户占比 %", "人数", "人占比 %"), List.of("合计", "10679", "1.0000", "42716", "1.0000"));
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefusedInOneSentence() {
        assertThat(run("table", "causes", "--from", workspace, "--out", folder.resolve("nowhere/x.md").toString())).isEqualTo(1);
        assertThat(err().lines()).hasSize(1).first().asString().contains("写不进去");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "table causes", "table causes --from W --counting both", "table causes --from W --where township", "table causes --from W --format xlsx",
        "table causes --from W --name-top many", "households", "households --from W --unmasked", "table causes --from W --format pdf"})
    void wrongUsageIsExitTwoAndOneSentence(String line) {
        assertThat(run(line.replace("W", workspace).split(" "))).isEqualTo(2);
        assertThat(err().lines()).hasSize(1).first().asString().endsWith("查看用法。");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table nonsense", "table causes --by weather", "table causes --where cause=懒", "table causes --period 1999-01", "table causes --fold 77",
        "table distribution --bands 10-30,1-4", "table causes --generation 1999",
        "table incomes --by township --amount wage_income --share-of value", "table people --by township --share-of whole", "table village_rates --share-of value"})
    void whatDoesNotExistIsRefusedWithExitOne(String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.addAll(List.of("--from", workspace));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
        assertThat(err().lines()).hasSize(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void anAmountStandsInPlaceOfTheSharesInEveryShape() {
        String[] asked = {"table", "causes", "--amount", "income_per_head", "--where", "cause=04", "--from", workspace, "--format", "csv"};
        assertThat(run(asked)).isZero();
        assertThat(out()).isEqualTo("""
                cause_code,cause,households,households_stated,households_having,persons_of_stated,sum_yuan,mean_household_yuan,mean_person_yuan
                04,因灾,38,38,38,152,,3000.00,3000.00
                TOTAL,合计,38,38,38,152,,3000.00,3000.00
                """);
        out.reset();
        asked[asked.length - 1] = "json";
        assertThat(run(asked)).isZero();
        assertThat(out()).contains("\"sum_yuan\":null,\"mean_household_yuan\":3000.00");
        out.reset();
        asked[asked.length - 1] = "text";
        assertThat(run(asked)).isZero();
        assertThat(out().lines().map(line -> line.split(" +")).toList()).startsWith(new String[] {"致贫原因", "户数", "已填户数", "有此项户数", "已填户的人数", "合计（元）", "户均（元）", "人均（元）"},
                new String[] {"因灾", "38", "38", "38", "152", "—", "3,000.00", "3,000.00"});
    }

    @Test
    void aTableOfAmountsHasARowForEach() {
        assertThat(run("table", "lands", "--by", "township", "--where", "township=镇B", "--from", workspace, "--format", "csv")).isZero();
        assertThat(out().lines().toList()).startsWith("township_code,township,amount_code,amount,households,households_stated,households_having,persons_of_stated,sum_mu,mean_household_mu,mean_person_mu",
                ",镇B,arable_land,耕地面积,895,0,0,0,,,").hasSize(15);
    }

    @Test
    void everyTableAndDimensionIsListed() {
        assertThat(run("table", "--list")).isZero();
        assertThat(out()).startsWith("统计表：\n  causes ").contains("\n  distribution ", "\n维度（也可作表名）：\n  township ", "\n  health ", "\n数额（--amount）：\n  wage_income            工资性收入（元）\n");
        out.reset();
        assertThat(run("table", "--list", "--json")).isZero();
        assertThat(out()).contains("{\"id\":\"causes\",\"name\":\"致贫原因\"}", "{\"code\":\"R10\",\"label\":\"因安全饮水\"}", "{\"id\":\"arable_land\",\"name\":\"耕地面积\",\"unit\":\"MU\"}").endsWith("}\n");
    }

    @Test
    void theHouseholdListIsMasked() {
        assertThat(run("households", "--from", workspace, "--where", "cause=因灾", "--where", "township=镇B")).isZero();
        assertThat(out().lines().toList()).startsWith("household_code,township,village,group,head_name,head_id,phone,persons,attribute,main_cause_code,main_cause,other_cause_codes",
                "04-1,镇B,新民村,,欧阳**,990101********1234,199****1234,4,低保贫困户,04,因灾,02;07").hasSize(5);
        assertThat(err()).isEqualTo("统计范围：2017-08，主要致贫原因=因灾，乡镇=镇B。\n");
    }

    @Test
    void fullDataNeedsAReasonAndIsEnteredInTheAudit() throws SQLException {
        assertThat(run("households", "--from", workspace, "--where", "cause=04", "--unmasked", "--reason", " ")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(run("households", "--from", workspace, "--where", "cause=04", "--unmasked", "--reason", "核对证件号码")).isZero();
        assertThat(out()).contains("04-1,镇B,新民村,,欧阳小一,990101198001011234,19900001234,4,");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
             ResultSet row = connection.createStatement().executeQuery("SELECT deed, detail FROM audit ORDER BY seq DESC LIMIT 1")) {
            assertThat(row.getString(1) + ": " + row.getString(2)).isEqualTo("households-unmasked: 38 rows: 核对证件号码");
        }
    }

    private int run(String... arguments) {
        err.reset();
        boolean spoken = List.of(arguments).contains("--lang");
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!spoken) {
            all.addAll(List.of("--lang", "zh"));
        }
        try (PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8); PrintStream notes = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return HearthrollCommand.run(all.toArray(String[]::new), null, screen, notes);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
