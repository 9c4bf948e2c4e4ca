package org.hearthroll.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredTest {

    @Test
    void aRowIsAMapFromHeadingToCellInColumnOrder() {
        Map<String, String> first = Declared.rows("codes/yes_no.csv").getFirst();
        assertThat(first).isEqualTo(Map.of("code", "1", "zh", "是", "en", "Yes", "order", "1", "generation", "", "retired", ""));
        assertThat(first.keySet()).containsExactly("code", "zh", "en", "order", "generation", "retired");
    }

    @Test
    void noRowIsLost() {
        assertThat(Declared.rows("codes/ethnicity.csv")).hasSize(57);
        assertThat(CodeLists.standard().list("ethnicity").codes()).hasSize(57);
    }

    @Test
    void theOrderOfTheFileIsTheOrderOfTheList() {
        assertThat(CodeLists.standard().list("cause").codes()).extracting(c -> c.code())
                .isEqualTo(List.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "99"));
    }

    @Test
    void aResourceThatIsNotThereIsAFaultOfTheProgramThatNamesIt() {
        assertThatThrownBy(() -> Declared.rows("codes/shoes.csv")).isInstanceOf(NullPointerException.class).hasMessage("codes/shoes.csv");
        assertThatThrownBy(() -> CodeLists.standard().list("shoes")).isInstanceOf(NullPointerException.class).hasMessage("shoes");
    }
}
