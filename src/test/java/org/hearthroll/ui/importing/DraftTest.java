package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Offers;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.ReadingChoice;
import org.junit.jupiter.api.Test;

/** What one decision about a file leaves of the earlier ones. */
class DraftTest {

    private static final ReadingChoice READING = new ReadingChoice(StandardCharsets.UTF_8, ';', "表二", 3);
    private static final Map<String, String> COLUMNS = Map.of("编号", "household_code");
    private static final Draft DRAFT = new Draft(Path.of("县", "名册.csv"), new Choices(READING, Kind.LIST, COLUMNS), null);

    @Test
    void anotherSheetForgetsItsHeaderRowItsKindAndItsColumns() {
        assertThat(DRAFT.sheet("表一")).isEqualTo(new Choices(new ReadingChoice(StandardCharsets.UTF_8, ';', "表一", null), null, Map.of()));
    }

    @Test
    void anotherCharsetOrDelimiterForgetsTheColumnsButNotTheKind() {
        assertThat(DRAFT.charset(StandardCharsets.UTF_16LE)).isEqualTo(new Choices(new ReadingChoice(StandardCharsets.UTF_16LE, ';', "表二", 3), Kind.LIST, Map.of()));
        assertThat(DRAFT.delimiter('|')).isEqualTo(new Choices(new ReadingChoice(StandardCharsets.UTF_8, '|', "表二", 3), Kind.LIST, Map.of()));
    }

    @Test
    void anotherHeaderRowMeansOtherColumns() {
        assertThat(DRAFT.headerRow(1)).isEqualTo(new Choices(new ReadingChoice(StandardCharsets.UTF_8, ';', "表二", 1), Kind.LIST, Map.of()));
    }

    @Test
    void theNumberOfHeaderRowsHoldsForTheRowInWhichTheHeaderWasFoundAndAnotherRowForgetsIt() {
        Draft two = DRAFT.deciding(new Choices(READING.header(3, 2), Kind.LIST, COLUMNS));
        assertThat(two.headerRow(5).reading()).isEqualTo(READING.header(5, null));
        assertThat(two.plainQuotes(true).reading()).isEqualTo(READING.header(3, 2).quoting(true));
        assertThat(two.sheet("表一").reading().headerRows()).isNull();
    }

    @Test
    void anotherFirstDayMovesTheDatesAndNothingElse() {
        assertThat(DRAFT.since1904(true)).isEqualTo(new Choices(READING.with(true), Kind.LIST, Map.of()));
    }

    @Test
    void anotherKindLeavesTheColumnsAsTheyAre() {
        assertThat(DRAFT.kind(Kind.AREAS)).isEqualTo(new Choices(READING, Kind.AREAS, COLUMNS));
        assertThat(DRAFT.kind(null)).isEqualTo(new Choices(READING, null, COLUMNS));
    }

    @Test
    void aColumnThatFillsNothingIsRememberedAsSuchAndTheOthersStay() {
        assertThat(DRAFT.column("备注", null).columns()).isEqualTo(Map.of("编号", "household_code", "备注", ""));
        assertThat(DRAFT.column("编号", "person_code").columns()).isEqualTo(Map.of("编号", "person_code"));
        assertThat(DRAFT.choices().columns()).isEqualTo(COLUMNS);
    }

    @Test
    void aDraftIsNamedByItsFileAndDecidingKeepsWhatWasSeen() {
        assertThat(DRAFT.name()).isEqualTo("名册.csv");
        Draft given = new Draft(DRAFT.file(), DRAFT.choices().taking(new Offers(true, false, false, false)), null, "名册.csv", true);
        assertThat(given.deciding(given.kind(Kind.AREAS)).template()).isEqualTo("名册.csv");
        assertThat(given.deciding(given.kind(Kind.AREAS)).guessed()).isTrue();
        assertThat(given.deciding(given.charset(StandardCharsets.UTF_16LE)).guessed()).as("the user has told the charset").isFalse();
        assertThat(given.deciding(given.column("x", "name")).template()).as("the columns are no longer the saved ones").isNull();
        for (Choices choices : List.of(given.kind(Kind.AREAS), given.charset(StandardCharsets.UTF_16LE), given.sheet("表一"), given.column("x", "name"), given.repairing(true), given.headerRow(2))) {
            assertThat(choices.offers()).as("what was taken up stays taken up").isEqualTo(given.choices().offers());
        }
        assertThat(given.repairing(true).reading().repairMojibake()).isTrue();
        assertThat(given.deciding(given.repairing(true)).headerRow(4).reading().repairMojibake()).isTrue();
        assertThat(DRAFT.deciding(Choices.detected())).isEqualTo(new Draft(DRAFT.file(), Choices.detected(), null));
    }
}
