package org.hearthroll.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTypesTest {

    private static final ProblemTypes TYPES = ProblemTypes.standard();

    @Test
    void theTreeIsWhole() {
        List<String> seen = new ArrayList<>();
        for (ProblemType type : TYPES.all()) {
            assertThat(seen).as("each once").doesNotContain(type.code());
            assertThat(type.level()).as(type.code()).isEqualTo(TYPES.path(type.code()).size());
            assertThat(type.parent()).as(type.code()).matches(parent -> parent.isEmpty() || seen.contains(parent));
            seen.add(type.code());
        }
        assertThat(seen).hasSize(34);
    }

    @Test
    void everyTypeIsNamedInBothLanguagesAndOnlyThoseOfOneRoof() {
        assertThat(TYPES.all()).allMatch(type -> !type.zh().isBlank() && !type.en().isBlank());
        assertThat(TYPES.all()).allMatch(type -> type.parent().isEmpty() || type.code().startsWith(type.parent()));
    }

    @Test
    void everyTypeThatIsNotAHeadingSaysWhatItIsCountedIn() {
        assertThat(TYPES.all().stream().filter(type -> type.unit() == null).map(ProblemType::code)).containsExactly("EDU", "MED", "HOU", "WAT");
    }

    @Test
    void theReasonsThatExplainAProblemAwayAreMarked() {
        assertThat(TYPES.all().stream().filter(ProblemType::reasonable).map(ProblemType::code))
                .containsExactly("EDU11", "EDU12", "EDU13", "EDU14", "EDU15", "MED11", "MED12", "MED13", "MED14");
    }

    @Test
    void thePathLeadsFromTheTopDown() {
        assertThat(TYPES.path("EDU16").stream().map(ProblemType::code)).containsExactly("EDU", "EDU1", "EDU16");
        assertThat(TYPES.path("NOBODY")).isEmpty();
    }

    @Test
    void theChildrenOfNothingAreTheTop() {
        assertThat(TYPES.children("").stream().map(ProblemType::code)).containsExactly("EDU", "MED", "HOU", "WAT", "INC", "EAT", "CLO", "OTH");
        assertThat(TYPES.children("MED2").stream().map(ProblemType::code)).containsExactly("MED21", "MED22", "MED23");
        assertThat(TYPES.children("WAT1")).isEmpty();
    }

    @Test
    void aTypeSaysWhoLeadsAndWhatProvesItResolved() {
        assertThat(TYPES.type("HOU2")).hasValue(new ProblemType("HOU2", "HOU", 2, "目前无安全住房", "No safe house at present",
                ProblemType.Unit.HOUSEHOLD, new ProblemType.Handling(List.of("住房城乡建设局"), List.of("涉及乡镇"),
                "分析研判；房屋安置、房屋租赁等", List.of("房屋安置协议", "租房协议"), "已有安全住房且资料齐全"), false));
    }
}
