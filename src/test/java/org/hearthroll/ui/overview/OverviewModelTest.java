package org.hearthroll.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.figures.Rounding;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.Rules;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.overview.OverviewFacts.Todo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewModelTest {

    private static final Scope ALL = Scope.of("2017-08");

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();

    @Test
    void aWorkspaceWithoutARosterHasNoFacts() {
        try (Desk desk = Desk.create(folder.resolve("leer.hearth"))) {
            OverviewModel model = new OverviewModel(desk, jobs);
            model.read(Scope.of(null));
            assertThat(model.facts().get()).isNull();
            assertThat(jobs.failures).isEmpty();
        }
    }

    @Test
    void householdsProblemsAndPlansAreCountedWithinTheScope() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            OverviewModel model = new OverviewModel(desk, jobs);
            model.read(ALL);
            assertThat(model.facts().get().households()).isEqualTo(5);
            assertThat(model.facts().get().persons()).isEqualTo(6);
            assertThat(model.facts().get().problems()).isEqualTo(new OverviewFacts.Problems(3, 2));
            assertThat(model.facts().get().plans()).isEqualTo(new OverviewFacts.Plans(2017, 5, 0, 5, 0, 0));
            assertThat(model.facts().get().quality()).isEqualTo(new OverviewFacts.Quality(6, 5));
            model.read(ALL.with("township", "大用镇"));
            assertThat(model.facts().get().households()).isEqualTo(2);
            assertThat(model.facts().get().problems()).isEqualTo(new OverviewFacts.Problems(1, 0));
            assertThat(jobs.failures).isEmpty();
        }
    }

    @Test
    void plansAndDataQualityAreReadOneAfterTheOtherBehindTheCounts() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            new OverviewModel(desk, jobs).read(ALL);
            assertThat(jobs.names).containsExactly("overview.job", "overview.job.plans", "overview.job.quality");
            assertThat(new OverviewReader(desk, Rounding.HALF_UP).read(ALL).quality()).isNull();
        }
    }

    @Test
    void nothingIsReadAgainBeforeAnybodyHasChangedAnything() {
        try (Desk desk = Desk.writing(SmallCounty.workspace(folder))) {
            OverviewModel model = new OverviewModel(desk, jobs);
            model.read(ALL);
            OverviewFacts first = model.facts().get();
            model.read(ALL);
            assertThat(jobs.names).containsExactly("overview.job", "overview.job.plans", "overview.job.quality", "overview.job");
            assertThat(model.facts().get()).isSameAs(first);
            model.read(ALL.with("township", "大用镇"));
            model.read(ALL);
            desk.quality().turn(Rules.standard().rule("NO_HEAD").orElseThrow(), false);
            model.read(ALL);
            assertThat(jobs.names.stream().filter("overview.job.quality"::equals)).hasSize(4);
        }
    }

    @Test
    void eachThingToDoLeadsToItsPage() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            OverviewModel model = new OverviewModel(desk, jobs);
            model.read(ALL);
            assertThat(OverviewModel.todos(model.facts().get())).containsExactly(
                    new Todo(Message.of("overview.todo.no-plan", 5L), "plans", null),
                    new Todo(Message.of("overview.todo.problems", 2L), "distribution", null),
                    new Todo(Message.of("overview.todo.no-cause", 1L), "roster", ALL.and("cause", "")));
        }
    }

    @Test
    void whilePlansAreStillReadOnlyWhatIsKnownIsToBeDone() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder))) {
            OverviewFacts counted = new OverviewReader(desk, Rounding.HALF_UP).read(ALL.with("township", "大用镇"));
            assertThat(OverviewModel.todos(counted)).extracting(Todo::screen).containsExactly("roster");
        }
    }
}
