package org.hearthroll.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthroll.plan.Examples.household;
import static org.hearthroll.plan.Examples.member;

import java.util.List;
import org.hearthroll.model.Household;
import org.hearthroll.model.Naming;
import org.hearthroll.text.Label;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final Household HOUSEHOLD = household(List.of(member("", "张某"), member("P2", "欧阳某某"), member("", "张某")), "main_cause=01", "other_causes=03;01;99", "main_risk=R09");

    @Test
    void aMemberWithoutACodeIsNamedByThePlaceInTheHousehold() {
        assertThat(Targets.all(HOUSEHOLD)).containsExactly("#1", "P2", "#3", "HOUSEHOLD");
    }

    @Test
    void twoMembersOfTheSameNameAreToldApart() {
        assertThat(Targets.member(HOUSEHOLD, "#3")).containsSame(HOUSEHOLD.members().get(2));
        assertThat(Targets.member(HOUSEHOLD, "HOUSEHOLD")).isEmpty();
        assertThat(Targets.member(HOUSEHOLD, "#4")).isEmpty();
    }

    @Test
    void peopleAreMaskedAndWhoIsGoneKeepsTheCode() {
        assertThat(Targets.label(HOUSEHOLD, "P2", Naming.MASKED)).isEqualTo(new Label("欧阳**", "欧阳**"));
        assertThat(Targets.label(HOUSEHOLD, "HOUSEHOLD", Naming.MASKED)).isEqualTo(new Label("全户", "Household"));
        assertThat(Targets.label(HOUSEHOLD, "P9", Naming.MASKED)).isEqualTo(new Label("P9", "P9"));
    }

    /** Three of a family are 尹** as masked; the plan must still say which of them a measure is for. */
    @Test
    void membersShownByOneNameAreToldApartByTheirRelationAndThenByTheirPlace() {
        Household family = household(List.of(member("P1", "尹某甲", "relation=01"), member("P2", "尹某乙", "relation=03"), member("P3", "尹某丙", "relation=03"), member("P4", "尹某丁"), member("P5", "李某", "relation=02")));
        assertThat(Targets.all(family).map(target -> Targets.label(family, target, Naming.MASKED))).containsExactly(new Label("尹**（户主）", "尹** (Head)"),
                new Label("尹**（之子#2）", "尹** (Son #2)"), new Label("尹**（之子#3）", "尹** (Son #3)"), new Label("尹**（#4）", "尹** (#4)"), new Label("李*", "李*"), new Label("全户", "Household"));
        assertThat(Targets.label(family, "P2", Naming.FULL)).as("in full nobody else has this name").isEqualTo(new Label("尹某乙", "尹某乙"));
    }

    @Test
    void aNameInFullIsTheOneOnTheRoster() {
        String name = HOUSEHOLD.members().get(1).name();
        assertThat(name).startsWith("欧阳").doesNotContain("*");
        assertThat(Targets.label(HOUSEHOLD, "P2", Naming.FULL)).isEqualTo(new Label(name, name));
        assertThat(Targets.label(HOUSEHOLD, "HOUSEHOLD", Naming.FULL)).isEqualTo(new Label("全户", "Household"));
    }

    @Test
    void theCausesOfBothGenerationsComeOnceTheMainOneFirst() {
        assertThat(Causes.of(HOUSEHOLD)).containsExactly("01", "03", "99", "R09");
        assertThat(Causes.of(household(List.of()))).isEmpty();
    }

    @Test
    void whatCanBeAnsweredHasANameAndAnythingElseIsUnknown() {
        assertThat(Answers.label("R09")).isEqualTo(new Label("因安全住房", Causes.label("R09").orElseThrow().en()));
        assertThat(Answers.label("CHRONIC")).isEqualTo(new Label("长期慢性病", "long-term illness"));
        assertThat(Answers.label("UNMATCHED").zh()).isEqualTo("未归类");
        assertThat(Answers.known("NONE")).isFalse();
        assertThat(Answers.label("77")).isEqualTo(new Label("77", "77"));
    }
}
