package org.hearthroll.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.Bands;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Fold;
import org.hearthroll.figures.Rounding;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseWishTest {

    private static final Scope ALL = Scope.of("2017-08");
    private final SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(2, "甲镇", "01", 3, "02").homes(1, "乙镇", null, 5);
    private final List<TableRequest> asked = new ArrayList<>();

    @Test
    void theFirstWishIsTheTableThatMeetingsShow() {
        assertThat(CauseWish.FIRST.request(ALL)).isEqualTo(new TableRequest("causes", ALL, null, Counting.MAIN, null, new Shown(Rounding.HALF_UP, Fold.NOTHING, 0, Bands.STANDARD)));
    }

    @Test
    void oneWishChangesNothingElse() {
        CauseWish wish = CauseWish.FIRST.counting(Counting.ANY).by("village").shareOf(ShareOf.VALUE).generation("2021").rounding(Rounding.LARGEST_REMAINDER).fold(Fold.parse("02")).compare("2016-12");
        assertThat(wish).isEqualTo(new CauseWish(Counting.ANY, "village", ShareOf.VALUE, "2021", Rounding.LARGEST_REMAINDER, Fold.parse("02"), "2016-12"));
        assertThat(wish.by(null).shareOf(ShareOf.GROUP).generation(null).compare(null).counting(Counting.MAIN).rounding(Rounding.HALF_UP).fold(Fold.NOTHING)).isEqualTo(CauseWish.FIRST);
    }

    @Test
    void onlyTheCrossedTableHasItsSharesOfAnotherBase() {
        count(CauseWish.FIRST.by("township").shareOf(ShareOf.WHOLE));
        assertThat(asked).extracting(request -> request.shown().shareOf()).containsExactly(ShareOf.GROUP, ShareOf.WHOLE);
        asked.clear();
        count(CauseWish.FIRST.shareOf(ShareOf.VALUE));
        assertThat(asked).extracting(request -> request.shown().shareOf()).containsExactly(ShareOf.GROUP);
    }

    @Test
    void theTableNotCrossedIsAskedForFirstAndTheCrossedOneOnlyIfWished() {
        count(CauseWish.FIRST);
        assertThat(asked).extracting(TableRequest::by).containsExactly((String) null);
        asked.clear();
        count(CauseWish.FIRST.by("township"));
        assertThat(asked).extracting(TableRequest::by).containsExactly(null, "township");
    }

    @ParameterizedTest
    @CsvSource({"2014-12,2014", "2020-12,2014", "2021-01,2021", "2025-06,2021"})
    void whereBothGenerationsAreHeldThePeriodChooses(String period, String generation) {
        county.risk("R01");
        CauseFigures figures = CauseFigures.count(source(this::asked), Scope.of(period), CauseWish.FIRST);
        assertThat(figures.wish()).isEqualTo(CauseWish.FIRST.generation(generation));
        assertThat(asked).extracting(TableRequest::generation).containsExactly(null, generation);
    }

    @Test
    void itIsComparedWithAnotherPeriodThatThereIsUnlessItIsCrossed() {
        CauseFigures figures = count(CauseWish.FIRST.compare("2016-12"));
        assertThat(figures.tables().others()).containsExactly("2016-12");
        assertThat(figures.tables().shown()).isSameAs(figures.tables().compared());
        assertThat(asked).extracting(TableRequest::compare).containsExactly(null, "2016-12");
        assertThat(count(CauseWish.FIRST.compare("2017-08")).tables().compared()).as("itself").isNull();
        assertThat(count(CauseWish.FIRST.compare("2015-12")).tables().compared()).as("a period that is gone").isNull();
        assertThat(count(CauseWish.FIRST.compare("2016-12").by("township")).tables().compared()).isNull();
        assertThat(count(CauseWish.FIRST.compare("2016-12").by("township")).wish().compare()).as("it is wished on").isEqualTo("2016-12");
    }

    @Test
    void theCausesThenAreThoseOfTheirTimeUnlessAGenerationIsWished() {
        assertThat(CausesModel.then(CauseWish.FIRST, "2020-12")).isEqualTo("cause@2020-12");
        assertThat(CausesModel.then(CauseWish.FIRST, "2021-06")).isEqualTo("risk@2021-06");
        assertThat(CausesModel.then(CauseWish.FIRST.generation("2014"), "2021-06")).isEqualTo("cause@2021-06");
    }

    @Test
    void aGenerationThatIsWishedIsNotAskedTwice() {
        county.risk("R01");
        CauseFigures figures = count(CauseWish.FIRST.generation("2021"));
        assertThat(figures.wish().generation()).isEqualTo("2021");
        assertThat(asked).hasSize(1);
    }

    @Test
    void anotherRefusalIsPassedOn() {
        assertThatThrownBy(() -> count(CauseWish.FIRST.fold(Fold.parse("因懒")))).isInstanceOf(Refusal.class).hasMessage("figures.refused.value");
        assertThat(asked).hasSize(1);
    }

    @Test
    void theLabelsAreThoseTheReaderHears() {
        UnaryOperator<Table> renamed = t -> new Table("heard " + t.name(), t.columns(), t.rows(), t.notes());
        CauseFigures figures = CauseFigures.count(new Breakdown.Source(county::table, renamed, List::of, _ -> Set.of()), ALL, CauseWish.FIRST.by("township"));
        assertThat(List.of(figures.tables().whole().name(), figures.tables().crossed().name(), figures.tables().shown().name())).containsOnly("heard causes");
    }

    @Test
    void onlyATotalOfNothingIsEmpty() {
        assertThat(count(CauseWish.FIRST).tables().isEmpty()).isFalse();
        assertThat(CauseFigures.count(source(county::table), ALL.and("township", "丙镇"), CauseWish.FIRST).tables().isEmpty()).isTrue();
        assertThat(CauseFigures.count(source(county::table), ALL.and("township", "乙镇"), CauseWish.FIRST).tables().isEmpty()).as("all blank is not empty").isFalse();
    }

    @Test
    void theDenominatorThatIsSaidLeavesOutWhatIsBlank() {
        assertThat(count(CauseWish.FIRST).counted("households").arguments()).containsExactly(2L);
        assertThat(CauseFigures.count(source(county::table), ALL.and("township", "乙镇"), CauseWish.FIRST).counted("households").arguments()).containsExactly(0L);
    }

    @Test
    void theTitleNamesTheBreakdownOnlyWhereThereIsOne() {
        String plain = Texts.chinese().say(count(CauseWish.FIRST).title());
        assertThat(Texts.chinese().say(count(CauseWish.FIRST.by("township")).title())).isEqualTo(plain + " × 乡镇");
        assertThat(Texts.chinese().say(count(CauseWish.FIRST.counting(Counting.ANY)).title())).isNotEqualTo(plain);
    }

    private CauseFigures count(CauseWish wish) {
        return CauseFigures.count(source(this::asked), ALL, wish);
    }

    private static Breakdown.Source source(Function<TableRequest, Table> tables) {
        return new Breakdown.Source(tables, UnaryOperator.identity(), () -> List.of("2017-08", "2016-12"), _ -> Set.of());
    }

    private Table asked(TableRequest request) {
        asked.add(request);
        return county.table(request);
    }
}
