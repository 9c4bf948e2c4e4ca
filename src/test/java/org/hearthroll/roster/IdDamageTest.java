package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Finding;
import org.hearthroll.model.IdNumber;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

class IdDamageTest {

    private static final String SOUND_AND_ENDING_IN_ZEROS = soundAndEndingInZeros();

    @Test
    void aSoundNumberEndingInZerosIsBelievedInASoundColumn() {
        assertThat(keys(ids(20), SOUND_AND_ENDING_IN_ZEROS)).hasSize(21).doesNotContainNull();
    }

    @Test
    void inADamagedColumnEvenOneWhoseCheckCharacterFitsStandsForNobody() {
        List<String> keys = keys(ids(9), "990101196002020000", SOUND_AND_ENDING_IN_ZEROS);
        assertThat(keys.subList(0, 9)).doesNotContainNull();
        assertThat(keys.subList(9, 11)).containsOnlyNulls();
    }

    @Test
    void fewerThanOneInTwentyRoundedNumbersAreSlipsAndNoVerdict() {
        assertThat(keys(ids(38), "990101196002020000", SOUND_AND_ENDING_IN_ZEROS).getLast()).isNull();
        assertThat(keys(ids(60), "990101196002020000", SOUND_AND_ENDING_IN_ZEROS).getLast()).isEqualTo(SOUND_AND_ENDING_IN_ZEROS);
    }

    @Test
    void oneNumberInScientificNotationCondemnsItsColumn() {
        assertThat(keys(ids(60), "5.10E+17", SOUND_AND_ENDING_IN_ZEROS).getLast()).isNull();
    }

    @Test
    void oneNumericCellCondemnsItsColumn() {
        RowReader reader = Sheets.reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "证件号码");
        List<ReadRow> rows = reader.read(List.of(SourceRow.of(2, "1", "张三", SOUND_AND_ENDING_IN_ZEROS),
                new SourceRow(3, new String[] {"1", "李四", ids(1).getFirst()}, Map.of(2, CellNote.NUMBER_OVER_15_DIGITS), null)));
        assertThat(reader.idVerdict()).contains(new Finding("ID_COLUMN_DAMAGED", Severity.ERROR, 0, "证件号码", "", List.of()));
        assertThat(rows).extracting(r -> r.value(reader.layout().slot("id_key"))).containsOnlyNulls();
    }

    private static List<String> keys(List<String> ids, String... more) {
        List<String> all = new ArrayList<>(ids);
        all.addAll(List.of(more));
        RowReader reader = Sheets.reader(Kind.MEMBER_ROSTER, "户编号", "姓名", "证件号码");
        List<SourceRow> rows = new ArrayList<>();
        all.forEach(id -> rows.add(SourceRow.of(rows.size() + 2, "1", "张三", id)));
        return reader.read(rows).stream().map(r -> r.value(reader.layout().slot("id_key"))).toList();
    }

    private static List<String> ids(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String digits = "990101196002%02d%03d".formatted(1 + i % 28, 101 + i);
            ids.add(digits + IdNumber.checkCharacter(digits));
        }
        return ids;
    }

    private static String soundAndEndingInZeros() {
        for (int day = 10; day < 31; day++) {
            String digits = "990101195001" + day + "00";
            String candidate = digits + "0";
            if (IdNumber.checkCharacter(candidate) == '0') {
                return candidate + "0";
            }
        }
        throw new IllegalStateException("one in eleven fits");
    }
}
