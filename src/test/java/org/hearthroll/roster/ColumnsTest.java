package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final Columns COLUMNS = Columns.standard();
    private static final List<String> FIXED = List.of(("province city county township village group household_code person_code name sex id_type id_number relation "
            + "ethnicity education school health labour work_months medical_insurance attribute poverty_status monitoring_category main_cause other_causes "
            + "income_per_head dangerous_house safe_water identified_year exit_year phone helper note household_size").split(" "));

    @Test
    void theFieldsThatTheCommandLineFixesAreThere() {
        assertThat(COLUMNS.all()).extracting(Column::id).containsAll(FIXED).doesNotHaveDuplicates();
    }

    @Test
    void everySpellingLeadsToOneField() {
        assertThat(COLUMNS.all().stream().flatMap(c -> c.spellings().stream()).map(HeaderSpelling::key)).doesNotHaveDuplicates();
        assertThat(COLUMNS.all()).allSatisfy(c -> assertThat(c.spellings()).allSatisfy(s -> assertThat(COLUMNS.bySpelling(s)).contains(c)));
    }

    @Test
    void everyColumnHasAHeadingInBothLanguages() {
        assertThat(COLUMNS.all()).noneMatch(c -> c.zh().isBlank() || c.en().isBlank());
        assertThat(COLUMNS.all()).extracting(Column::zh).doesNotHaveDuplicates();
        assertThat(COLUMNS.all()).extracting(Column::en).doesNotHaveDuplicates();
    }

    @Test
    void codedColumnsNameAListThatExistsAndOthersNone() {
        for (Column column : COLUMNS.all()) {
            boolean coded = column.type() == Type.CODE || column.type() == Type.CODES;
            assertThat(coded ? CodeLists.standard().ids().contains(column.codeList()) : column.codeList().isEmpty()).as(column.id()).isTrue();
        }
    }

    @Test
    void idNumbersNamesTelephonesAndBankCardsAreSensitive() {
        assertThat(COLUMNS.all()).filteredOn(c -> c.type() == Type.ID || c.type() == Type.PHONE || c.type() == Type.NAME).allMatch(Column::sensitive);
        assertThat(COLUMNS.byId("bank_card").sensitive()).isTrue();
        assertThat(COLUMNS.byId("health").sensitive()).isTrue();
    }

    @Test
    void aHeaderIsKnownWhateverItsWidthBracketsAndLineBreaks() {
        assertThat(List.of("与户主\n关系", "乡（镇）", "人均纯收入（元）", "A3a户编号", "戶編號", "  姓 名 ")).allMatch(COLUMNS.known());
        assertThat(List.of("", "自定义1", "某县名册", "合计")).noneMatch(COLUMNS.known());
    }

    @Test
    void noCellIsNoHeader() {
        assertThat(COLUMNS.known().test(null)).isFalse();
    }

    @Test
    void whatIsNotDeclaredIsNotFound() {
        assertThat(COLUMNS.find("shoe_size")).isEmpty();
        assertThat(COLUMNS.bySpelling("鞋码")).isEmpty();
    }
}
