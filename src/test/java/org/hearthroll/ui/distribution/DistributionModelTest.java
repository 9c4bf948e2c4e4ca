package org.hearthroll.ui.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Breakdown;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.junit.jupiter.api.Test;

class DistributionModelTest {

    private static final Scope ALL = Scope.of("2018-06");

    private final SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇").homes(10, "甲镇", "01", 1).homes(10, "乙镇", "01", 1).homes(10, "丙镇", "01", 1)
            .troubles(3, "甲镇", "HOU1").troubles(1, "乙镇", "MED1");
    private final List<Throwable> failures = new ArrayList<>();
    private final DistributionModel model = new DistributionModel(new Breakdown.Source(county::table, UnaryOperator.identity(), List::of, _ -> Set.of()), new InlineJobs(), failures::add);

    @Test
    void beforeAFirstRosterThereAreNoFiguresAndNoFault() {
        county.withoutRoster();
        model.read(Scope.of(null));
        assertThat(model.figures().get()).isNull();
        assertThat(failures).isEmpty();
    }

    @Test
    void everyTownshipIsThereZeroOrNot() {
        model.read(ALL);
        Table townships = model.figures().get().townships();
        assertThat(townships.rows().stream().map(r -> townships.cell(r, "township") + " " + townships.cell(r, "problems")))
                .containsExactly("甲镇 3", "乙镇 1", "丙镇 0", "合计 4");
        assertThat(model.figures().get().shown()).isSameAs(townships);
    }

    @Test
    void itSaysHowFarTheCheckHasCome() {
        county.unchecked(10, "丙镇");
        model.read(ALL);
        assertThat(model.figures().get().progress()).isEqualTo(Message.of("distribution.progress", 40L, 30L, "75.00", 4L, Message.of("sentence.kind.all")));
    }

    @Test
    void withoutARecordOfChecksNobodyIsTreatedAsUnfinished() {
        model.read(ALL);
        assertThat(model.figures().get().progress()).isEqualTo(Message.of("distribution.unchecked", 30L, 4L, Message.of("sentence.kind.all")));
    }

    @Test
    void typesAreAreasUntilEverySingleTypeIsWished() {
        model.read(ALL);
        model.change(w -> w.view(View.TYPES));
        assertThat(codes()).containsExactly("MED", "HOU", "TOTAL");
        model.change(w -> w.everyType(true));
        assertThat(codes()).containsExactly("MED1", "HOU1", "TOTAL");
        assertThat(model.figures().get().spoken().rows()).hasSize(3);
    }

    @Test
    void bandsThatAreWrongAreSaidAndTheOldOnesStay() {
        model.read(ALL);
        model.bands("10-30,1-4");
        assertThat(model.wrongBands().get()).isEqualTo(Message.of("figures.refused.bands.gap", "1-4", "10-30"));
        assertThat(model.wish().bands()).isEqualTo(Bands.STANDARD);
        model.bands("3-9, 1-2");
        assertThat(model.wrongBands().get()).isNull();
        Table townships = model.figures().get().townships();
        assertThat(townships.rows().stream().map(r -> townships.cell(r, "band"))).containsExactly("3-9", "1-2", "0", null);
    }

    @Test
    void asManyAreNamedAsWished() {
        model.read(ALL);
        model.change(w -> w.nameTop(1));
        assertThat(model.figures().get().wish().nameTop()).isOne();
        assertThat(Texts.chinese().say(model.figures().get().sentence())).contains("从问题分布看，甲镇 3 个，占 75.00%；问题数在 1 至 4 个之间的有乙镇；丙镇问题数为 0。");
    }

    @Test
    void oneKindOfProblemsNarrowsEveryTableAndTheOthersCanStillBeChosen() {
        model.read(ALL);
        List<ProblemKind> all = List.of(new ProblemKind("problem_area", "MED"), new ProblemKind("problem_area", "HOU"), new ProblemKind("problem_type", "MED1"), new ProblemKind("problem_type", "HOU1"));
        assertThat(model.figures().get().kinds()).isEqualTo(all);
        model.change(w -> w.kind(new ProblemKind("problem_area", "HOU")));
        ProblemFigures housing = model.figures().get();
        assertThat(housing.kinds()).isEqualTo(all);
        assertThat(codes()).containsExactly("HOU", "TOTAL");
        assertThat(housing.townships().rows().stream().map(r -> housing.townships().cell(r, "checked") + " " + housing.townships().cell(r, "problems"))).containsExactly("10 3", "10 0", "10 0", "30 3");
        assertThat(Texts.chinese().say(housing.progress())).startsWith("共 30 户，本期没有排查记录；疑似住房保障问题 3 个。");
        assertThat(Texts.chinese().say(housing.sentence())).contains("共排查发现疑似住房保障问题 3 个。从问题分布看，");
        assertThat(housing.notes(false)).extracting(Message::key).startsWith("distribution.note.expected", "figures.note.problems-only", "figures.note.rank");
    }

    @Test
    void aKindThatNobodyHasIsStillWishedAndAPlaceWithoutProblemsIsNotAnEmptyLedger() {
        model.read(ALL);
        ProblemKind water = new ProblemKind("problem_type", "WAT1");
        model.change(w -> w.kind(water));
        assertThat(model.figures().get().kinds()).contains(water);
        assertThat(model.figures().get().isEmpty()).isFalse();
        model.change(w -> w.kind(null));
        model.read(ALL.and("township", "丙镇"));
        assertThat(model.figures().get().problems()).isZero();
        assertThat(model.figures().get().isEmpty()).isFalse();
    }

    /** In another scope the wished period may be a later one; then nothing is compared, until it is an earlier one again. */
    @Test
    void aPeriodThatIsNoEarlierOneIsNotComparedWith() {
        DistributionModel two = new DistributionModel(new Breakdown.Source(county::table, UnaryOperator.identity(), () -> List.of("2018-06", "2018-03"), _ -> Set.of()), new InlineJobs(), failures::add);
        two.read(ALL);
        assertThat(two.figures().get().others()).containsExactly("2018-03");
        two.change(w -> w.compare("2018-03"));
        assertThat(two.figures().get().townships().traits().comparedWith()).isEqualTo("2018-03");
        two.read(Scope.of("2018-03"));
        assertThat(two.figures().get().townships().traits().comparedWith()).isNull();
        assertThat(two.figures().get().compared()).isEmpty();
        assertThat(two.wish().compare()).isEqualTo("2018-03");
        two.read(ALL);
        assertThat(two.figures().get().compared()).contains("2018-03");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsWishedIsKeptForTheNextDayButNotTheKindAlone() {
        Memory memory = Memory.ofThisRun();
        model.begin(new ProblemMemory(memory).recall(), new ProblemMemory(memory)::keep);
        assertThat(model.wish()).isEqualTo(ProblemWish.FIRST);
        model.change(w -> w.everyType(true).nameTop(5).bands(Bands.parse("20-40,1-19")).kind(new ProblemKind("problem_area", "HOU")));
        assertThat(new ProblemMemory(memory).recall()).isEqualTo(ProblemWish.FIRST.everyType(true).nameTop(5).bands(Bands.parse("20-40,1-19")));
        memory.keep("distribution.bands", "1-9,20-40");
        memory.keep("distribution.top", "many");
        assertThat(new ProblemMemory(memory).recall()).isEqualTo(ProblemWish.FIRST.everyType(true));
    }

    private List<Object> codes() {
        return model.figures().get().types().rows().stream().map(r -> r.cells().getFirst()).toList();
    }
}
