package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Look;
import org.hearthroll.ui.kit.Menus;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.Test;

/** What stands on the pages stays there while the window changes its language, its size or its colours. */
class StayingTest extends InTheWindow {

    @Test
    void whatWasChosenOfTheCausesStandsInTheOtherLanguage() {
        crossed("causes", "乡镇");
        fx.click(toggle("分组小图"), 1);
        fire("causes-measure", "人数");
        idle();
        speak(Language.ENGLISH);
        assertThat(switches("causes")).containsExactly("Township", "Persons", "nothing", "half up");
        assertThat(chosen()).containsExactly("Main cause", "By person", "Small multiples");
    }

    @Test
    void everyCauseThatIsCountedAndTheSmallOnesFoldedStaySo() {
        go("causes");
        fx.click(toggle("任一原因"), 1);
        idle();
        fire("causes-fold", 2);
        speak(Language.ENGLISH);
        assertThat(chosen()).containsExactly("Any cause");
        assertThat(switches("causes")).containsExactly("nothing", "below 2%", "half up");
    }

    @Test
    void theChosenTableStandsInTheOtherLanguageAndAtAnotherSize() {
        go("tables");
        fire("tables-table", "身体健康");
        fire("tables-across", "性别");
        fire("tables-measure", "人数");
        speak(Language.ENGLISH);
        assertThat(switches("tables")).containsExactly("Health", "none", "Sex", "Persons", "half up");
        Fx.run(() -> workbench.appearance().look().set(new Look(false, 15)));
        idle();
        assertThat(switches("tables")).containsExactly("Health", "none", "Sex", "Persons", "half up");
    }

    @Test
    void whatWasChosenOfTheProblemsStandsInTheOtherLanguage() {
        go("distribution");
        fire("distribution-kind", "住房保障");
        fx.click(fx.all("#distribution-view .toggle-button", ToggleButton.class).getLast(), 1);
        fx.click(fx.all("#distribution-chart .toggle-button", ToggleButton.class).getLast(), 1);
        idle();
        List<String> before = places();
        speak(Language.ENGLISH);
        assertThat(places()).isEqualTo(before).containsExactly("distribution-view 2", "distribution-detail 0", "distribution-chart 1");
        assertThat(switches("distribution")).containsExactly("Housing");
    }

    @Test
    void theFigureThatLedToTheHouseholdsStandsInTheOtherLanguageAndStillLeadsBack() {
        crossed("causes", "乡镇");
        openCell(0, "缺技术");
        Fx.run(() -> table("#roster-table").getSelectionModel().select(0));
        idle();
        fx.click("#nav-settings");
        fx.click(toggle("English"), 1);
        idle();
        fx.click("#nav-roster");
        idle();
        assertThat(words()).contains("城关镇 · Lack of skills: 2 households", "2 households",
                "Main causes of poverty × Township: 城关镇 · Lack of skills: 2 households, 66.67%. Numerator: 2 households (城关镇, Main cause = Lack of skills); "
                        + "denominator: 3 households (城关镇, Main cause filled in). Period: 2017-08.");
        assertThat(fx.all(".hr-chip", Button.class).stream().map(Button::getText).toList()).containsExactly("Township: 城关镇", "Main cause: Lack of skills");
        assertThat(fx.all(".hr-changed", Node.class)).isEmpty();
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        idle();
        assertThat(screen()).isEqualTo("causes");
        assertThat(switches("causes")).startsWith("Township");
        speak(Language.CHINESE);
        assertThat(switches("causes")).startsWith("乡镇");
    }

    @Test
    void theRosterKeepsItsTextItsMembersAndTheChosenHousehold() {
        go("roster");
        fx.click(toggle("按人"), 1);
        Fx.run(() -> fx.find("#roster-match", TextField.class).setText("9900000001"));
        idle();
        Fx.run(() -> table("#roster-table").getSelectionModel().select(1));
        idle();
        speak(Language.ENGLISH);
        assertThat(fx.find("#roster-match", TextField.class).getText()).isEqualTo("9900000001");
        assertThat(words()).contains("2 persons", "Household of 张**");
    }

