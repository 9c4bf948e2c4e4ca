package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Place;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    private Naming naming = Naming.MASKED;
    private final PlanWords chinese = new PlanWords(Texts.chinese(), () -> naming);
    private final PlanWords english = new PlanWords(Texts.english(), () -> naming);

    @Test
    void namesAreMaskedAndAMissingOneIsSaidToBeMissing() {
        assertThat(chinese.name("欧阳某某")).isEqualTo("欧阳**");
        assertThat(chinese.name("")).isEqualTo("（无户主姓名）");
    }

    @Test
    void disclosedNamesAreReadInFullFromThatMomentOn() {
        naming = Naming.FULL;
        assertThat(chinese.name("欧阳某某")).isEqualTo("欧阳某某");
        assertThat(english.name("")).isEqualTo(Texts.english().say("plans.nameless"));
        naming = Naming.MASKED;
        assertThat(english.name("欧阳某某")).isEqualTo("欧阳**");
    }

    @Test
    void aPlaceLeavesOutWhatIsBlank() {
        assertThat(chinese.place(new Place("城关镇", "", "3组"))).isEqualTo("城关镇 3组");
        assertThat(chinese.village(new Place("城关镇", "一碗水村", "3组"))).isEqualTo("城关镇 一碗水村");
        assertThat(chinese.place(new Place("", "", ""))).isEmpty();
    }

    @Test
    void aHouseholdIsToldInOneLineAsFarAsItIsRecorded() {
        Household full = new Household("H1", new Place("城关镇", "一碗水村", "3组"), Map.of("income_per_head", "3412.5"), List.of(new Member("1", "张某", Map.of())));
        assertThat(chinese.about(full, List.of("01", "03"))).isEqualTo("城关镇 一碗水村 3组 · 1 人 · 因病、因学 · 人均 3,412.5 元");
        assertThat(english.about(full, List.of("01"))).isEqualTo("城关镇 一碗水村 3组 · 1 people · Illness · 3,412.5 yuan a head");
        assertThat(chinese.about(new Household("H2", new Place("城关镇", "", ""), Map.of(), List.of()), List.of())).isEqualTo("城关镇");
    }

    @Test
    void relationsAreSpokenInTheLanguageOfThePage() {
        assertThat(chinese.relation(new Member("1", "张某", Map.of("relation", "02")))).isEqualTo("配偶");
        assertThat(english.relation(new Member("1", "张某", Map.of("relation", "02")))).isEqualTo("Spouse");
        assertThat(chinese.relation(new Member("1", "张某", Map.of()))).isEmpty();
    }

    @Test
    void aMomentOfTodayIsItsTimeAndAnEarlierOneItsDayAndTime() {
        OffsetDateTime noon = OffsetDateTime.now().withHour(12).withMinute(5);
        assertThat(chinese.moment(noon.toString())).isEqualTo("今天 12:05");
        assertThat(chinese.moment("2019-06-02T14:32:10+08:00")).isEqualTo("2019-06-02 14:32");
    }
}
