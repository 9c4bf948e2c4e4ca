package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Groups.Group;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Cut HEALTH = Cut.by(Dimensions.standard().byId("health"));
    private static final Cut TOWNSHIP = Cut.by(Dimensions.standard().byId("township"));

    @Test
    void nothingAddedIsATableOfNothing() {
        assertThat(tally(TOWNSHIP, HEALTH).groups()).isEqualTo(new Groups(Group.EMPTY, Group.EMPTY, java.util.Map.of()));
    }

    @Test
    void aHouseholdCountsOnceInACellHoweverManyOfItsPersonsStandThere() {
        Tally tally = tally(TOWNSHIP, HEALTH);
        tally.add(List.of(new Unit("1", 1, "大用镇", "02;04"), new Unit("2", 1, "大用镇", "02"), new Unit("3", 1, "大用镇", null)));
        Group group = tally.groups().group("大用镇");
        assertThat(Arrays.asList(group.cell("02"), group.cell("04"), group.cell(null), group.cell("01"))).extracting(Count::units, Count::persons)
                .containsExactly(tuple(1, 2), tuple(1, 1), tuple(1, 1), tuple(0, 0));
        assertThat(group.total()).extracting(Count::units, Count::persons).containsExactly(1L, 3L);
        assertThat(group.stated()).extracting(Count::units, Count::persons).containsExactly(1L, 2L);
    }

    @Test
    void aUnitThatIsGivenTwiceOrNamesAValueTwiceCountsOnce() {
        Tally tally = tally(null, HEALTH);
        tally.add(List.of(new Unit("1", 4, null, "02;02"), new Unit("1", 4, null, "02")));
        assertThat(tally.groups().whole().cell("02")).extracting(Count::units, Count::persons).containsExactly(1L, 4L);
    }

    @Test
    void foldedValuesAreOneValueAndTheHouseholdStandsInItOnce() {
        Tally tally = tally(null, HEALTH.folding(List.of("02", "03")));
        tally.add(new Count(null, "02;03", 10, 35));
        tally.add(new Count(null, "04", 5, 20));
        assertThat(tally.groups().whole().cell("FOLD")).extracting(Count::units, Count::persons).containsExactly(10L, 35L);
        assertThat(tally.groups().whole().cells().keySet()).containsExactlyInAnyOrder("FOLD", "04");
        assertThat(tally.groups().whole().total()).extracting(Count::units, Count::persons).containsExactly(15L, 55L);
    }

    @Test
    void allGroupsThatAreFilledInAreCountedApartFromAllThereIs() {
        Tally tally = tally(HEALTH, TOWNSHIP);
        tally.add(List.of(new Unit("1", 1, "02;04", "大用镇"), new Unit("2", 1, "02", "大用镇"), new Unit("3", 1, null, "大用镇")));
        tally.add(List.of(new Unit("4", 1, null, "大用镇")));
        tally.add(List.of(new Unit("5", 1, "02", null)));
        Groups groups = tally.groups();
        assertThat(List.of(groups.whole().cell("大用镇"), groups.grouped().cell("大用镇"), groups.grouped().total(), groups.grouped().stated())).extracting(Count::units, Count::persons)
                .containsExactly(tuple(2, 4), tuple(1, 2), tuple(2, 3), tuple(1, 2));
    }

    private static Tally tally(Cut group, Cut value) {
        return new Tally(new Question(Subject.HOUSEHOLDS, Scope.of(null), group, value));
    }

    private static org.assertj.core.groups.Tuple tuple(long units, long persons) {
        return org.assertj.core.api.Assertions.tuple(units, persons);
    }
}
