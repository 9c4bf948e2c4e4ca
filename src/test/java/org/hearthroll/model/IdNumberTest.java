package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.hearthroll.model.IdNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are the public examples of the standard and made-up ones of the region 99 that does not exist. */
class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 30);

    @Test
    void aSoundNumberTellsBirthAndSex() {
        assertThat(read("11010519491231002X")).isEqualTo(new IdNumber("11010519491231002X", "11010519491231002X", "1949-12-31", "2", null, Set.of()));
    }

    @Test
    void anAgeOver120IsNoticedAndTheNumberIsStillAKey() {
        assertThat(read("440524188001010014")).isEqualTo(new IdNumber("440524188001010014", "440524188001010014", "1880-01-01", "1", null, Set.of(Fault.AGE)));
    }

    @Test
    void anOldNumberOfFifteenDigitsIsTheSamePerson() {
        assertThat(read("110105491231002")).isEqualTo(new IdNumber("11010519491231002X", "11010519491231002X", "1949-12-31", "2", null, Set.of(Fault.FIFTEEN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"１１０１０５１９４９１２３１００２Ｘ", "11010519491231002x", "11010519491231002Ⅹ", "11010519491231002Х", "11010519491231002×",
            "110105 19491231 002X", "\u00A011010519491231002X\u3000", "'11010519491231002X", "\t11010519491231002X", "=\"11010519491231002X\"", "110105\u200B19491231002X"})
    void whateverCopyingPutAroundANumberGoes(String text) {
        assertThat(read(text)).isEqualTo(read("11010519491231002X"));
    }

    @Test
    void aTrailingPointZeroIsBelievedOnlyBecauseTheCheckCharacterThenFits() {
        assertThat(read("440524188001010014.0").key()).isEqualTo("440524188001010014");
        assertThat(read("440524188001010016.0")).isEqualTo(damaged("1880-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"440524188013010000", "440524218001020000", "4.40524E+17", "5.10E+17", "4.40524e+17", "5E+17", "4.40524E+14"})
    void aNumberThatASpreadsheetRoundedIsUnknown(String text) {
        assertThat(read(text)).isEqualTo(unknown(null, Fault.DAMAGED_BY_EXCEL));
    }

    @Test
    void aNumericCellOfMoreThanFifteenDigitsIsUnknownEvenIfItLooksSound() {
        assertThat(IdNumber.of("440524188001010014", true, TODAY)).isEqualTo(damaged("1880-01-01"));
    }

    @Test
    void theDateOfBirthIsAmongTheFifteenDigitsThatASpreadsheetKeeps() {
        assertThat(read("440524188001010000")).isEqualTo(damaged("1880-01-01"));
        assertThat(IdNumber.of("351030001351350980", true, TODAY)).isEqualTo(unknown(null, Fault.DAMAGED_BY_EXCEL));
    }

    private static IdNumber damaged(String birth) {
        return new IdNumber(null, null, birth, null, null, Set.of(Fault.DAMAGED_BY_EXCEL));
    }

    @Test
    void aSoundNumberMayEndInThreeZeros() {
        assertThat(read("990101195001010000").faults()).containsExactly(Fault.DAMAGED_BY_EXCEL);
        String sound = soundNumberEndingInZeros();
        assertThat(read(sound).key()).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999194912310021", "999999190001010011", "999999", "111111111111111111", "000000000000000", "999999194912"})
    void aPlaceholderIsNoKey(String text) {
        assertThat(read(text)).isEqualTo(unknown(text, Fault.PLACEHOLDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101051949123100", "11010519491231002XABCDE", "AB0105194912310021", "护照E123", "11010519491231002Y", "1101054912310021", "X1010519491231002X", "=\""})
    void anotherLengthOrOtherCharactersAreNoKey(String text) {
        assertThat(read(text)).isEqualTo(unknown(text, Fault.FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "''", "\u200B"})
    void whatHoldsNoNumberHasNoFaultEither(String text) {
        assertThat(read(text)).isEqualTo(new IdNumber(null, null, null, null, null, Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194902300022", "110105202007010023", "110105194913310023"})
    void aBirthdayThatDoesNotExistOrIsStillToComeIsNoKey(String text) {
        assertThat(read(text)).isEqualTo(unknown(text, Fault.BIRTH_DATE));
    }

    @Test
    void aWrongCheckCharacterIsNoKey() {
        assertThat(read("110105194912310021")).isEqualTo(unknown("110105194912310021", Fault.CHECK_DIGIT));
    }

    @Test
    void aCertificateTellsItsClassAndGradeAlsoWithABlankInIt() {
        assertThat(read("110105194912310 02X43")).isEqualTo(new IdNumber("11010519491231002X43", "11010519491231002X", "1949-12-31", "2", "43", Set.of()));
    }

    @Test
    void aReissuedCertificateKeepsItsSuffix() {
        assertThat(read("11010519491231002X12B1")).isEqualTo(new IdNumber("11010519491231002X12B1", "11010519491231002X", "1949-12-31", "2", "12", Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X85", "11010519491231002X18", "11010519491231002X0", "11010519491231002XB1B1"})
    void aSuffixThatIsNoClassAndGradeIsNoticed(String text) {
        assertThat(read(text)).isEqualTo(new IdNumber(text, "11010519491231002X", "1949-12-31", "2", null, Set.of(Fault.DISABILITY_SUFFIX)));
    }

    @Test
    void aRegionThatIsNoProvinceIsNoticedAndNinetyNineIsSilent() {
        assertThat(read(withCheck("01010519491231002")).faults()).containsExactly(Fault.REGION);
        assertThat(read(withCheck("99010519491231002")).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34052419800101001,X", "11010519491231002,X", "44052418800101001,4", "99000219871017000,3"})
    void theCheckCharacterFollowsFromTheOtherSeventeen(String digits, char check) {
        assertThat(IdNumber.checkCharacter(digits)).isEqualTo(check);
    }

    private static String soundNumberEndingInZeros() {
        for (int day = 101; day < 131; day++) {
            String digits = "990101195001" + String.format("%02d", day - 100) + "000";
            if (IdNumber.checkCharacter(digits) == '0') {
                return digits + "0";
            }
        }
        throw new IllegalStateException("one in eleven fits");
    }

    private static String withCheck(String digits) {
        return digits + IdNumber.checkCharacter(digits);
    }

    private static IdNumber unknown(String kept, Fault fault) {
        return new IdNumber(kept, null, null, null, null, Set.of(fault));
    }

    private static IdNumber read(String text) {
        return IdNumber.of(text, false, TODAY);
    }
}
