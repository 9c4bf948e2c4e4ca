package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private static final Scope ALL = Scope.of("2017-08");
    private static final TableRequest CAUSES = TableRequest.of("causes", ALL);
    private final SmallCounty county = new SmallCounty("大用镇").homes(3, "大用镇", "01", 2).homes(1, "大用镇", "07", 1);

    @Test
    void householdsThatStandInOneRowEachArePlain() {
        assertThat(county.table(CAUSES).traits()).isEqualTo(Traits.PLAIN);
    }

    @Test
    void whereHouseholdsStandInSeveralRowsThatIsSaidOfEachFigure() {
        assertThat(county.table(CAUSES.counting(Counting.ANY)).traits()).isEqualTo(new Traits(false, true, ShareOf.GROUP, null, new Traits.Said(List.of(Message.of("figures.note.any")), List.of()), null));
        assertThat(county.table(TableRequest.of("sexes", ALL)).traits()).isEqualTo(new Traits(true, true, ShareOf.GROUP, null, new Traits.Said(List.of(Message.of("figures.note.persons")), List.of()), null));
        assertThat(county.table(CAUSES.by("sex").shown(CAUSES.shown().shareOf(ShareOf.WHOLE))).traits())
                .isEqualTo(new Traits(false, false, ShareOf.WHOLE, null, new Traits.Said(List.of(Message.of("figures.note.groups")), List.of()), null));
    }

    @Test
    void aComparedTableKnowsWithWhatAndAFoldedOneWhatIsFolded() {
        Table compared = new TwoPeriods(county, county).table(CAUSES.compare("2016-12").shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 3, Bands.STANDARD)));
        assertThat(compared.traits()).isEqualTo(new Traits(false, false, ShareOf.GROUP, "2016-12", new Traits.Said(List.of(Message.of("figures.note.remainder")), List.of()), null));
        Table folded = county.table(CAUSES.shown(new Shown(Rounding.HALF_UP, Fold.parse("07"), 3, Bands.STANDARD)));
        assertThat(folded.traits().said().folded()).extracting(Message::key).containsExactly("figures.note.fold");
    }

    @Test
    void amountsAndTheDistributionSayOfEachFigureHowItWasReckoned() {
        assertThat(county.table(TableRequest.of("lands", ALL)).traits().said().remarks()).containsExactly(Message.of("figures.note.amount"));
        assertThat(county.table(TableRequest.of("incomes_per_head", ALL)).traits().said().remarks()).containsExactly(Message.of("figures.note.amount.head"));
        assertThat(county.table(TableRequest.of("distribution", ALL).shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 3, Bands.STANDARD))).traits().said().remarks())
                .containsExactly(Message.of("figures.note.remainder"));
    }

    @Test
    void neitherLanguageNorCorrectionChangesThem() {
        Table table = county.table(CAUSES.counting(Counting.ANY));
        assertThat(new ReadersTable(new Labels(org.hearthroll.codes.CodeLists.standard()), org.hearthroll.text.Language.ENGLISH).of(table).traits()).isEqualTo(table.traits());
        Table distribution = county.table(TableRequest.of("distribution", ALL).shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 3, Bands.STANDARD)));
        assertThat(WiderDistribution.of(distribution).traits()).isEqualTo(distribution.traits());
    }
}
