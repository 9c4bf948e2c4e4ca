package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final Charset GB = Charset.forName("GB18030");
    private static final String SMALL = "户编号,姓名,备注\n001,张三,户主外出务工，电话联系\n002,李四,住房鉴定为危房，已列入改造计划\n";

    @TempDir
    private Path folder;

    private String charset(Path file) {
        try (SheetFile open = Sheets.open(file)) {
            return open.facts().charset();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aRosterIsReadInEachCharsetWithoutAQuestion(String name) {
        Path file = Sheets.file(folder, SMALL, Charset.forName(name));
        assertThat(charset(file)).isEqualTo(name);
        assertThat(Sheets.cells(file).getLast()).containsExactly("002", "李四", "住房鉴定为危房，已列入改造计划");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsBelievedAndIsNoPartOfTheFirstHeading(String name) {
        Path file = Sheets.file(folder, "\uFEFF" + SMALL, Charset.forName(name));
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().charset()).isEqualTo(name);
            assertThat(open.facts().header()).containsExactly("户编号", "姓名", "备注");
        }
    }

    @Test
    void traditionalBig5IsNotTakenForGb18030() {
        Path file = Sheets.file(folder, "戶編號,姓名,備註\n001,張三,戶主外出務工\n002,陳國華,房屋鑑定為危險等級\n", Charset.forName("Big5"));
        assertThat(charset(file)).isEqualTo("Big5");
        assertThat(Sheets.cells(file).getFirst()).containsExactly("001", "張三", "戶主外出務工");
    }

    @Test
    void westernTextIsAskedAbout() {
        Path file = Sheets.file(folder, "Name,Straße\nJörg Müller,Königsallee\nRenée,Élysée\n", StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Sheets.open(file)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said()).isEqualTo(
                        Message.of("sheet.refused.charset", "名册.csv", "GB18030 “Stra遝…”；windows-1252 “Straße…”")));
    }

    @Test
    void aSingleChineseCharacterThirtyThousandRowsDownDecides() {
        StringBuilder text = new StringBuilder("code,note\n");
        text.append("1,plain ascii text in every row\n".repeat(30_000)).append("2,㳇\n");
        assertThat(charset(Sheets.file(folder, text.toString()))).isEqualTo("UTF-8");
    }

    @Test
    void oneInvalidByteDeepInsideCostsOneRowAndNotTheCharset() {
        byte[] sound = ("户编号,姓名,备注\n" + "001,张三,户主外出务工\n".repeat(3000)).getBytes(GB);
        byte[] tail = "002,李四,低保\n".getBytes(GB);
        Path file = Sheets.file(folder, joined(sound, new byte[] {'9', ',', (byte) 0xFF, ',', 'x', '\n'}, tail));
        List<SourceRow> rows = Sheets.rows(file);
        assertThat(charset(file)).isEqualTo("GB18030");
        assertThat(rows).hasSize(3002);
        assertThat(rows.stream().filter(row -> row.fault() != null)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3002);
            assertThat(row.fault()).isEqualTo(new RowFault(RowFault.Kind.INVALID_BYTES, sound.length + 2));
            assertThat(row.cells()).containsExactly("9", "\uFFFD", "x");
        });
        assertThat(rows.getLast().cells()).containsExactly("002", "李四", "低保");
    }

    @Test
    void aUtf8FileCutInTheMiddleOfACharacterStaysUtf8() {
        byte[] whole = SMALL.strip().getBytes(StandardCharsets.UTF_8);
        Path file = Sheets.file(folder, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(charset(file)).isEqualTo("UTF-8");
        assertThat(Sheets.rows(file)).extracting(SourceRow::fault).containsExactly(null, new RowFault(RowFault.Kind.INVALID_BYTES, whole.length - 3));
    }

    @Test
    void aGbkFileWithChineseOnlyInItsHeaderIsNotForgivenAsUtf8() {
        assertThat(charset(Sheets.file(folder, "户编号,姓名\n1,a\n2,b\n", GB))).isEqualTo("GB18030");
    }

    @Test
    void rareCharactersSurviveByteForByte() {
        Path file = Sheets.file(folder, SMALL + "003,㳇𣐤\uE863,㙍䃥\n", GB);
        assertThat(Sheets.cells(file).getLast()).containsExactly("003", "㳇𣐤\uE863", "㙍䃥");
    }

    @Test
    void garbledTextIsReadAsItStandsWithAWarning() {
        String garbled = new String("户主外出务工电话联系,住房鉴定为危房\n".getBytes(GB), StandardCharsets.ISO_8859_1);
        try (SheetFile open = Sheets.open(Sheets.file(folder, "code,note\n" + garbled))) {
            assertThat(open.facts().charset()).isEqualTo("UTF-8");
            assertThat(open.facts().warnings()).contains(Message.of("sheet.warning.mojibake", "»§Ö÷Íâ³öÎñ¹¤…", "户主外出务工电话联系"));
        }
    }

    @Test
    void theChosenCharsetIsUsedAndWhatDoesNotFitIsRejected() {
        Path file = Sheets.file(folder, "code,Straße\n1,Jörg\n", StandardCharsets.ISO_8859_1);
        try (SheetFile open = SheetFile.open(file, ReadingChoice.detect().with(ReadingChoice.charset(" latin1 ")), Sheets.KNOWN)) {
            assertThat(open.facts().charset()).isEqualTo("ISO-8859-1");
            assertThat(Sheets.rows(open).getFirst().cells()).containsExactly("1", "Jörg");
        }
        try (SheetFile open = SheetFile.open(file, ReadingChoice.detect().with(StandardCharsets.UTF_8), Sheets.KNOWN)) {
            assertThat(open.facts().warnings()).contains(Message.of("sheet.warning.header_damaged", "UTF-8"));
            assertThat(Sheets.rows(open).getFirst().fault()).isEqualTo(new RowFault(RowFault.Kind.INVALID_BYTES, 15));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-charset", "", "ÄÖ"})
    void aCharsetNobodyKnowsIsRefused(String name) {
        assertThatThrownBy(() -> ReadingChoice.charset(name)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.said()).isEqualTo(Message.of("sheet.refused.charset_name", name)));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
