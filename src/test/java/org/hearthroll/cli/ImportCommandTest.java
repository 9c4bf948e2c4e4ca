package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.ColumnTemplate;
import org.hearthroll.desk.Desk;
import org.hearthroll.sheet.ReadingChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String ROSTER = "某县贫困户名册\n乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,健康情况说明,自定义1\n"
            + "城关镇,一村,0001,000101,张三,户主,健康,,甲\n城关镇,一村,0001,000102,李四,配偶,残疾,,\n合计,,,,,,,,\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path workspace;
    private Path roster;

    @BeforeEach
    void begin() throws Exception {
        workspace = folder.resolve("w.hearth");
        roster = Files.writeString(folder.resolve("名册.csv"), ROSTER, Charset.forName("GB18030"));
    }

    @Test
    void theReceiptIsOneObjectOfTheAgreedFieldsInTheirOrder() throws Exception {
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12", "--json")).isEqualTo(0);
        JsonNode receipt = new ObjectMapper().readTree(said(out));
        List<String> names = new ArrayList<>();
        receipt.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("file", "sha256", "kind", "charset", "delimiter", "sheet", "headerRow", "sourceRows", "loaded", "setAside", "rejected",
                "households", "members", "new", "changed", "same", "gone", "columns", "findings", "rejectsFile", "importId");
        assertThat(receipt.get("charset").asText()).isEqualTo("GB18030");
        assertThat(receipt.get("headerRow").asInt()).isEqualTo(2);
        assertThat(receipt.get("sheet").isNull()).isTrue();
        assertThat(receipt.get("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(List.of("sourceRows", "loaded", "setAside", "rejected", "households", "members", "new", "importId")).extracting(f -> receipt.get(f).asInt())
                .containsExactly(3, 2, 1, 0, 1, 2, 2, 1);
        assertThat(receipt.get("columns").get(0).toString()).isEqualTo("{\"header\":\"乡镇\",\"field\":\"township\"}");
        assertThat(receipt.get("columns").get(8).toString()).isEqualTo("{\"header\":\"自定义1\",\"field\":null}");
        assertThat(receipt.get("columns").get(7).get("suggested").asText()).isEqualTo("health");
    }

    @Test
    void aSheetIsChosenByNameOrNumberInEveryFormatThatHasSheets() throws Exception {
        assertThat(sheetRead("19-excel-97.xls", "字典")).isEqualTo("字典");
        assertThat(sheetRead("19-excel-97.xls", "1")).isEqualTo("名册");
        assertThat(sheetRead("19-xml-2003.xls", "2")).isEqualTo("名册");
        assertThat(sheetRead("20-hidden-sheets-and-errors.xlsx", "旧名册")).isEqualTo("旧名册");
        assertThat(sheetRead("19-web-page-gbk.xls", "2")).isEqualTo("2");
        assertThat(run("import", bad("19-excel-97.xls"), "--into", workspace, "--create", "--period", "2020-12", "--sheet", "3")).isEqualTo(1);
        assertThat(said(err)).isEqualTo("“19-excel-97.xls”里没有工作表“3”。现有工作表：名册、字典。\n");
    }

    private String sheetRead(String file, String sheet) throws Exception {
        out.reset();
        run("import", bad(file), "--into", workspace, "--create", "--period", "2020-12", "--sheet", sheet, "--dry-run", "--json");
        return new ObjectMapper().readTree(said(out)).get("sheet").asText();
    }

    private static Path bad(String file) throws Exception {
        return Path.of(ImportCommandTest.class.getResource("/org/hearthroll/desk/bad/" + file).toURI());
    }

    @Test
    void severalReceiptsAreAnArray() throws Exception {
        Path areas = Files.writeString(folder.resolve("a.csv"), "乡镇,区划代码\n城关镇,990101001\n");
        assertThat(run("import", roster, areas, "--into", workspace, "--create", "--period", "2020-12", "--json")).isEqualTo(0);
        JsonNode receipts = new ObjectMapper().readTree(said(out));
        assertThat(receipts.isArray()).isTrue();
        assertThat(receipts.get(1).get("kind").asText()).isEqualTo("areas");
        assertThat(receipts.get(1).get("households").isNull()).isTrue();
    }

    @Test
    void aRefusedImportLeavesNoFileAndOneSentence() {
        assertThat(run("import", roster, "--into", workspace, "--create")).isEqualTo(1);
        assertThat(said(err)).isEqualTo("名册.csv 没有写明年度或数据日期，没有导入，请用 --period 指定（如 2020-12）。\n");
        assertThat(said(out)).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("名册.csv");
    }

    @Test
    void aMissingWorkspaceIsNotMadeUnasked() {
        assertThat(run("import", roster, "--into", workspace, "--period", "2020-12")).isEqualTo(1);
        assertThat(said(err)).startsWith("找不到工作区文件");
        assertThat(folder.toFile().list()).containsExactly("名册.csv");
    }

    @Test
    void aTrialWritesNothingAtAll() {
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12", "--dry-run")).isEqualTo(0);
        assertThat(said(out)).contains("导入 2 行").endsWith("这是试导入，没有写入任何内容。\n");
        assertThat(folder.toFile().list()).containsExactly("名册.csv");
    }

    @Test
    void rejectedRowsAreExitThreeAndGoWhereTheUserSaid() throws Exception {
        Files.writeString(roster, ROSTER + "城关镇,一村,,,王五,户主,健康,,\n", Charset.forName("GB18030"));
        Path rejects = folder.resolve("退回.csv");
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12", "--rejects", rejects)).isEqualTo(3);
        assertThat(Files.readString(rejects)).startsWith("\uFEFF退回·文件,退回·工作表,退回·行号").contains("HOUSEHOLD_KEY_MISSING", "王五");
        assertThat(said(out)).contains("退回的行在 " + rejects);
    }

    @Test
    void wrongValuesAreWrongUsage() {
        assertThat(run("import", roster, "--into", workspace, "--period", "2020")).isEqualTo(2);
        assertThat(run("import", roster, "--into", workspace, "--as", "table")).isEqualTo(2);
        assertThat(run("import", roster, "--into", workspace, "--header-row", "0")).isEqualTo(2);
        assertThat(run("import", roster, "--into", workspace, "--delimiter", ";;")).isEqualTo(2);
        assertThat(run("import", "--into", workspace)).isEqualTo(2);
        assertThat(folder.toFile().list()).containsExactly("名册.csv");
    }

    @Test
    void whatTheUserAllowsTheReadingToAssumeIsAssumedAndElseOnlyOffered() throws Exception {
        String text = "乡镇,户编号,人编号,姓名,人均纯收入,识别监测时间\n城关镇,0001,01,张三,\"1.234,5\",43000\n,0001,02,李四,,\n";
        Path odd = Files.writeString(folder.resolve("r.csv"), text);
        assertThat(run("import", odd, "--into", workspace, "--create", "--period", "2020-12", "--dry-run", "--json")).isEqualTo(0);
        assertThat(new ObjectMapper().readTree(said(out)).get("findings").toString()).isEqualTo("{\"DATE_SERIAL_OFFERED\":1,\"DECIMAL_COMMA_OFFERED\":1,\"FILL_DOWN_OFFERED\":1}");
        out.reset();
        assertThat(run("import", odd, "--into", workspace, "--create", "--period", "2020-12", "--json", "--fill-down", "--serial-dates", "--decimal-comma", "--recover-ids")).isEqualTo(0);
        assertThat(new ObjectMapper().readTree(said(out)).get("findings").toString()).isEqualTo("{\"FILLED_DOWN\":1}");
    }

    @Test
    void garbledTextIsGivenBackIfAskedFor() throws Exception {
        String garbled = new String(ROSTER.getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
        Path file = Files.writeString(folder.resolve("m.csv"), garbled);
        assertThat(run("import", file, "--into", workspace, "--create", "--period", "2020-12", "--dry-run", "--json")).isEqualTo(3);
        assertThat(new ObjectMapper().readTree(said(out)).get("findings").get("TEXT_GARBLED").asInt()).isEqualTo(1);
        out.reset();
        assertThat(run("import", file, "--into", workspace, "--create", "--period", "2020-12", "--json", "--repair-mojibake")).isEqualTo(0);
        JsonNode receipt = new ObjectMapper().readTree(said(out));
        assertThat(receipt.get("findings").toString()).isEqualTo("{\"SUBTOTAL_ROW\":1}");
        assertThat(receipt.get("members").asInt()).isEqualTo(2);
    }

    @Test
    void columnsSavedInTheWorkspaceHoldForAFileWithThatHeaderUnlessATemplateIsNamed() throws Exception {
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-11")).isEqualTo(0);
        try (Desk desk = Desk.writing(workspace)) {
            List<String> header = List.of("乡镇", "行政村", "户编号", "人编号", "姓名", "与户主关系", "健康状况", "健康情况说明", "自定义1");
            desk.templates().save("本县名册", header, new ColumnTemplate(ReadingChoice.detect(), Map.of("自定义1", "note")));
        }
        assertThat(columnOfNote()).isEqualTo("note");
        Path template = Files.writeString(folder.resolve("t.json"), "{\"columns\":{\"自定义1\":null}}");
        assertThat(columnOfNote("--map", template)).isEqualTo("null");
    }

    private String columnOfNote(Object... more) throws Exception {
        out.reset();
        List<Object> arguments = new ArrayList<>(List.of("import", roster, "--into", workspace, "--period", "2020-12", "--json", "--dry-run"));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray())).isEqualTo(0);
        return new ObjectMapper().readTree(said(out)).get("columns").get(8).get("field").asText();
    }

    @Test
    void whatDiffersFromThePeriodGoesToAFileMasked() throws Exception {
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12")).isEqualTo(0);
        Path later = Files.writeString(folder.resolve("l.csv"), "乡镇,行政村,户编号,人编号,姓名,与户主关系,健康状况,自定义1\n城关镇,一村,0001,000101,张三丰,户主,残疾,乙13812345678\n");
        Path changes = folder.resolve("变化.csv");
        assertThat(run("import", later, "--into", workspace, "--period", "2020-12", "--changes", changes)).isEqualTo(0);
        assertThat(Files.readString(changes)).isEqualTo("""
                \uFEFF文件,变化,行,户编号,人编号,姓名,项目,原来,现在
                l.csv,内容不同,2,0001,000101,张**,姓名,张*,张**
                l.csv,内容不同,2,0001,000101,张**,健康状况,健康,残疾
                l.csv,内容不同,2,0001,000101,张**,自定义1,甲,乙********678
                l.csv,内容不同,2,0001,,,户主姓名,张*,张**
                l.csv,未出现,,0001,000102,李*,,,
                """);
        assertThat(said(out)).contains("改动的内容按项目计处数（同一户各行说的同一处改动只计一处）：姓名 1、健康状况 1、自定义1 1、户主姓名 1。");
    }

    @Test
    void theRowsOfTheHeaderAndPlainQuotesCanBeSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("q.csv"), "基本信息,,住房,\n户编号,姓名,等级,面积\n001,张三,\"C,80\n");
        out.reset();
        assertThat(run("import", file, "--into", workspace, "--create", "--period", "2020-12", "--as", "list", "--header-rows", "1", "--plain-quotes", "--json")).isEqualTo(0);
        JsonNode receipt = new ObjectMapper().readTree(said(out));
        assertThat(receipt.get("columns").get(2).get("header").asText()).isEqualTo("等级");
        assertThat(receipt.get("loaded").asInt()).isEqualTo(1);
        assertThat(run("import", file, "--into", workspace, "--header-rows", "4")).isEqualTo(2);
    }

    @Test
    void aTemplateMapsAColumnThatIsOnlySuggested() throws Exception {
        Path template = Files.writeString(folder.resolve("t.json"), "{\"columns\":{\"自定义1\":\"note\",\"健康情况说明\":null}}");
        assertThat(run("import", roster, "--into", workspace, "--create", "--period", "2020-12", "--json", "--map", template)).isEqualTo(0);
        JsonNode columns = new ObjectMapper().readTree(said(out)).get("columns");
        assertThat(columns.get(8).get("field").asText()).isEqualTo("note");
        assertThat(columns.get(7).toString()).isEqualTo("{\"header\":\"健康情况说明\",\"field\":null}");
    }

    @Test
    void importsAreListedUndoneVerifiedBackedUpAndRestored() {
        Path backup = folder.resolve("b.hearth");
        run("import", roster, "--into", workspace, "--create", "--period", "2020-12");
        assertThat(run("backup", workspace, "--to", backup)).isEqualTo(0);
        assertThat(run("undo-import", "--from", workspace)).isEqualTo(0);
        assertThat(said(out)).contains("已撤销第 1 号导入：“名册.csv”（").endsWith("），计划和手工修改保持不变。\n");
        assertThat(run("undo-import", "--from", workspace)).isEqualTo(1);
        out.reset();
        assertThat(run("imports", "--from", workspace)).isEqualTo(0);
        assertThat(said(out)).startsWith("1. ").contains("名册.csv 2020-12 导入 2 行", "已撤销");
        assertThat(run("restore", backup, "--to", workspace)).isEqualTo(0);
        out.reset();
        assertThat(run("verify", workspace)).isEqualTo(0);
        assertThat(said(out)).isEqualTo("文件结构：通过\n引用关系：通过\n人数核对：通过\n操作记录：通过\n");
        out.reset();
        run("imports", "--from", workspace, "--json");
        assertThat(said(out)).startsWith("[{\"id\":1,").contains("\"undoneAt\":null");
    }

    private int run(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--lang";
        all[words.length + 1] = "zh";
        return HearthrollCommand.run(all, null, utf8(out), utf8(err));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
