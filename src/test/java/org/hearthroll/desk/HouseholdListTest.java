package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Table;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;

class HouseholdListTest {

    @Test
    void aHouseholdOfTheOldCausesHasThem() {
        assertThat(cells("H1", "大用镇", "新民村", "1组", "张*", "x", "y", "4", "04", "07", "02;08", "", "")).containsExactly("H1", "大用镇", "新民村", "1组", "张*", "x", "y", 4L,
                "低保贫困户", "07", "缺技术", "02;08");
    }

    @Test
    void aHouseholdOfTheNewRisksHasThose() {
        assertThat(cells("H2", "", "", "", "", "", "", "0", "", "", "", "R10", "R02;R05")).containsExactly("H2", "", "", "", "", "", "", 0L, "", "R10", "因安全饮水", "R02;R05");
    }

    @Test
    void whoHasNoCauseHasNoLabelEither() {
        assertThat(cells("H3", "", "", "", "", "", "", "1", "", "", "", "", "").subList(9, 12)).containsExactly("", "", "");
    }

    @Test
    void aCauseThatMatchedNothingKeepsItsMark() {
        assertThat(cells("H4", "", "", "", "", "", "", "1", "", "UNMATCHED", "", "", "").subList(9, 11)).containsExactly("UNMATCHED", "未归类");
    }

    private static List<Object> cells(String... values) {
        Table table = new HouseholdList(CodeLists.standard()).table(Scope.of(null), List.of(new RegisterRow(1, values[0], List.of(values))), List.of());
        assertThat(table.columns()).extracting(Table.Column::id).containsExactly("household_code", "township", "village", "group", "head_name", "head_id", "phone", "persons",
                "attribute", "main_cause_code", "main_cause", "other_cause_codes");
        return table.rows().getFirst().cells();
    }
}
