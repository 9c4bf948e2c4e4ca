package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCutterTest {

    private static final CSVFormat STRICT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setRecordSeparator('\n').get();

    private static List<List<String>> cut(String text, int width) throws IOException {
        DecodedText decoded = new DecodedText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, 0);
        RecordCutter cutter = new RecordCutter(new LineWindow(decoded), new CellMarks(',', false));
        List<List<String>> records = new ArrayList<>();
        for (String[] cells = cutter.next(width); cells != null; cells = cutter.next(width)) {
            records.add(List.of(cells));
        }
        return records;
    }

    private static List<List<String>> byTheLibrary(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), STRICT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void soundFilesAreCutAsTheLibraryCutsThem(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 2500; row++) {
            for (int column = 0; column < 6; column++) {
                text.append(column == 0 ? "r" + row : "," + cell(random));
            }
            text.append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        assertThat(cut(text.toString(), 6)).isEqualTo(byTheLibrary(text.toString()));
    }

    private static String cell(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "\"\"";
            case 2 -> "\"低保,五保\"";
            case 3 -> "\"两行\n说明\"";
            case 4 -> "\"她说\"\"好\"\"\"";
            case 5 -> "𠅤㑇".repeat(random.nextInt(4));
            case 6 -> " 空 格 ";
            case 7 -> "\"字" + "字".repeat(random.nextInt(300)) + "\"";
            default -> Integer.toString(random.nextInt(100_000));
        };
    }

    @Test
    void aRowOfMoreCellsThanUsualIsNotCut() throws IOException {
        String row = "x" + ",x".repeat(16_383);
        assertThat(cut(row + "\n" + row + "\n", 30)).hasSize(2).allMatch(cells -> cells.size() == 16_384);
    }

    @Test
    void emptyLinesAreRecordsOfOneEmptyCell() throws IOException {
        assertThat(cut("a,b\n\n,\n", 2)).containsExactly(List.of("a", "b"), List.of(""), List.of("", ""));
    }

    @Test
    void ourOwnApostropheBeforeAFormulaIsTakenOffInPlainAndQuotedCells() throws IOException {
        assertThat(cut("'=1+1,\"'+2,3\",'abc,''=x\n", 4)).containsExactly(List.of("=1+1", "+2,3", "'abc", "'=x"));
    }

    @Test
    void equalShortCellsAreOneString() throws IOException {
        List<List<String>> records = cut("是,汉族\n是,汉族\n\"是\",汉族\n", 2);
        assertThat(records.get(1).get(0)).isSameAs(records.get(0).get(0));
        assertThat(records.get(2).get(0)).isSameAs(records.get(0).get(0));
        assertThat(records.get(2).get(1)).isSameAs(records.get(0).get(1));
    }

    @Test
    void cellsThatShareASlotOfThePoolStayDifferent() {
        CellPool pool = new CellPool();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            char[] text = Integer.toString(i).toCharArray();
            cells.add(pool.cell(text, 0, text.length));
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(cells.get(i)).isEqualTo(Integer.toString(i));
        }
    }
}
