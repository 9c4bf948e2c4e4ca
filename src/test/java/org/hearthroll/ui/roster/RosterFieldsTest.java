package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hearthroll.model.Condition;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFieldsTest {

    private final RosterFields chinese = new RosterFields(Texts.chinese());
    private final RosterFields english = new RosterFields(Texts.english());

    @Test
    void aWordingThatMatchedNothingIsSaidToBeSoAndNotShownAsACode() {
        assertThat(chinese.word("main_cause", "UNMATCHED")).isNotEqualTo("UNMATCHED").isNotBlank();
        assertThat(chinese.word("other_causes", "01;UNMATCHED")).isEqualTo("因病、" + chinese.word("main_cause", "UNMATCHED"));
    }

    @Test
    void aBlankStaysBlankWhateverTheField() {
        assertThat(chinese.word("main_cause", "")).isEmpty();
        assertThat(chinese.word("head_name", "")).isEmpty();
        assertThat(chinese.cell("income_per_head", "")).isEqualTo("");
    }

    @Test
    void severalCodesReadAsAListInTheirOrder() {
        assertThat(chinese.word("other_causes", "07;01")).isEqualTo(chinese.word("main_cause", "07") + "、因病");
        assertThat(english.word("other_causes", "07;01")).isEqualTo(english.word("main_cause", "07") + Texts.english().say("list.separator") + english.word("main_cause", "01"));
    }

    @Test
    void whatIsNoCodeIsShownAsItStands() {
        assertThat(chinese.word("head_name", "01")).isEqualTo("01");
        assertThat(chinese.word("a column nobody declared", "01;02")).isEqualTo("01;02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"约3000", "1e5", "1234567890123456", "3.1234567", "+5", "１２", "=1+1", "."})
    void aNumberThatIsNoneStaysTextInAFile(String value) {
        assertThat(chinese.cell("income_per_head", value)).isEqualTo(value);
    }

    @Test
    void onTheScreenNumbersAreGroupedAndYearsAreNot() {
        assertThat(chinese.word("income_per_head", "2447.5")).isEqualTo("2,447.5");
        assertThat(chinese.word("income_per_head", "约3000")).isEqualTo("约3000");
        assertThat(chinese.word("identified_year", "2013")).isEqualTo("2013");
    }

    @Test
    void numbersAreNumbersInAFileAndCodesAreNot() {
        assertThat(chinese.cell("income_per_head", "-12.50")).isEqualTo(new BigDecimal("-12.50"));
        assertThat(chinese.cell(RosterFields.PERSONS, "4")).isEqualTo(new BigDecimal("4"));
        assertThat(chinese.cell("household_code", "9900000001")).isEqualTo("9900000001");
        assertThat(chinese.cell("main_cause", "01")).isEqualTo("因病");
    }

    @Test
    void onlyNumbersAndCountsStandAtTheRight() {
        assertThat(chinese.number(RosterFields.PERSONS)).isTrue();
        assertThat(chinese.number("income_per_head")).isTrue();
        assertThat(chinese.number("household_code")).isFalse();
        assertThat(chinese.number("birth_date")).isFalse();
        assertThat(chinese.number("a column nobody declared")).isFalse();
    }

    @Test
    void headingsAreInTheLanguageOfTheWindow() {
        assertThat(chinese.heading("household_code")).isEqualTo("户编号");
        assertThat(chinese.heading(RosterFields.PERSONS)).isEqualTo("人数");
        assertThat(english.heading("household_code")).matches("[A-Za-z ]+");
        assertThat(chinese.heading("a column nobody declared")).isEqualTo("a column nobody declared");
    }

    @Test
    void everyColumnShownAtFirstCanBeChosenAgain() {
        assertThat(RosterFields.all(false)).containsAll(RosterFields.standard(false)).doesNotHaveDuplicates().endsWith(RosterFields.PERSONS);
        assertThat(RosterFields.all(true)).containsAll(RosterFields.standard(true)).doesNotHaveDuplicates();
    }

    @Test
    void aListOfHouseholdsHasNoColumnsOfPersons() {
        assertThat(RosterFields.all(false)).doesNotContain("relation", "birth_date", "health");
        assertThat(RosterFields.all(true)).contains("relation", "birth_date", "health", "main_cause");
    }

    @Test
    void aConditionReadsAsItsDimensionAndTheLabelsOfItsValues() {
        ConditionWords words = new ConditionWords(Texts.chinese());
        assertThat(words.of(new Condition("township", "城关镇"))).isEqualTo("乡镇：城关镇");
        assertThat(words.of(new Condition("cause", "01;07"))).endsWith("：因病、缺技术");
        assertThat(words.of(new Condition("no dimension", "x"))).isEqualTo("x");
    }

    @Test
    void aConditionOnWhatWasLeftBlankSaysSo() {
        assertThat(new ConditionWords(Texts.chinese()).of(new Condition("cause", ""))).matches(".+：.+");
        assertThat(new ConditionWords(Texts.chinese()).of(new Condition("cause", "01;"))).matches(".+：因病、.+");
    }
}
