package org.hearthroll.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.desk.FoundHousehold;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.shell.ScopeChoices.Choosable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellModelTest {

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();

    @AfterEach
    void nothingFailed() {
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void aWindowWithoutAWorkspaceSaysSo() {
        ShellModel model = new ShellModel(surroundings(Texts.chinese()), null, null);
        model.read();
        assertThat(model.summary().get()).isEqualTo(Summary.nothing());
        assertThat(model.fileName()).isEmpty();
    }

    @Test
    void aWorkspaceWithoutARosterHasNothingToChooseFrom() {
        try (Desk desk = Desk.create(folder.resolve("空.hearth"))) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of(null));
            model.read();
            assertThat(model.summary().get().scope()).isEqualTo(Message.of("shell.status.empty"));
            assertThat(model.summary().get().choices()).isEqualTo(ScopeChoices.NONE);
        }
    }

    @Test
    void theScopeTakesTheCurrentPeriodWhereItStatesNoneOrOneThatIsGone() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of(null));
            model.read();
            assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08"));
            model.scope().set(Scope.of("1999-01").and("township", "城关镇"));
            model.read();
            assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08").and("township", "城关镇"));
        }
    }

    @Test
    void theSummaryCountsTheScopeAndOffersItsPlacesAndAttributes() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            ShellModel model = new ShellModel(surroundings(Texts.english()), desk, Scope.of("2017-08").and("township", "城关镇"));
            model.read();
            Summary summary = model.summary().get();
            assertThat(summary.scope()).isEqualTo(Message.of("shell.status.scope", 3L, 4L));
            assertThat(summary.waiting()).isEqualTo(Map.of("distribution", 2L));
            assertThat(summary.choices().periods()).containsExactly("2017-08");
            assertThat(summary.choices().townships()).containsExactlyInAnyOrder(new Choosable("城关镇", "城关镇"), new Choosable("大用镇", "大用镇"));
            assertThat(summary.choices().villages()).extracting(Choosable::value).containsExactlyInAnyOrder("一碗水村", "三元村");
            assertThat(summary.choices().attributes()).containsExactly(new Choosable("01", "Ordinary poor household"), new Choosable("04", "Household on minimum living allowance"));
        }
    }

    @Test
    void anotherTownshipLeavesTheVillageBehindAndAnotherPeriodThePlaces() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of("2017-08").and("township", "城关镇").and("village", "三元村").and("attribute", "04"));
            model.choose("township", "大用镇");
            assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08").and("attribute", "04").and("township", "大用镇"));
            model.choosePeriod("2016-12");
            assertThat(model.scope().get()).isEqualTo(Scope.of("2016-12").and("attribute", "04"));
            model.choose("attribute", null);
            assertThat(model.scope().get()).isEqualTo(Scope.of("2016-12"));
        }
    }

    @Test
    void aListStaysWithThePeriodAndNarrowsNothingOnceItIsGone() {
        try (Desk desk = Desk.writing(SmallCounty.workspace(folder))) {
            desk.namedLists().save("技术", Listing.households(Scope.of("2017-08").and("cause", "07"), List.of()), "");
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of("2017-08").and("list", "技术"));
            model.choosePeriod("2017-08");
            model.read();
            assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08").and("list", "技术"));
            assertThat(model.summary().get().scope()).isEqualTo(Message.of("shell.status.scope", 2L, 2L));
            assertThat(model.summary().get().choices().lists()).containsExactly(new Choosable("技术", "技术"));
            desk.namedLists().delete("技术");
            model.read();
            assertThat(model.scope().get()).isEqualTo(Scope.of("2017-08"));
        }
    }

    @Test
    void aSearchLooksBeyondTheScopeAndFindsNothingForABlank() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of("2017-08").and("township", "城关镇"));
            List<FoundHousehold> found = new ArrayList<>();
            model.search("陈六", found::addAll);
            assertThat(found).extracting(FoundHousehold::household).containsExactly("9900000004");
            assertThat(found.getFirst().row().values()).containsExactly("9900000004", "陈*", "大用镇", "新民村", "3组", "990105********1241");
            found.clear();
            model.search("  ", found::addAll);
            assertThat(found).isEmpty();
        }
    }

    @Test
    void aReasonShowsFullDataAndAWindowDrawnAnewStillKnowsIt() {
        try (Desk desk = Desk.writing(SmallCounty.workspace(folder))) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of("2017-08"));
            assertThat(model.disclosure().get()).isEqualTo(Disclosure.MASKED);
            model.disclose("入户核实");
            assertThat(model.disclosure().get()).isEqualTo(Disclosure.full("入户核实"));
            assertThat(new ShellModel(surroundings(Texts.english()), desk, Scope.of("2017-08")).disclosure().get()).isEqualTo(Disclosure.full("入户核实"));
            model.mask();
            assertThat(model.disclosure().get()).isEqualTo(Disclosure.MASKED);
        }
    }

    @Test
    void aBlankReasonFailsInASentenceAndLeavesEverythingMasked() {
        try (Desk desk = Desk.writing(SmallCounty.workspace(folder))) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of("2017-08"));
            model.disclose(" ");
            assertThat(model.disclosure().get()).isEqualTo(Disclosure.MASKED);
            assertThat(jobs.failures).singleElement().isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said()).isEqualTo(Message.of("households.refused.reason")));
            jobs.failures.clear();
        }
    }

    @Test
    void whereTheTrailCannotBeWrittenDataIsMaskedAllTheSame() throws SQLException {
        Path file = SmallCounty.workspace(folder);
        try (Desk desk = Desk.writing(file)) {
            ShellModel model = new ShellModel(surroundings(Texts.chinese()), desk, Scope.of("2017-08"));
            model.disclose("入户核实");
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = other.createStatement()) {
                statement.execute("DROP TABLE audit");
            }
            model.mask();
            assertThat(model.disclosure().get()).isEqualTo(Disclosure.MASKED);
            assertThat(desk.disclosing().now()).isEqualTo(Disclosure.MASKED);
            assertThat(jobs.failures).hasSize(1);
            jobs.failures.clear();
            model.disclose("再看一次");
            assertThat(model.disclosure().get()).isEqualTo(Disclosure.MASKED);
            assertThat(jobs.failures).hasSize(1);
            jobs.failures.clear();
        }
    }

    private Surroundings surroundings(Texts texts) {
        return new Surroundings(texts, jobs, Memory.ofThisRun());
    }
}
