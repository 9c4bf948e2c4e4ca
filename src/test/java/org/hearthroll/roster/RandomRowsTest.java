package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

/** What must hold whatever stands in a file; the seeds are fixed, so a failure repeats. */
class RandomRowsTest {

    private static final List<String> PIECES = List.of("", " ", "　", "-", "无", "0", "1", "12", "2017", "年", "月", "日", ".", ",", "，", "、", ";", "/", "E+17", "元", "约", "张", "三", "·", "?", "(", "）",
            "因病", "缺劳动力", "致贫", "户主", "合计", "是", "否", "X", "x", "990101196001010015", "'", "=\"", "\"", "\t", "\n", "\uFEFF", "\uD840\uDC0B", "５", "%");
    private static final Columns COLUMNS = Columns.standard();
    private static final String[] HEADER = COLUMNS.all().stream().map(c -> c.spellings().getFirst()).toArray(String[]::new);

    @Test
    void everyRowOfAnythingHasExactlyOneOutcomeAndAReasonIfItIsNotLoaded() {
        for (Kind kind : Kind.values()) {
            RowReader reader = Sheets.reader(kind, HEADER);
            Random random = new Random(kind.ordinal());
            for (int i = 2; i < 400; i++) {
                ReadRow row = reader.read(SourceRow.of(i, cells(random)));
                assertThat(row.loaded()).isEqualTo(row.reason() == null);
                assertThat(row.number()).isEqualTo(i);
            }
        }
    }

    @Test
    void aValueIsNeverBlankAndNeverMadeOfNothing() {
        RowReader reader = Sheets.reader(Kind.MEMBER_ROSTER, HEADER);
        Random random = new Random(7);
        for (int i = 2; i < 400; i++) {
            ReadRow row = reader.read(SourceRow.of(i, cells(random)));
            assertThat(row.values()).allMatch(v -> v == null || !v.isBlank());
        }
    }

    @Test
    void whatWasReadReadsTheSameAgain() {
        Random random = new Random(11);
        for (Column column : COLUMNS.all()) {
            if (column.type() == Type.CODE || column.type() == Type.CODES || column.type() == Type.SEQUENCE || column.id().endsWith("household_code") || column.id().equals("person_code")) {
                continue;
            }
            for (int i = 0; i < 60; i++) {
                String once = read(column, cell(random));
                assertThat(once == null ? null : read(column, once)).as(column.id()).isEqualTo(once);
            }
        }
    }

    @Test
    void aLabelReadsAsItsCodeAndNeedsNoWordingBesideIt() {
        for (Column column : COLUMNS.all()) {
            if (!column.codeList().isEmpty()) {
                CodeLists.standard().list(column.codeList()).codes().forEach(code -> {
                    ReadRow row = Sheets.cell(column.spellings().getFirst(), code.zh());
                    assertThat(row.value(2)).as(column.id() + " " + code.zh()).isEqualTo(code.code());
                    assertThat(row.original(2)).isNull();
                });
            }
        }
    }

    private static String read(Column column, String cell) {
        ReadRow row = Sheets.cell(column.spellings().getFirst(), cell);
        return row.loaded() ? row.value(2) : null;
    }

    private static String[] cells(Random random) {
        return IntStream.range(0, HEADER.length - random.nextInt(3)).mapToObj(i -> cell(random)).toArray(String[]::new);
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            cell.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return cell.toString();
    }
}
