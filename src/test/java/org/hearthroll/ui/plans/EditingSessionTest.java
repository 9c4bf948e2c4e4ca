package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanEdit;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.model.Progression;
import org.hearthroll.model.Scope;
import org.hearthroll.plan.MeasureField;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited, undone and redone, in whatever order and with other households in between: what stands is what remains done. */
class EditingSessionTest {

    private static final int STEPS = 120;
    private static final List<String> HOUSEHOLDS = List.of("H1", "H2");
    private static final List<String> MEASURES = List.of("P02", "P01", "P09", "P15", "H08", "H01", "H09");
    private static final List<String> TARGETS = List.of("P1", "P2", PlannedMeasure.HOUSEHOLD);
    private static final List<String> ANSWERS = List.of("01", "07", "CHRONIC", "ABLE_TO_WORK", "99");
    private static final List<String> TYPED = List.of("", "3000", "1,200.50", "3 次/月", "卫健局", "20200201", "2020-13-01", "一二三", "-1");
    private static final List<MeasureField> TYPED_INTO = List.of(MeasureField.QUANTITY, MeasureField.RESPONSIBLE_UNIT, MeasureField.RESPONSIBLE_PERSON, MeasureField.FUND, MeasureField.FUND_SOURCE,
            MeasureField.START, MeasureField.DUE, MeasureField.RESULT);

    @TempDir
    private Path folder;

    /** One deed at the plan that is open, the same whenever the plan is the same. */
    private interface Deed extends Consumer<PlanEditing> {
    }

    /** The plans of a county with the model through which they are edited. */
    private final class Session implements AutoCloseable {

        private final Desk desk;
        private final InlineJobs jobs = new InlineJobs();
        private final PlansModel model;

        Session(String name) throws Exception {
            desk = County.open(Files.createDirectory(folder.resolve(name)));
            model = new PlansModel(desk, jobs, new County.Said());
            model.read(Scope.of(null), null);
        }

        Sitting at(String household) {
            if (!model.sitting().get().plan().household().equals(household)) {
                model.choose(household);
            }
            return model.sitting().get();
        }

        /** Answers whether the plan is another now; what is refused leaves it as it was. */
        boolean take(String household, Deed deed) {
            PlanEditing editing = new PlanEditing();
            editing.sit(at(household), false);
            Plan before = editing.sitting().plan();
            try {
                deed.accept(editing);
            } catch (Refusal refused) {
                assertThat(editing.sitting().plan()).isEqualTo(before);
            }
            return !editing.sitting().plan().equals(before);
        }

        @Override
        public void close() {
            assertThat(jobs.failures).isEmpty();
            desk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_200_630, 20_201_231})
    void whatStandsIsTheReplayOfWhatRemainsDone(long seed) throws Exception {
        Random dice = new Random(seed);
        Map<String, Deque<Deed>> done = new HashMap<>();
        Map<String, Deque<Deed>> undone = new HashMap<>();
        Map<String, Integer> saves = new HashMap<>();
        HOUSEHOLDS.forEach(household -> {
            done.put(household, new ArrayDeque<>());
            undone.put(household, new ArrayDeque<>());
            saves.put(household, 0);
        });
        try (Session session = new Session("sitting"); Session replay = new Session("replay")) {
            for (int step = 0; step < STEPS; step++) {
                String household = HOUSEHOLDS.get(dice.nextInt(10) == 0 ? 1 : 0);
                boolean changed = step(session, household, dice, done.get(household), undone.get(household));
                saves.merge(household, changed ? 1 : 0, Integer::sum);
            }
            for (String household : HOUSEHOLDS) {
                Plan last = session.at(household).plan();
                done.get(household).forEach(deed -> assertThat(replay.take(household, deed)).isTrue());
                assertThat(last).isEqualTo(replay.at(household).plan()).isEqualTo(kept(session, household));
                assertThat(session.desk.plans().history(session.at(household).view().get(), STEPS)).hasSize(saves.get(household)).isEqualTo(session.desk.plans().history(session.desk.plans().show(household, 2020, null), STEPS))
                        .first().extracting(PlanEdit::after).isEqualTo(last);
                thereAndBack(session, household, done.get(household).size() + undone.get(household).size(), done.get(household).size());
            }
        }
    }

