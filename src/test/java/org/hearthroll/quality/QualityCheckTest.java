package org.hearthroll.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearthroll.model.Naming;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class QualityCheckTest {

    /** A sound household of 2023: whatever is found in it is found where it should not be. */
    private static final String SOUND = "arable_land=3 forest_land=2 phone=13812345678";
    private static final String SOUND_MEMBER = "relation=01 sex=1 education=03 health=01 labour=01 birth_date=1980-01-01 medical_insurance=1 serious_illness_insurance=1";

    @Test
    void aSoundHouseholdHasNothingAgainstIt() {
        assertThat(Cases.ids(Cases.of("2023-06", SOUND, SOUND_MEMBER))).isEmpty();
    }

    @Test
    void aHouseholdRuleFiresOncePerHouseholdAndAPersonRuleOncePerPerson() {
        HouseholdCase subject = Cases.of("2023-06", SOUND + " safe_water=0", SOUND_MEMBER + " | " + SOUND_MEMBER.replace("=01 sex", "=03 sex").replace("medical_insurance=1 ", "medical_insurance=0 ")
                + " | " + SOUND_MEMBER.replace("=01 sex", "=03 sex").replace("medical_insurance=1 ", "medical_insurance=0 "));
        assertThat(Cases.ids(subject)).containsExactly("NOT_INSURED", "NOT_INSURED", "UNSAFE_WATER");
    }

    @Test
    void aFindingNamesTheHouseholdThePersonMaskedAndWhatItRestsOn() {
        QualityFinding found = Cases.found(Cases.of("2023-06", SOUND + " head_name=欧阳明华", SOUND_MEMBER + " | relation=03 sex=1 education=02 labour=01 birth_date=2010-01-02"
                + " medical_insurance=1 serious_illness_insurance=1 name=欧阳小华 person_code=P2")).stream().filter(one -> one.rule().id().equals("CHILD_LABOUR")).findFirst().orElseThrow();
        assertThat(found.household() + " " + found.head() + " " + found.person() + " " + found.name()).isEqualTo("H1 欧阳** P2 欧阳**");
        assertThat(Texts.chinese().say(found.named())).isEqualTo("欧阳**：未到劳动年龄的应为无劳动力（劳动技能 普通劳动力；年龄 13）。");
        assertThat(Texts.english().say(found.message())).isEqualTo("Below working age must be recorded as no labour (Ability to work Ordinary labour; age 13).");
    }

    @Test
    void aPersonWithoutACodeIsKnownByTheRowAndHasNoCodeToPrint() {
        QualityFinding found = Cases.found(Cases.of("2023-06", SOUND, SOUND_MEMBER + " | " + SOUND_MEMBER.replace("=01 sex", "=03 sex").replace("medical_insurance=1 ", "medical_insurance=0 "))).getFirst();
        assertThat(found.target()).isEqualTo("#2");
        assertThat(found.person()).isEmpty();
    }

    @Test
    void idNumbersAndTelephonesAreMaskedAndBlanksAreNamed() {
        List<String> said = Cases.found(Cases.of("2023-06", "phone=138123456789", "name=张某 id_number=990105197001011")).stream().map(one -> Texts.chinese().say(one.message())).toList();
        assertThat(said).contains("户联系电话不是11位号码（户联系电话 138*****6789）。", "与户主关系未填（与户主关系 未填）。", "户内没有户主（0人）。")
                .noneMatch(sentence -> sentence.contains("990105197001011") || sentence.contains("138123456789"));
    }

    @Test
    void aRosterWithoutAColumnDoesNotFireForItsBlanksAndSaysSo() {
        Set<String> recorded = new TreeSet<>(Cases.ALL_FIELDS);
        recorded.removeAll(Set.of("serious_illness_insurance", "disability_class", "disability_kind", "disability_certificate_year"));
        QualityCheck check = new QualityCheck(Set.of(), recorded, Limits.declared(2023), Naming.MASKED);
        List<QualityFinding> found = new ArrayList<>();
        check.check(Cases.of("2023-06", SOUND, SOUND_MEMBER.replace(" serious_illness_insurance=1", "").replace("health=01", "health=04")), found::add);
        assertThat(found).isEmpty();
        assertThat(check.unchecked()).extracting(one -> one.rule().id() + ": " + Texts.chinese().say(one.why())).containsExactly(
                "DISABLED_UNCERTIFIED: 名册没有“残疾证类别或残疾类别或残疾证办证年度”这一项",
                "SERIOUS_ILLNESS_UNINSURED: 名册没有“大病保险”这一项", "SERIOUS_ILLNESS_EMPTY: 名册没有“大病保险”这一项");
    }

    @Test
    void withoutAnIncomeLineOfTheYearTheRulesOfTheLineAreNotChecked() {
        QualityCheck check = new QualityCheck(Set.of("REMOVED_BELOW_LINE"), Cases.ALL_FIELDS, Limits.declared(2022), Naming.MASKED);
        assertThat(check.unchecked()).containsExactly(new Unchecked(Rules.standard().rule("BELOW_LINE_NOT_MONITORED").orElseThrow(), Message.of("quality.unchecked.limit", "2022")));
    }

    @Test
    void aRuleThatIsOffFindsNothingAndIsNotMissed() {
        QualityCheck check = new QualityCheck(Set.of("UNSAFE_WATER"), Set.of(), Limits.declared(2023), Naming.MASKED);
        assertThat(check.unchecked()).extracting(one -> one.rule().id()).doesNotContain("UNSAFE_WATER").contains("NO_HEAD");
    }

    @Test
    void anEmptyHouseholdIsOnlyAskedForItsOwnBlanks() {
        assertThat(Cases.ids(Cases.of("2023-06", "", ""))).containsExactly("ARABLE_LAND_EMPTY", "FOREST_LAND_EMPTY");
    }
}
