package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearthroll.model.IdNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdSpoilingTest {

    private static final String ID = "990126198206124047";
    private static final LocalDate TODAY = LocalDate.of(2017, 8, 31);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {
        "SCIENTIFIC,9.90126E+17", "FIFTEEN_DIGITS_KEPT,990126198206124000", "WRONG_CHECK,990126198206124046", "OLD,990126820612404",
        "WIDE,９９０１２６１９８２０６１２４０４７", "APOSTROPHE,'990126198206124047", "FORMULA,=\"990126198206124047\"", "FLOAT,990126198206124047.0",
        "CERTIFICATE,99012619820612404743"})
    void eachDamageLooksAsItDoesInTheWild(IdSpoiling damage, String looks) {
        assertThat(damage.of(ID)).isEqualTo(looks);
    }

    @ParameterizedTest
    @EnumSource(value = IdSpoiling.class, names = {"WIDE", "APOSTROPHE", "FORMULA", "FLOAT", "SPACED", "CERTIFICATE", "OLD"})
    void whatCanBeMendedIsReadAsTheSamePerson(IdSpoiling damage) {
        assertThat(IdNumber.of(damage.of(ID), false, TODAY).key()).isEqualTo(ID);
    }

    @ParameterizedTest
    @EnumSource(value = IdSpoiling.class, names = {"SCIENTIFIC", "FIFTEEN_DIGITS_KEPT", "WRONG_CHECK"})
    void whatIsLostIsNobody(IdSpoiling damage) {
        assertThat(IdNumber.of(damage.of(ID), false, TODAY).key()).isNull();
    }

    @Test
    void theExampleItselfIsSound() {
        assertThat(IdNumbers.check(ID.substring(0, 17))).isEqualTo('7');
    }
}
