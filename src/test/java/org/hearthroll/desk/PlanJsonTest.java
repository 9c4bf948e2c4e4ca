package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.junit.jupiter.api.Test;

class PlanJsonTest {

    private static final List<String> WORDS = List.of("", "卫健局", "“引号”与\"quotes\"", "一行\n两行\t制表", "\\u0041", "😀 𠮷");

    @Test
    void aPlanWithoutMeasuresIsAnEmptyList() {
        assertThat(PlanJson.line(new Plan("H1", 2020, List.of()))).isEqualTo("{\"household\":\"H1\",\"year\":2020,\"measures\":[]}");
    }

    @Test
    void theKeysStandInTheOrderOfTheContract() {
        assertThat(PlanJson.line(new Plan("H1", 2020, List.of(measure(new Random(1)).withFunding(new PlannedMeasure.Funding(5L, ""))))))
                .containsSubsequence("\"no\":1", "\"target\"", "\"answers\"", "\"measure\"", "\"quantity\"", "\"unit\"", "\"responsibleUnit\"", "\"responsiblePerson\"",
                        "\"fund\":\"0.05\"", "\"fundSource\"", "\"start\"", "\"due\"", "\"progress\"", "\"result\"");
    }

    @Test
    void whateverIsInAPlanComesBackFromItsLineAndFromItsDocument() {
        Random dice = new Random(20_200_101);
        for (int i = 0; i < 200; i++) {
            List<PlannedMeasure> measures = new ArrayList<>();
            for (int m = dice.nextInt(6); m > 0; m--) {
                measures.add(measure(dice));
            }
            Plan plan = new Plan("9900000001", 2020, measures);
            assertThat(PlanJson.read(PlanJson.line(plan))).isEqualTo(plan);
            assertThat(PlanJson.read(PlanJson.document(plan))).isEqualTo(plan);
        }
    }

    private static PlannedMeasure measure(Random dice) {
        List<String> answers = dice.nextBoolean() ? List.of() : List.of("01", "CHRONIC");
        Long fen = dice.nextBoolean() ? null : Math.abs(dice.nextLong() % 100_000_000_000L);
        return new PlannedMeasure(dice.nextBoolean() ? "HOUSEHOLD" : "99000000011", answers, "P0" + dice.nextInt(10), new PlannedMeasure.Quantity("1.50", word(dice)),
                new PlannedMeasure.Duty(word(dice), word(dice)), new PlannedMeasure.Funding(fen, word(dice)), new PlannedMeasure.Term("2020-02-29", ""),
                Progression.values()[dice.nextInt(3)], word(dice));
    }

    private static String word(Random dice) {
        return WORDS.get(dice.nextInt(WORDS.size()));
    }
}