    /** Does, undoes or redoes something; answers whether the plan changed. */
    private static boolean step(Session session, String household, Random dice, Deque<Deed> done, Deque<Deed> undone) {
        Sitting sitting = session.at(household);
        assertThat(sitting.canUndo()).isEqualTo(!done.isEmpty());
        assertThat(sitting.canRedo()).isEqualTo(!undone.isEmpty());
        int choice = dice.nextInt(10);
        if (choice < 3) {
            sitting.undo();
            return !done.isEmpty() && undone.add(done.removeLast());
        }
        if (choice < 5) {
            sitting.redo();
            return !undone.isEmpty() && done.add(undone.removeLast());
        }
        Deed deed = deed(sitting.plan().measures().size(), dice);
        boolean changed = session.take(household, deed);
        if (changed) {
            done.add(deed);
            undone.clear();
        }
        return changed;
    }

    private static Deed deed(int measures, Random dice) {
        if (measures < 2) {
            String code = any(MEASURES, dice);
            return editing -> editing.chosen(line(editing, measures), MeasureField.MEASURE, List.of(code));
        }
        int row = dice.nextInt(measures);
        int other = dice.nextInt(measures);
        return switch (dice.nextInt(10)) {
            case 0 -> chosen(measures, dice.nextBoolean() ? MeasureField.MEASURE : MeasureField.TARGET, dice);
            case 1 -> chosen(row, MeasureField.MEASURE, dice);
            case 2 -> chosen(row, MeasureField.TARGET, dice);
            case 3 -> chosen(row, MeasureField.ANSWERS, dice);
            case 4 -> chosen(row, MeasureField.PROGRESS, dice);
            case 5 -> filled(Math.max(1, row), MeasureField.values()[dice.nextInt(MeasureField.values().length)]);
            case 6 -> editing -> editing.sitting().edit(editing.sitting().plan().without(row));
            case 7 -> editing -> editing.sitting().edit(editing.sitting().plan().moved(row, other));
            case 8 -> editing -> editing.sitting().edit(PlanOrder.peopleFirst(editing.sitting().plan()));
            default -> typed(row, any(TYPED_INTO, dice), any(TYPED, dice));
        };
    }

    private static Deed chosen(int row, MeasureField field, Random dice) {
        String code = switch (field) {
            case MEASURE -> any(MEASURES, dice);
            case TARGET -> any(TARGETS, dice);
            case ANSWERS -> any(ANSWERS, dice);
            default -> Progression.values()[dice.nextInt(3)].name();
        };
        return editing -> editing.chosen(line(editing, row), field, List.of(code));
    }

    private static Deed typed(int row, MeasureField field, String text) {
        return editing -> editing.typed(line(editing, row), field, text);
    }

    private static Deed filled(int row, MeasureField field) {
        return editing -> editing.fill(row - 1, row, field);
    }

    /** Back to the first state, forth to the last and to where it was: every state is the same again, in the file too. */
    private static void thereAndBack(Session session, String household, int states, int done) {
        Sitting sitting = session.at(household);
        Plan stands = sitting.plan();
        for (int i = 0; i < done; i++) {
            sitting.undo();
        }
        assertThat(sitting.plan()).isEqualTo(new Plan(household, 2020, List.of())).isEqualTo(kept(session, household));
        for (int i = 0; i < states; i++) {
            sitting.redo();
        }
        assertThat(sitting.canRedo()).isFalse();
        for (int i = done; i < states; i++) {
            sitting.undo();
        }
        assertThat(sitting.plan()).isEqualTo(stands).isEqualTo(kept(session, household));
    }

    private static Plan kept(Session session, String household) {
        return session.desk.plans().show(household, 2020, null).plan();
    }

    private static Line line(PlanEditing editing, int row) {
        List<PlannedMeasure> measures = editing.sitting().plan().measures();
        return new Line(row, row < measures.size() ? measures.get(row) : null);
    }

    private static <T> T any(List<T> values, Random dice) {
        return values.get(dice.nextInt(values.size()));
    }
}
