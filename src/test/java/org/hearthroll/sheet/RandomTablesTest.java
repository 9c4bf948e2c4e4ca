package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever table is written, in whatever charset and with whatever delimiter, comes back the same; and no line is ever lost. */
class RandomTablesTest {

    private static final List<String> HEADER = List.of("户编号", "姓名", "证件号码", "备注");
    private static final String[] PIECES = {"张", "李四", "村", ",", ";", "|", "\t", "\"", " ", "0", "01", "-", "=", "+", "@", "'", "，", "低保", "x"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiterString = "/", value = {
        "UTF-8/,", "UTF-8/TAB", "UTF-8/;", "UTF-8/|", "UTF-8/，", "GB18030/,", "GB18030/TAB", "GB18030/，", "UTF-16LE/;", "UTF-16BE/,", "UTF-16LE/TAB"
    })
    void aTableComesBackAsItWasWritten(String charset, String named) {
        char delimiter = named.equals("TAB") ? '\t' : named.charAt(0);
        Random random = new Random(delimiter * 31 + charset.hashCode());
        List<List<String>> table = table(random, 300);
        Path file = Sheets.file(folder, written(table, delimiter, random), Charset.forName(charset));
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().charset()).isEqualTo(charset);
            assertThat(open.facts().delimiter()).isEqualTo(String.valueOf(delimiter));
            assertThat(open.facts().header()).isEqualTo(HEADER);
        }
        assertThat(Sheets.cells(file)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "/", value = {"UTF-8/,", "UTF-8/TAB", "UTF-16LE/;", "UTF-16BE/|"})
    void aTableBehindAByteOrderMarkComesBackAsItWasWritten(String charset, String named) {
        char delimiter = named.equals("TAB") ? '\t' : named.charAt(0);
        Random random = new Random(delimiter * 37 + charset.hashCode());
        List<List<String>> table = table(random, 100);
        Path file = Sheets.file(folder, "\uFEFF" + written(table, delimiter, random), Charset.forName(charset));
        assertThat(Sheets.cells(file)).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void aTableInBig5ComesBackAsItWasWritten(char delimiter) {
        Random random = new Random(delimiter);
        List<List<String>> table = table(random, 300);
        Path file = Sheets.file(folder, traditional(written(table, delimiter, random)), Charset.forName("Big5"));
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().charset()).isEqualTo("Big5");
        }
        assertThat(Sheets.cells(file)).isEqualTo(table.stream().map(row -> row.stream().map(RandomTablesTest::traditional).toList()).toList());
    }

    private static String traditional(String text) {
        return text.replace('户', '戶').replace('编', '編').replace('证', '證').replace('号', '號').replace('码', '碼').replace('备', '備').replace('张', '張');
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverQuotesAreStrewnInEveryLineEndsInExactlyOneRow(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("户编号,姓名,备注\n");
        for (int i = 0; i < 400; i++) {
            text.append("行").append(i).append(',').append(strewn(random)).append(',').append(strewn(random)).append('\n');
        }
        String all = String.join("\n", Sheets.rows(Sheets.file(folder, text.toString())).stream().map(row -> String.join(",", row.cells())).toList());
        for (int i = 0; i < 400; i++) {
            assertThat(all.split("行" + i + ",", -1)).hasSize(2);
        }
    }

    private static String strewn(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            cell.append(random.nextInt(3) == 0 ? "\"" : PIECES[random.nextInt(3)]);
        }
        return cell.toString();
    }

    private static List<List<String>> table(Random random, int rows) {
        List<List<String>> table = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<String> row = new ArrayList<>(List.of("户" + i));
            while (row.size() < HEADER.size()) {
                row.add(cell(random));
            }
            table.add(row);
        }
        return table;
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString();
    }

    private static String written(List<List<String>> table, char delimiter, Random random) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator(random.nextBoolean() ? "\r\n" : "\n").get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(HEADER);
            for (List<String> row : table) {
                printer.printRecord(row.stream().map(FormulaGuard::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
