package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.PlanView;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;
import org.hearthroll.plan.PlanOrder;
import org.hearthroll.plan.Suggestion;
import org.hearthroll.store.Register;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suggestions of a household of two ill people, a disabled one and a pupil, taken by their numbers. */
class SuggestionsCardTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private PlanView view;
    private SuggestionsCard card;
    private final List<Integer> sizes = new ArrayList<>();

    @BeforeEach
    void open() {
        Fx.start();
        Path file = folder.resolve("county.hearth");
        Register.make(file, "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01", "other_causes", "02"), List.of(
                        new Member("P1", "张某国", Map.of("health", "02", "labour", "03", "birth_date", "1960-03-01", "relation", "01")),
                        new Member("P2", "李某芳", Map.of("health", "03", "labour", "01", "birth_date", "1970-03-01", "relation", "02")),
                        new Member("P3", "张某明", Map.of("health", "04", "labour", "03", "birth_date", "1990-03-01", "relation", "03")),
                        new Member("P4", "张某红", Map.of("school", "05", "birth_date", "2006-03-01", "relation", "04")))),
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "main_cause", "07"), List.of())));
        desk = Desk.writing(file);
        view = desk.plans().show("H1", 2020, null);
        card = Fx.get(() -> new SuggestionsCard(Texts.chinese(), this::added));
        show(view);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keysPressedOneAfterTheOtherTakeWhatTheirNumbersStoodForAtFirst() {
        List<PlannedMeasure> offered = view.suggestions().stream().map(Suggestion::measure).toList();
        take(2);
        take(1);
        take(3);
        take(3);
        assertThat(view.plan().measures()).containsExactlyInAnyOrderElementsOf(offered.subList(0, 3));
        assertThat(shown().subList(1, 3)).containsExactly("加入 Alt+4", "加入 Alt+5");
    }

    @Test
    void whatIsTakenBackHasItsOldNumberAgain() {
        List<String> before = shown();
        take(2);
        assertThat(shown()).doesNotContain("加入 Alt+2");
        show(view.with(new Plan("H1", 2020, List.of()), view.revision()));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void allOfThemLeavesNothingBehindAndThoseBeyondTheKeysAreClicked() {
        int offered = view.suggestions().size();
        assertThat(offered).isGreaterThan(SuggestionsCard.KEYS);
        assertThat(shown().getFirst()).isEqualTo("全部加入 " + offered + " 条 Alt+0");
        assertThat(shown().subList(SuggestionsCard.KEYS, shown().size())).startsWith("加入 Alt+8").endsWith("加入").hasSize(1 + offered - SuggestionsCard.KEYS);
        take(0);
        assertThat(sizes).as("one edit").containsExactly(offered);
        assertThat(view.suggestions()).isEmpty();
        take(0);
        take(1);
        assertThat(sizes).as("there is nothing more to take").hasSize(1);
    }

    @Test
    void theNextHouseholdBeginsWithOneAgain() {
        take(1);
        show(desk.plans().show("H2", 2020, null));
        assertThat(shown()).contains("加入 Alt+1");
    }

    private void take(int number) {
        Fx.run(() -> card.take(number));
    }

    private void added(List<PlannedMeasure> measures) {
        sizes.add(measures.size());
        Plan plan = view.plan();
        for (PlannedMeasure measure : measures) {
            plan = PlanOrder.with(plan, measure);
        }
        show(view.with(plan, view.revision()));
    }

    private void show(PlanView next) {
        view = next;
        Fx.run(() -> card.show(next));
    }

    /** The words of the buttons in view, the one for all of them first. */
    private List<String> shown() {
        return Fx.get(() -> card.lookupAll(".button").stream().map(Button.class::cast).filter(Button::isVisible).map(Button::getText).toList());
    }
}
