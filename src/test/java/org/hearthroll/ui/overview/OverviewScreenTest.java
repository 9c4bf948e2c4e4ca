package org.hearthroll.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewScreenTest {

    private static final Scope ALL = Scope.of("2017-08");

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(ALL);
    private final List<String> went = new ArrayList<>();
    private OverviewScreen screen;

    private final Navigator navigator = new Navigator() {
        @Override
        public void open(String id, Selection selection) {
            went.add(selection.compared() != null ? id + " beside " + selection.compared() : selection.scope() == null ? id : id + " " + selection.scope().conditions());
        }

        @Override
        public void changed() {
            throw new AssertionError("the overview changes nothing");
        }
    };

    @Test
    void anEmptyWorkspaceLeadsToTheImport() {
        try (Desk desk = Desk.create(folder.resolve("空.hearth")); Fx fx = shown(desk)) {
            assertThat(words(fx)).contains("工作区里还没有名册", "导入一份名册后，这里会显示户数、致贫原因、问题和帮扶计划。");
            Fx.run(() -> button(fx, "导入名册").fire());
            assertThat(went).containsExactly("import");
        }
    }

    @Test
    void aScopeWithoutHouseholdsHasNoCauseAndNothingToDo() {
        scope.set(ALL.and("township", "没有这个镇"));
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            assertThat(cards(fx)).contains("户数 0 0 人", "首要致贫原因 — 名册没有填写致贫原因");
            assertThat(words(fx)).contains("没有待办事项。");
        }
    }

    @Test
    void sixCardsSayHowManyWhyWhatIsOpenWhatIsPlannedHowSoundTheDataIsAndWhatChanged() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            assertThat(cards(fx)).containsExactly("户数 5 6 人", "首要致贫原因 50.00% 缺技术", "未整改问题 2 共 3 个问题", "帮扶计划合格 0 2017 年应有计划 5 户",
                    "数据质量 6 条，涉及 5 户", "与上期相比 — 还没有更早的一期；再导入一期就能看到增减");
            fx.click(fx.all(".hr-clickable", Node.class).get(4), 1);
            fx.click(fx.all(".hr-clickable", Node.class).getLast(), 1);
            assertThat(went).containsExactly("quality", "import");
        }
    }

    @Test
    void whatChangedLeadsToTheCausesBesideThoseOfThePeriodBefore() {
        Path file = SmallCounty.workspace(folder);
        SinceTest.earlier(file, folder);
        try (Desk desk = Desk.reading(file); Fx fx = shown(desk)) {
            assertThat(cards(fx)).contains("与 2016-12 相比 +1 新增 2 户，减少 1 户，人数 -1；1 户主要原因有变");
            fx.click(fx.all(".hr-clickable", Node.class).getLast(), 1);
            assertThat(went).containsExactly("causes beside 2016-12");
        }
    }

    @Test
    void whereSixCardsWouldBeTooNarrowTheyStandInTwoRowsAndNothingIsCut() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            List<Node> cards = fx.all(".hr-clickable", Node.class);
            assertThat(cards.stream().map(Node::getLayoutY).distinct()).hasSize(2);
            Fx.run(() -> fx.scene().getWindow().setWidth(1366));
            fx.pulses(3);
            assertThat(cards.stream().map(Node::getLayoutY).distinct()).hasSize(1);
        }
    }

    @Test
    void aCardIsOpenedByAClickOrEnterAndByNoOtherKey() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            List<Node> cards = fx.all(".hr-clickable", Node.class);
            fx.click(cards.get(2), 1);
            Fx.run(cards.getFirst()::requestFocus);
            fx.press(KeyCode.A);
            fx.press(KeyCode.ENTER);
            assertThat(went).containsExactly("distribution", "roster");
        }
    }

    @Test
    void causesAreRankedAndLeadToTheirHouseholds() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            assertThat(words(fx)).containsSubsequence("2  ·  50.00%", "1  ·  25.00%", "1  ·  25.00%");
            Fx.run(() -> button(fx, "缺技术").fire());
            assertThat(went).containsExactly("roster " + ALL.and("cause", "07").conditions());
        }
    }

    @Test
    void whatIsToBeDoneIsNamedAndLeadsToItsPage() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            Fx.run(() -> button(fx, "5 户还没有帮扶计划").fire());
            Fx.run(() -> button(fx, "2 个问题尚未整改").fire());
            Fx.run(() -> button(fx, "1 户没有填写致贫原因").fire());
            Fx.run(() -> button(fx, "查看全部").fire());
            assertThat(went).containsExactly("plans", "distribution", "roster " + ALL.and("cause", "").conditions(), "causes");
        }
    }

    @Test
    void anotherScopeIsDrawnWhenThePageIsShownAgain() {
        try (Desk desk = Desk.reading(SmallCounty.workspace(folder)); Fx fx = shown(desk)) {
            scope.set(ALL.and("township", "大用镇"));
            Fx.run(() -> screen.show(Selection.none()));
            fx.pulses(2);
            assertThat(cards(fx)).startsWith("户数 2 2 人").contains("未整改问题 0 共 1 个问题");
        }
    }

    private Fx shown(Desk desk) {
        Fx fx = Fx.show(() -> {
            UiContext ui = new UiContext(Texts.chinese(), jobs, navigator, scope, new Quiet(), Memory.ofThisRun());
            screen = new OverviewScreen(ui, new OverviewModel(desk, jobs));
            screen.show(Selection.none());
            return (Parent) screen.node();
        }, 990, 700);
        assertThat(jobs.failures).isEmpty();
        return fx;
    }

    private static List<String> cards(Fx fx) {
        return fx.all(".hr-clickable", Node.class).stream().map(Node::getAccessibleText).toList();
    }

    private static List<String> words(Fx fx) {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    private static Button button(Fx fx, String text) {
        return fx.all(".button", Button.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }
}
