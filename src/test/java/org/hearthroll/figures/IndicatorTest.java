package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final Labels LABELS = new Labels(CodeLists.standard());

    @Test
    void everyIndicatorIsNamedAndItsValuesAreOnesItsDimensionKnows() {
        assertThat(Indicators.all()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(indicator -> {
            assertThat(indicator.name().zh()).isNotBlank();
            assertThat(indicator.name().en()).isNotBlank();
            assertThat(TableKind.of(indicator.table()).shape()).isEqualTo(TableKind.Shape.INDICATORS);
            List<String> declared = LABELS.declared(indicator.dimension());
            assertThat(declared.isEmpty() || declared.containsAll(indicator.values())).as(indicator.id()).isTrue();
        });
        assertThat(Indicators.all()).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @Test
    void aBlankNeitherMeetsAConditionNorFailsIt() {
        Indicator women = Indicators.find("female").orElseThrow();
        assertThat(women.met(null)).isNull();
        assertThat(women.met("")).isNull();
        assertThat(women.met("2")).isEqualTo("1");
        assertThat(women.met("UNMATCHED")).isEqualTo("0");
    }

    @Test
    void oneOfSeveralValuesIsEnough() {
        Indicator ill = Indicator.declared("people", "ill", null, "health=02;03");
        assertThat(ill.met("04;03")).isEqualTo("1");
        assertThat(ill.met("01")).isEqualTo("0");
        assertThat(Indicators.find("party_member").orElseThrow().met("中共党员;03")).as("plain text is one value").isEqualTo("0");
    }
}
