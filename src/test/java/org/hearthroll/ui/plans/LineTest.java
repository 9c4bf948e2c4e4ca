package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

    private static final PlannedMeasure MEASURE = new PlannedMeasure("HOUSEHOLD", List.of(), "H08", new PlannedMeasure.Quantity("1", "人"),
            new PlannedMeasure.Duty("医保局", ""), new PlannedMeasure.Funding(null, ""), new PlannedMeasure.Term("", ""), Progression.NOT_STARTED, "");

    @Test
    void aPlanWithoutMeasuresIsOneEmptyLineOrNoneToReadOnly() {
        Plan empty = new Plan("H1", 2020, List.of());
        assertThat(Line.of(empty, true)).containsExactly(new Line(0, null));
        assertThat(Line.of(empty, false)).isEmpty();
    }

    @Test
    void equalMeasuresAreToldApartByTheirIndexAndTheEmptyLineComesLast() {
        List<Line> lines = Line.of(new Plan("H1", 2020, List.of(MEASURE, MEASURE)), true);
        assertThat(lines).containsExactly(new Line(0, MEASURE), new Line(1, MEASURE), new Line(2, null));
        assertThat(lines.stream().map(Line::draft)).containsExactly(false, false, true);
    }

    @ParameterizedTest
    @CsvSource({"'',true", "' ',true", "p02,true", "P02 ,true", "家庭医生,true", "慢性,true", "医保,false", "P03,false", "(,false", ".*,false"})
    void anOptionIsFoundByTheTextAsTypedAndNeverByAPattern(String typed, boolean found) {
        assertThat(new Option("P02", "家庭医生签约服务", "长期慢性病").matches(typed)).isEqualTo(found);
    }
}
