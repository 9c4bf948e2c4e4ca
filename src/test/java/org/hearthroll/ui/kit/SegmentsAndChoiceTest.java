package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentsAndChoiceTest {

    private final List<String> heard = new ArrayList<>();
    private Segments<String> segments;
    private Choice<String> choice;
    private Fx fx;

    @BeforeEach
    void aWindowWithBoth() {
        fx = Fx.show(() -> {
            segments = new Segments<>(List.of("a", "b", "c"), String::toUpperCase, heard::add);
            choice = new Choice<>("乡镇", v -> v == null ? "全县" : v, v -> heard.add("choice " + v));
            return new VBox(segments, choice);
        }, 400, 200);
    }

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    @Test
    void aClickChoosesAndASecondClickChangesNothing() {
        fx.click(button("B"), 1);
        fx.click(button("B"), 1);
        assertThat(heard).containsExactly("b");
        assertThat(Fx.get(segments::getValue)).isEqualTo("b");
        assertThat(Fx.get(() -> button("B").isSelected())).isTrue();
    }

    @Test
    void choosingForTheUserIsNotHeard() {
        Fx.run(() -> segments.choose("c"));
        assertThat(heard).isEmpty();
        assertThat(Fx.get(() -> button("C").isSelected())).isTrue();
        assertThat(Fx.get(() -> button("A").isSelected())).isFalse();
    }

    @Test
    void aChoiceShowsItsValueAndNullIsAChoiceToo() {
        Fx.run(() -> choice.offer(Arrays.asList(null, "城关镇"), null));
        assertThat(Fx.get(choice::getText)).isEqualTo("全县");
        Fx.run(() -> choice.getItems().get(1).fire());
        assertThat(Fx.get(choice::getText)).isEqualTo("城关镇");
        assertThat(heard).containsExactly("choice 城关镇");
    }

    @Test
    void whereTheValueStandsAloneTheNameIsStillSaid() {
        assertThat(Fx.get(() -> ((Label) choice.getGraphic()).getText())).isEqualTo("乡镇");
        Fx.run(() -> choice.valueAlone().offer(List.of("城关镇"), "城关镇"));
        assertThat(Fx.get(() -> List.of(choice.getText(), choice.getAccessibleText(), choice.getTooltip().getText()))).containsExactly("城关镇", "乡镇", "乡镇");
        assertThat(Fx.get(choice::getGraphic)).isNull();
    }

    @Test
    void theKeyboardShowsWhereItIsOnASegmentAndTheMouseDoesNot() {
        fx.click(button("B"), 1);
        Fx.run(fx.scene().getRoot()::applyCss);
        int plain = Fx.get(() -> button("B").getBackground().getFills().size());
        fx.press(KeyCode.TAB);
        fx.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(Fx.get(() -> segments.getChildren().stream().filter(Node::isFocusVisible).map(one -> ((ToggleButton) one).getBackground().getFills().size()).toList())).containsExactly(plain + 1);
    }

    @Test
    void aChoiceOfNothingIsDisabled() {
        Fx.run(() -> choice.offer(List.of(), null));
        assertThat(Fx.get(choice::isDisabled)).isTrue();
        assertThat(Fx.get(choice::getText)).isEmpty();
    }

    @Test
    void aLongChoiceIsFoundByTypingPartOfItOrItsInitialsWithTheKeysAlone() {
        Fx.run(() -> {
            choice.searching(Texts.chinese()).offer(Arrays.asList(null, "健康状况", "文化程度", "健身设施", "Household size"), null);
            choice.requestFocus();
            choice.show();
        });
        fx.pulses(3);
        fx.type("jk");
        assertThat(items()).containsExactly("查找：jk", "健康状况");
        fx.press(KeyCode.BACK_SPACE);
        assertThat(items()).containsExactly("查找：j", "健康状况", "健身设施");
        fx.press(KeyCode.BACK_SPACE);
        fx.type("hold");
        assertThat(items()).containsExactly("查找：hold", "Household size");
        fx.press(KeyCode.ENTER);
        assertThat(heard).containsExactly("choice Household size");
        assertThat(Fx.get(choice::isShowing)).isFalse();
        assertThat(items()).as("the next time all are there again").containsExactly("全县", "健康状况", "文化程度", "健身设施", "Household size");
    }

    @Test
    void enterTakesWhatIsHighlightedWhichIsTheFirstThatFitsUnlessTheArrowsWentOn() {
        search(Arrays.asList(null, "健康状况", "文化程度", "健身设施", "性别"), "健康状况");
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.DOWN);
        fx.type("j");
        assertThat(highlighted()).containsExactly("健康状况");
        fx.press(KeyCode.DOWN);
        assertThat(highlighted()).containsExactly("健身设施");
        fx.press(KeyCode.ENTER);
        assertThat(heard).containsExactly("choice 健身设施");
        search(Arrays.asList(null, "健康状况", "文化程度", "健身设施", "性别"), "健康状况");
        fx.press(KeyCode.DOWN);
        fx.press(KeyCode.DOWN);
        fx.type("xb");
        assertThat(highlighted()).containsExactly("性别");
        fx.press(KeyCode.ENTER);
        assertThat(heard).containsExactly("choice 健身设施", "choice 性别");
    }

    @Test
    void theOpenListStandsStillWhileItIsSearched() {
        search(Arrays.asList(null, "健康状况", "文化程度", "健身设施", "一个很长很长的名称"), null);
        List<Double> before = place();
        fx.type("jk");
        assertThat(items()).containsExactly("查找：jk", "健康状况");
        assertThat(place()).isEqualTo(before);
        fx.press(KeyCode.ESCAPE);
        fx.pulses(3);
        Fx.run(() -> {
            choice.offer(List.of("性别"), null);
            choice.show();
        });
        fx.pulses(3);
        assertThat(place().getLast()).as("the next list is as high as it is long").isLessThan(before.getLast());
    }

    @Test
    void whatFitsNothingLeavesNothingToChooseAndEscapeForgetsIt() {
        Fx.run(() -> {
            choice.searching(Texts.chinese()).offer(List.of("健康状况"), "健康状况");
            choice.requestFocus();
            choice.show();
        });
        fx.pulses(3);
        fx.type("zz");
        assertThat(items()).containsExactly("查找：zz", "没有匹配的选项。");
        fx.press(KeyCode.ENTER);
        fx.press(KeyCode.ESCAPE);
        fx.pulses(3);
        assertThat(items()).containsExactly("健康状况");
        assertThat(heard).isEmpty();
    }

    @Test
    void groupsHaveListsOfTheirOwnAndTheOneOfTheChoiceIsMarked() {
        Fx.run(() -> choice.grouped(v -> v == null ? null : v.length() > 2 ? "按户" : "按人").offer(Arrays.asList(null, "致贫原因", "性别", "危房户"), "性别"));
        assertThat(items()).containsExactly("全县", "按户", "按人");
        assertThat(Fx.get(() -> ((Menu) choice.getItems().get(1)).getItems().stream().map(MenuItem::getText).toList())).containsExactly("致贫原因", "危房户");
        assertThat(Fx.get(() -> choice.getItems().stream().filter(item -> item.getStyleClass().contains("hr-menu-chosen")).map(MenuItem::getText).toList())).containsExactly("按人");
    }

    @Test
    void whatIsTypedIsFoundInAllGroupsAtOnce() {
        Fx.run(() -> choice.grouped(v -> "按户").searching(Texts.chinese()).offer(List.of("致贫原因", "危房户", "危房等级"), "危房户"));
        Fx.run(() -> {
            choice.requestFocus();
            choice.show();
        });
        fx.pulses(3);
        fx.type("wf");
        assertThat(items()).containsExactly("查找：wf", "危房户", "危房等级");
    }

    @Test
    void whatHasNothingToShowSaysSoAndCanBeChosenAllTheSame() {
        Fx.run(() -> choice.paling("性别"::equals, "（未填）").offer(Arrays.asList(null, "性别", "危房户"), null));
        assertThat(items()).containsExactly("全县", "性别（未填）", "危房户");
        Fx.run(() -> choice.getItems().get(1).fire());
        assertThat(Fx.get(choice::getText)).isEqualTo("性别");
        assertThat(heard).containsExactly("choice 性别");
    }

    /** Scrolled down to its last choice, it is closed; opened again its first one is in sight. */
    @Test
    void aLongListAlwaysOpensFromItsTop() {
        open(List.of("第0乡"));
        // No higher than the screen of a test, which cannot paint beyond it.
        Fx.run(() -> ((Region) choice.getItems().getFirst().getParentPopup().getSkin().getNode()).setPrefSize(150, 300));
        Fx.run(choice::hide);
        List<String> all = IntStream.range(0, 80).mapToObj("第%d乡"::formatted).toList();
        open(all);
        Fx.run(() -> scroll(-1_000_000));
        fx.pulses(3);
        assertThat(List.of(inSight(0), inSight(79))).containsExactly(false, true);
        Fx.run(choice::hide);
        open(all);
        assertThat(List.of(inSight(0), inSight(79))).containsExactly(true, false);
    }

    private void open(List<String> all) {
        Fx.run(() -> {
            choice.offer(all, all.getLast());
            choice.show();
        });
        fx.pulses(3);
    }

    private void scroll(double by) {
        Event.fireEvent(choice.getItems().getFirst().getParentPopup().getSkin().getNode(), new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, true, false, 0, by, 0, by,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private boolean inSight(int item) {
        return Fx.get(() -> {
            Node shown = choice.getItems().get(item).getStyleableNode();
            double middle = shown.localToScreen(shown.getBoundsInLocal()).getCenterY();
            Window list = choice.getItems().getFirst().getParentPopup();
            return middle > list.getY() && middle < list.getY() + list.getHeight();
        });
    }

    private void search(List<String> all, String current) {
        Fx.run(() -> {
            if (choice.getTooltip() == null) {
                choice.searching(Texts.chinese());
            }
            choice.offer(all, current);
            choice.requestFocus();
            choice.show();
        });
        fx.pulses(3);
    }

    private List<String> highlighted() {
        return Fx.get(() -> choice.getItems().stream().filter(item -> item.getStyleableNode() != null && item.getStyleableNode().isFocused()).map(MenuItem::getText).toList());
    }

    private List<Double> place() {
        return Fx.get(() -> {
            Window list = choice.getItems().getFirst().getParentPopup();
            return List.of(list.getX(), list.getY(), list.getWidth(), list.getHeight());
        });
    }

    private List<String> items() {
        return Fx.get(() -> choice.getItems().stream().map(MenuItem::getText).toList());
    }

    private ToggleButton button(String text) {
        return segments.getChildren().stream().map(ToggleButton.class::cast).filter(b -> b.getText().equals(text)).findFirst().orElseThrow();
    }
}