    @Test
    void theQualityPageKeepsItsRulesAndThePlansTheirHousehold() {
        go("quality");
        fx.click(fx.all("#quality-which .toggle-button", ToggleButton.class).getLast(), 1);
        Fx.run(() -> fx.find("#quality-with-accepted", CheckBox.class).setSelected(true));
        go("plans");
        fire("plans-filter", 12);
        Fx.run(() -> fx.find("#plans-list", ListView.class).getSelectionModel().select(2));
        idle();
        speak(Language.ENGLISH);
        assertThat(Fx.get(() -> fx.find("#plans-list", ListView.class).getSelectionModel().getSelectedIndex())).isEqualTo(2);
        assertThat(fx.find("#plans-filter", MenuButton.class).getText()).startsWith("All");
        go("quality");
        assertThat(places()).containsExactly("quality-which 1");
        assertThat(fx.find("#quality-with-accepted", CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void otherColoursLeaveThePagesAsTheyAreAndPaintTheChartAnew() {
        crossed("causes", "乡镇");
        Node page = fx.find(".hr-page", Node.class);
        assertThat(paper().getBrightness()).isGreaterThan(0.9);
        Fx.run(() -> workbench.appearance().look().set(new Look(true, 13)));
        idle();
        assertThat(fx.find(".hr-page", Node.class)).isSameAs(page);
        assertThat(switches("causes")).startsWith("乡镇");
        assertThat(paper().getBrightness()).isLessThan(0.3);
    }

    @Test
    void theRuleOfRoundingChosenOnOnePageHoldsOnTheOthers() {
        go("causes");
        fire("causes-rounding", 1);
        go("tables");
        assertThat(switches("tables")).containsExactly("贫困户属性", "不计", "不交叉", "最大余额法");
        fire("tables-rounding", 0);
        go("causes");
        assertThat(switches("causes")).containsExactly("不交叉", "不合并", "四舍五入");
    }

    @Test
    void aSentenceOverThePageMovesNothingOnIt() {
        crossed("causes", "乡镇");
        Node tool = fx.find("#causes-across", Node.class);
        Bounds before = Fx.get(() -> tool.localToScene(tool.getBoundsInLocal()));
        Fx.run(() -> workbench.window().alerts().refuse(Message.of("shell.readonly", "县.hearth")));
        fx.pulses(3);
        assertThat(Fx.get(() -> tool.localToScene(tool.getBoundsInLocal()))).isEqualTo(before);
        Node refusal = fx.find(".hr-notice", Node.class);
        assertThat(Fx.get(() -> refusal.localToScene(refusal.getLayoutBounds()).getMaxY())).isLessThan(before.getMinY());
        Fx.run(() -> workbench.window().alerts().tell(Message.of("table.copied")));
        fx.pulses(3);
        assertThat(Fx.get(() -> tool.localToScene(tool.getBoundsInLocal()))).isEqualTo(before);
    }

    /** The colour that the chart is drawn on. */
    private Color paper() {
        Node canvas = fx.find(".hr-chart ChartCanvas", Node.class);
        return Fx.get(() -> canvas.snapshot(null, null).getPixelReader().getColor(2, 2));
    }

    private void speak(Language language) {
        Fx.run(() -> workbench.appearance().language().set(language));
        idle();
    }

    private void go(String page) {
        Fx.run(() -> workbench.window().open(page, Selection.none()));
        idle();
    }

    private void fire(String choice, String wording) {
        Fx.run(() -> Menus.all(fx.find("#" + choice, MenuButton.class).getItems()).filter(item -> wording.equals(item.getText())).findFirst().orElseThrow().fire());
        idle();
    }

    private void fire(String choice, int place) {
        Fx.run(() -> fx.find("#" + choice, MenuButton.class).getItems().get(place).fire());
        idle();
    }

    /** What stands in the switches of a page that offer many choices. */
    private List<String> switches(String page) {
        return fx.all(".hr-choice", MenuButton.class).stream().filter(b -> b.getId() != null && b.getId().startsWith(page) && !b.getText().isEmpty()).map(MenuButton::getText).toList();
    }

    /** What is chosen in the switches that offer a few. */
    private List<String> chosen() {
        return fx.all(".hr-segments .toggle-button", ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    /** Which of the few each of these switches has chosen, by its place. */
    private List<String> places() {
        return fx.all(".hr-segments", Node.class).stream().filter(s -> s.getId() != null).flatMap(s -> {
            List<Node> buttons = ((Parent) s).getChildrenUnmodifiable();
            return Stream.iterate(0, i -> i < buttons.size(), i -> i + 1).filter(i -> ((ToggleButton) buttons.get(i)).isSelected()).map(i -> s.getId() + " " + i);
        }).toList();
    }

    private void openCell(int row, String column) {
        TableView<Object> figures = table(".hr-figures");
        Fx.run(() -> {
            figures.requestFocus();
            figures.getSelectionModel().clearAndSelect(row, figures.getColumns().stream().filter(c -> column.equals(c.getText())).findFirst().orElseThrow());
        });
        fx.press(KeyCode.ENTER);
        idle();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table(String selector) {
        return fx.find(selector, TableView.class);
    }

    private ToggleButton toggle(String text) {
        return fx.all(".toggle-button", ToggleButton.class).stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }
}
