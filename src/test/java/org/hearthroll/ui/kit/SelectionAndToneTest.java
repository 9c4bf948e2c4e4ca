package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;

class SelectionAndToneTest {

    @Test
    void aSelectionOfNothingNamesNothing() {
        assertThat(Selection.none()).isEqualTo(new Selection(null, null, List.of(), null, null)).isSameAs(Selection.none());
    }

    @Test
    void filesAddedLaterAreNotPartOfTheSelection() {
        List<Path> dropped = new ArrayList<>(List.of(Path.of("名册.csv")));
        Selection selection = Selection.ofFiles(dropped);
        dropped.clear();
        assertThat(selection).isEqualTo(new Selection(null, null, List.of(Path.of("名册.csv")), null, null));
        assertThatThrownBy(() -> selection.files().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aHouseholdAndTheHouseholdsBehindAFigureAreToldApart() {
        assertThat(Selection.ofHousehold("9900000001")).isEqualTo(new Selection(null, "9900000001", List.of(), null, null));
        assertThat(Selection.comparedWith("2016-12")).isEqualTo(new Selection(null, null, List.of(), null, "2016-12"));
        assertThat(Selection.of(Scope.of("2017-08"))).isEqualTo(new Selection(Scope.of("2017-08"), null, List.of(), null, null));
    }

    @Test
    void aHouseholdOfAnotherScreenSaysWhereToGoBack() {
        assertThat(Selection.ofHousehold("9900000001", "roster")).isEqualTo(new Selection(null, "9900000001", List.of(), new Trace("roster", null, null, false), null));
    }

    @Test
    void aFigureLeadsToItsHouseholdsAndSaysWhereFrom() {
        Table table = new SmallCounty("城关镇").homes(2, "城关镇", "07", 3).table(TableRequest.of("causes", Scope.of("2017-08")));
        Selection selection = Selection.behind(Figure.of(table, table.rows().getFirst()), "causes", Message.of("causes.title.MAIN"));
        assertThat(selection.scope()).isEqualTo(Scope.of("2017-08").and("cause", "07"));
        assertThat(selection.trace().from()).isEqualTo("causes");
        assertThat(Texts.chinese().say(selection.trace().figure())).isEqualTo("缺技术 2 户");
        assertThat(Selection.of(selection.scope()).trace()).isNull();
    }

    @Test
    void aSeverityHasTheToneOfItsMeaning() {
        assertThat(Arrays.stream(Severity.values()).map(Tone::of)).containsExactlyInAnyOrder(Tone.BAD, Tone.WARNING, Tone.INFO);
        assertThat(Tone.of(Severity.ERROR)).isEqualTo(Tone.BAD);
        assertThat(Tone.of(Severity.NOTICE)).isEqualTo(Tone.INFO);
    }

    @Test
    void eachToneHasAStyleOfItsOwn() {
        assertThat(Arrays.stream(Tone.values()).map(Tone::style)).doesNotHaveDuplicates().allMatch(style -> style.startsWith("hr-tone-"));
    }

    @Test
    void aRefusalIsSpokenAndAnythingElseIsABug() {
        Quiet alerts = new Quiet();
        alerts.failed(new Refusal(Message.of("shell.readonly", "县.hearth")));
        assertThat(alerts.said).containsExactly("shell.readonly");
        IllegalStateException fault = new IllegalStateException("broken");
        assertThatThrownBy(() -> alerts.failed(fault)).hasCause(fault);
        assertThat(alerts.said).containsExactly("shell.readonly");
    }

    @Test
    void aColumnLookSaysOnlyWhatDiffersFromTheTable() {
        Message heading = Message.of("overview.households");
        assertThat(ColumnLook.of("households")).isEqualTo(new ColumnLook("households", null, null, null, null));
        assertThat(ColumnLook.of("households", heading)).isEqualTo(new ColumnLook("households", heading, null, null, null));
        ColumnLook marked = ColumnLook.marked("state", code -> "<" + code + ">", _ -> Tone.GOOD);
        assertThat(marked.wording().apply("A")).isEqualTo("<A>");
        assertThat(marked.tone().apply("A")).isEqualTo(Tone.GOOD);
    }
}
