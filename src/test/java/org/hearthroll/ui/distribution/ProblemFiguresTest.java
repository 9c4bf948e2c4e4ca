package org.hearthroll.ui.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.figures.TwoPeriods;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Breakdown;
import org.junit.jupiter.api.Test;

class ProblemFiguresTest {

    private static final Scope ALL = Scope.of("2018-06");
    private final SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(4, "甲镇", "01", 1).troubles(2, "甲镇", "HOU1").troubles(1, "乙镇", "HOU2");
    private final List<TableRequest> asked = new ArrayList<>();

    @Test
    void aCountyWithoutHouseholdsHasNoProgressAndNoShare() {
        ProblemFigures figures = ProblemFigures.count(new Breakdown.Source(new SmallCounty("甲镇")::table, UnaryOperator.identity(), List::of, _ -> Set.of()), ALL, ProblemWish.FIRST);
        assertThat(figures.progress()).isEqualTo(Message.of("distribution.unchecked", 0L, 0L, Message.of("sentence.kind.all")));
        assertThat(figures.problems()).isZero();
        assertThat(Texts.chinese().say(figures.sentence())).startsWith("全县共 0 户，本期没有排查记录");
    }

    @Test
    void oneCheckedAmongVeryManyIsNotWrittenAsNothing() {
        ProblemFigures figures = ProblemFigures.count(new Breakdown.Source(new SmallCounty("甲镇").homes(1, "甲镇", "01", 1).unchecked(30_000, "甲镇")::table, UnaryOperator.identity(), List::of, _ -> Set.of()), ALL, ProblemWish.FIRST);
        assertThat(figures.progress()).isEqualTo(Message.of("distribution.progress", 30_001L, 1L, "<0.01", 0L, Message.of("sentence.kind.all")));
    }

    @Test
    void eachTableIsAskedForOnce() {
        ProblemFigures figures = count(ProblemWish.FIRST);
        assertThat(asked).extracting(r -> r.name() + " " + r.by()).containsExactlyInAnyOrder("problem_areas null", "problems null", "problem_areas township", "distribution null");
        assertThat(figures.spoken()).isSameAs(figures.types());
    }

    @Test
    void theParagraphSpeaksOfAreasAlsoWhereEverySingleTypeIsShown() {
        ProblemFigures figures = count(ProblemWish.FIRST.everyType(true));
        assertThat(asked).extracting(r -> r.name() + " " + r.by()).containsExactlyInAnyOrder("problems null", "problems township", "problem_areas null", "distribution null");
        assertThat(codes(figures.types())).containsExactlyInAnyOrder("HOU1", "HOU2", "TOTAL");
        assertThat(codes(figures.spoken())).containsExactly("HOU", "TOTAL");
        assertThat(figures.sentence()).isEqualTo(count(ProblemWish.FIRST).sentence());
    }

    @Test
    void aWorkbookHoldsTheFiguresBehindTheVerdictsOnlyWhereTheyAreWished() {
        ProblemFigures figures = count(ProblemWish.FIRST);
        assertThat(figures.written(true)).isEqualTo(figures.townships());
        Table plain = figures.written(false);
        assertThat(plain.columns()).extracting(Table.Column::id).containsExactly("township_code", "township", "households", "checked", "problems", "share", "rank", "band", "expected", "verdict");
        assertThat(plain.rows()).extracting(row -> plain.cell(row, "problems")).containsExactlyElementsOf(figures.townships().rows().stream().map(row -> figures.townships().cell(row, "problems")).toList());
        assertThat(plain.notes()).extracting(Message::key).doesNotContain("figures.note.dispersion.exact");
    }

    @Test
    void eachViewShowsItsOwnTableUnderItsOwnTitle() {
        ProblemFigures types = count(ProblemWish.FIRST.view(View.TYPES));
        ProblemFigures crossed = count(ProblemWish.FIRST.view(View.CROSSED));
        ProblemFigures townships = count(ProblemWish.FIRST);
        assertThat(types.shown()).isSameAs(types.types());
        assertThat(crossed.shown()).isSameAs(crossed.crossed());
        assertThat(townships.shown()).isSameAs(townships.townships());
        assertThat(List.of(types, crossed, townships)).extracting(f -> Texts.chinese().say(f.title())).doesNotHaveDuplicates().allMatch(t -> !t.isBlank());
    }

    @Test
    void oneWishChangesNothingElse() {
        Bands bands = Bands.parse("3-9,1-2");
        ProblemWish wish = ProblemWish.FIRST.view(View.CROSSED).everyType(true).nameTop(0).bands(bands);
        assertThat(wish).isEqualTo(new ProblemWish(View.CROSSED, true, 0, bands, null, null, Rounding.HALF_UP));
        assertThat(ProblemWish.FIRST).isEqualTo(new ProblemWish(View.TOWNSHIPS, false, 3, Bands.STANDARD, null, null, Rounding.HALF_UP));
        assertThat(wish.distribution(ALL)).isEqualTo(new TableRequest("distribution", ALL, null, Counting.MAIN, null, new Shown(Rounding.HALF_UP, Fold.NOTHING, 0, bands)));
    }

