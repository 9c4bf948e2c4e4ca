package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdNumbersTest {

    @Test
    void theCheckCharacterIsThatOfTheStandardsOwnExamples() {
        assertThat(IdNumbers.check("11010519491231002")).isEqualTo('X');
        assertThat(IdNumbers.check("44052418800101001")).isEqualTo('4');
        assertThat(IdNumbers.check("34052419800101001")).isEqualTo('X');
    }

    @Test
    void aNumberSaysRegionBirthDateAndSex() {
        String woman = new IdNumbers().issue(LocalDate.of(1980, 2, 29), false);
        assertThat(woman).startsWith("99012619800229").hasSize(18);
        assertThat((woman.charAt(16) - '0') % 2).isZero();
    }

    @Test
    void moreBirthsOnADayThanASequenceHoldsAreStillToldApart() {
        IdNumbers numbers = new IdNumbers();
        Set<String> issued = new HashSet<>();
        for (int i = 0; i < 1200; i++) {
            issued.add(numbers.issue(LocalDate.of(1990, 12, 31), true));
        }
        assertThat(issued).hasSize(1200).allMatch(id -> id.startsWith("99"));
    }
}
