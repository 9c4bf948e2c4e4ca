package org.hearthroll.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.Test;

class CausesModelTest {

    private static final Scope ALL = Scope.of("2017-08");

    private final SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(6, "城关镇", "07", 4).homes(3, "城关镇", "01", 2, "02").homes(1, "河西乡", null, 5);
    private final List<Throwable> failures = new ArrayList<>();
    private final CausesModel model = new CausesModel(new Breakdown.Source(county::table, UnaryOperator.identity(), () -> List.of("2017-08", "2016-12"), _ -> Set.of()), new InlineJobs(), failures::add);

    @Test
    void whatHasNothingToShowIsLookedUpOnceTheFiguresStand() {
        InlineJobs jobs = new InlineJobs();
        CausesModel marked = new CausesModel(new Breakdown.Source(county::table, UnaryOperator.identity(), List::of, scope -> Set.of("sex of " + scope.period())), jobs, failures::add);
        assertThat(marked.unfilled().get()).isEmpty();
        marked.read(Scope.of("2017-08"));
        assertThat(marked.unfilled().get()).containsExactly("sex of 2017-08");
        assertThat(jobs.names).containsExactly("causes.job", "figures.blanks.job");
    }

    @Test
    void beforeAFirstRosterThereAreNoFiguresAndNoFault() {
        county.withoutRoster();
        model.read(Scope.of(null));
        assertThat(model.figures().get()).isNull();
        assertThat(failures).isEmpty();
    }

    @Test
    void aRefusalOfAnotherKindIsHeard() {
        CausesModel broken = new CausesModel(new Breakdown.Source(_ -> { throw Refusal.of("period.unknown", "x"); }, UnaryOperator.identity(), List::of, _ -> Set.of()), new InlineJobs(), failures::add);
        broken.read(ALL);
        assertThat(failures).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    void itBeginsWithMainCausesNotCrossedAndSaysHowTheyWereCounted() {
        model.read(ALL);
        CauseFigures figures = model.figures().get();
        assertThat(figures.tables().crossed()).isNull();
        assertThat(figures.counted("households")).isEqualTo(Message.of("causes.counted.main", 9L));
        assertThat(figures.tables().whole().cell(figures.tables().whole().rows().getLast(), "persons")).isEqualTo(35L);
        assertThat(model.bothGenerations().get()).isFalse();
    }

    @Test
    void anyCauseCountsAHouseholdUnderEachOfItsCauses() {
        model.read(ALL);
        model.change(w -> w.counting(Counting.ANY));
        assertThat(codes()).containsExactly("01", "02", "07", "NONE", "TOTAL");
        assertThat(model.figures().get().counted("households")).isEqualTo(Message.of("causes.counted.any", 9L));
    }

    @Test
    void crossingKeepsTheWholeTableBesideTheCrossedOne() {
        model.read(ALL);
        model.change(w -> w.by("township"));
        CauseFigures figures = model.figures().get();
        assertThat(figures.tables().shown()).isSameAs(figures.tables().crossed());
        assertThat(figures.counted("households")).isEqualTo(Message.of("figures.counted.unit", Message.of("causes.counted.main.crossed"), Message.of("column.households")));
        assertThat(figures.counted("household_share")).isEqualTo(Message.of("figures.counted.crossed", Message.of("figures.counted.unit", Message.of("causes.counted.main.crossed"), Message.of("column.household_share")), Message.of("figures.note.share-of.GROUP")));
        model.change(w -> w.by(null));
        assertThat(model.figures().get().tables().shown()).isSameAs(model.figures().get().tables().whole());
    }

    @Test
    void smallCausesFoldAndSharesRoundAsWished() {
        model.read(ALL);
        model.change(w -> w.fold(new Fold(List.of(), new BigDecimal("70"))).rounding(Rounding.LARGEST_REMAINDER));
        assertThat(failures).isEmpty();
        assertThat(codes()).containsExactly("FOLD", "NONE", "TOTAL");
        assertThat(model.figures().get().tables().whole().notes()).contains(Message.of("figures.note.remainder"));
    }

    @Test
    void whereAPeriodHoldsBothGenerationsThatOfItsTimeIsShownAndTheOtherCanBeChosen() {
        county.risk("R01");
        model.read(ALL);
        assertThat(model.bothGenerations().get()).isTrue();
        assertThat(model.wish().generation()).isEqualTo("2014");
        model.change(w -> w.generation("2021"));
        assertThat(codes()).containsExactly("R01", "TOTAL");
        model.read(Scope.of("2022-01"));
        assertThat(model.wish().generation()).isEqualTo("2021");
    }

    @Test
    void aScopeWithoutHouseholdsIsEmptyAndNoFault() {
        model.read(ALL.and("township", "没有的乡"));
        assertThat(model.figures().get().tables().isEmpty()).isTrue();
    }

    @Test
    void causesAreNotCrossedWithThemselvesNorWithProblems() {
        assertThat(CausesModel.across()).extracting(d -> d.id()).contains("township", "village", "attribute", "health").doesNotContain("cause", "any_risk", "problem_type");
    }

    private List<Object> codes() {
        return model.figures().get().tables().whole().rows().stream().map(r -> r.cells().getFirst()).toList();
    }
}