    @Test
    void aScopeNarrowsEveryTableAlike() {
        ProblemFigures figures = ProblemFigures.count(new Breakdown.Source(county::table, UnaryOperator.identity(), List::of, _ -> Set.of()), ALL.and("township", "乙镇"), ProblemWish.FIRST);
        assertThat(figures.problems()).isOne();
        assertThat(figures.types().cell(figures.types().rows().getLast(), "problems")).isEqualTo(1L);
        assertThat(figures.crossed().cell(figures.crossed().rows().getLast(), "problems")).isEqualTo(1L);
        assertThat(Texts.chinese().say(figures.sentence())).startsWith("乙镇共 0 户");
    }

    /** What cannot be compared leaves its room to what can be read. */
    @Test
    void besideAPeriodWithoutALedgerTheFiguresStandAsWithoutComparingAndItIsSaidOnce() {
        TwoPeriods periods = new TwoPeriods(county, new SmallCounty("甲镇", "乙镇").homes(9, "甲镇", "01", 1));
        Breakdown.Source source = new Breakdown.Source(periods::table, UnaryOperator.identity(), () -> List.of("2018-06", "2016-12"), _ -> Set.of());
        ProblemFigures alone = ProblemFigures.count(source, ALL, ProblemWish.FIRST);
        ProblemFigures figures = ProblemFigures.count(source, ALL, ProblemWish.FIRST.compare("2016-12"));
        assertThat(figures.townships().columns()).isEqualTo(alone.townships().columns());
        assertThat(figures.townships().rows()).isEqualTo(alone.townships().rows());
        assertThat(figures.townships().traits()).isEqualTo(alone.townships().traits());
        List<String> said = new ArrayList<>(notes(alone));
        said.add(1, "对比期 2016-12 没有问题台账，无法比较。");
        assertThat(notes(figures)).isEqualTo(said);
        assertThat(figures.sentence()).isEqualTo(alone.sentence());
        assertThat(List.of(figures.unledgered(), alone.unledgered(), figures.compared().isPresent())).containsExactly(true, false, false);
    }

    @Test
    void besideAPeriodWithALedgerTheFiguresAreCompared() {
        TwoPeriods periods = new TwoPeriods(county, new SmallCounty("甲镇", "乙镇").homes(9, "甲镇", "01", 1).troubles(3, "甲镇", "HOU1"));
        ProblemFigures figures = ProblemFigures.count(new Breakdown.Source(periods::table, UnaryOperator.identity(), () -> List.of("2018-06", "2016-12"), _ -> Set.of()), ALL, ProblemWish.FIRST.compare("2016-12"));
        assertThat(figures.compared()).contains("2016-12");
        assertThat(figures.unledgered()).isFalse();
        assertThat(figures.townships().cell(figures.townships().rows().getLast(), "problems_before")).isEqualTo(3L);
        assertThat(Texts.chinese().say(figures.sentence())).contains("与 2016-12 相比，问题仍为 3 个。");
    }

    /** A matrix of problems shows no share, so nothing is said of how shares are made. */
    @Test
    void belowAMatrixOfProblemsNothingIsSaidOfShares() {
        assertThat(notes(count(ProblemWish.FIRST.view(View.CROSSED)))).noneMatch(said -> said.contains("占比"));
        assertThat(count(ProblemWish.FIRST.view(View.CROSSED)).crossed().notes().stream().map(Texts.chinese()::say)).anyMatch(said -> said.contains("占比在各组之内计算"));
    }

    /** 1 of 3 problems, so the second of two; alone it would be the first, with all of them. */
    @Test
    void oneTownshipAloneHasNeitherRankNorShareButItsPlaceAmongAll() {
        ProblemFigures figures = ProblemFigures.count(new Breakdown.Source(county::table, UnaryOperator.identity(), List::of, _ -> Set.of()), ALL.and("township", "乙镇"), ProblemWish.FIRST);
        Table table = figures.townships();
        assertThat(table.rows()).extracting(row -> table.cell(row, "township") + " " + table.cell(row, "problems") + " " + table.cell(row, "rank") + " " + table.cell(row, "share"))
                .containsExactly("乙镇 1 null null", "合计 1 null null");
        assertThat(notes(figures)).contains("范围内只有一个乡镇，名次和占比说明不了什么。").noneMatch(said -> said.contains("名次按"));
        assertThat(Texts.chinese().say(figures.sentence())).contains("乙镇的问题数在全部 2 个乡镇中居第 2 位。").doesNotContain("从问题分布看");
    }

    private static List<String> notes(ProblemFigures figures) {
        return figures.notes(false).stream().map(Texts.chinese()::say).toList();
    }

    private ProblemFigures count(ProblemWish wish) {
        return ProblemFigures.count(new Breakdown.Source(request -> {
            asked.add(request);
            return county.table(request);
        }, UnaryOperator.identity(), List::of, _ -> Set.of()), ALL, wish);
    }

    private static List<Object> codes(Table table) {
        return table.rows().stream().map(r -> r.cells().getFirst()).toList();
    }
}
