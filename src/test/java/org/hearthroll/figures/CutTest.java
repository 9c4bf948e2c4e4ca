package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class CutTest {

    private static final Cut CAUSE = by("cause");
    private static final Cut ANY = by("any_cause");
    private static final Scope ALL = Scope.of("2017-08");

    @ParameterizedTest
    @NullAndEmptySource
    void whatWasLeftBlankIsOneValueAndNotNone(String recorded) {
        assertThat(CAUSE.values(recorded)).isEqualTo(Collections.singletonList(null));
        assertThat(ANY.folding(List.of("01")).values(recorded)).isEqualTo(Collections.singletonList(null));
    }

    @Test
    void aSeparatorMeansSeveralValuesOnlyWhereThereMayBeSeveral() {
        assertThat(CAUSE.values("01;02")).containsExactly("01;02");
        assertThat(ANY.values("01;02")).containsExactly("01", "02");
    }

    @Test
    void aValueNamedTwiceAndValuesFoldedTogetherStandOnce() {
        assertThat(ANY.values("07;01;07")).containsExactly("07", "01");
        assertThat(ANY.folding(List.of("01", "02")).values("01;07;02")).containsExactly("FOLD", "07");
        assertThat(CAUSE.folding(List.of("01")).values("01")).containsExactly("FOLD");
    }

    @Test
    void foldingAgainReplacesTheEarlierFoldAndKeepsNoHoldOnTheList() {
        List<String> codes = new ArrayList<>(List.of("02"));
        Cut folded = CAUSE.folding(List.of("01")).folding(codes);
        codes.add("03");
        assertThat(folded).isEqualTo(new Cut(CAUSE.dimension(), List.of("02")));
        assertThat(folded.values("01")).containsExactly("01");
    }

    @Test
    void byNothingIsNoCut() {
        assertThat(Cut.by(null)).isNull();
    }

    @Test
    void householdsAloneAnswerUnlessPersonsOrProblemsAreAsked() {
        assertThat(new Question(Subject.HOUSEHOLDS, ALL, null, null).ofHouseholdsAlone()).isTrue();
        assertThat(new Question(Subject.HOUSEHOLDS, ALL, by("township"), ANY).ofHouseholdsAlone()).isTrue();
        assertThat(new Question(Subject.HOUSEHOLDS, ALL, by("sex"), CAUSE).ofHouseholdsAlone()).isFalse();
        assertThat(new Question(Subject.HOUSEHOLDS, ALL, null, by("problem_type")).ofHouseholdsAlone()).isFalse();
        assertThat(new Question(Subject.PROBLEMS, ALL, null, by("township")).ofHouseholdsAlone()).isFalse();
    }

    @Test
    void aQuestionReadsTheGrainOfEitherCut() {
        Question question = new Question(Subject.HOUSEHOLDS, ALL, by("health"), by("problem_state"));
        assertThat(question.reads(Grain.PERSON)).isTrue();
        assertThat(question.reads(Grain.PROBLEM)).isTrue();
        assertThat(question.ungrouped().reads(Grain.PERSON)).isFalse();
        assertThat(question.valued(CAUSE)).isEqualTo(new Question(Subject.HOUSEHOLDS, ALL, by("health"), CAUSE));
    }

    private static Cut by(String dimension) {
        return Cut.by(Dimensions.standard().byId(dimension));
    }
}
