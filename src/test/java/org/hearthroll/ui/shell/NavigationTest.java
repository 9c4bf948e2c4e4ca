package org.hearthroll.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Screen;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final List<String> chosen = new ArrayList<>();
    private Navigation navigation;

    @BeforeEach
    void threeScreens() {
        Fx.start();
        List<Screen> screens = Stream.of("overview", "roster", "settings").map(NavigationTest::screen).toList();
        navigation = Fx.get(() -> new Navigation(Texts.chinese(), screens, chosen::add));
    }

    @Test
    void screensAreNamedInOrderWithTheirKeys() {
        assertThat(items()).extracting(item -> button(item).getText()).containsExactly("概览", "名册", "设置");
        assertThat(items()).extracting(item -> button(item).getTooltip().getText()).containsExactly("概览  Ctrl+1", "名册  Ctrl+2", "设置  Ctrl+3");
    }

    @Test
    void theLastScreenIsSetApart() {
        assertThat(navigation.getChildren()).hasSize(5);
        assertThat(navigation.getChildren().get(3)).isNotInstanceOf(NavigationItem.class);
        assertThat(navigation.getChildren().getLast()).isSameAs(items().getLast());
    }

    @Test
    void aSecondClickOnTheScreenInViewDoesNotUnmarkIt() {
        Fx.run(() -> button(items().get(1)).fire());
        Fx.run(() -> button(items().get(1)).fire());
        assertThat(button(items().get(1)).isSelected()).isTrue();
        assertThat(chosen).containsExactly("roster", "roster");
    }

    @Test
    void exactlyTheScreenInViewIsMarked() {
        Fx.run(() -> navigation.mark("overview"));
        Fx.run(() -> navigation.mark("settings"));
        assertThat(items()).extracting(item -> button(item).isSelected()).containsExactly(false, false, true);
        Fx.run(() -> navigation.mark("nowhere"));
        assertThat(items()).extracting(item -> button(item).isSelected()).containsExactly(false, false, false);
    }

    @Test
    void whatWaitsIsCountedAndNothingIsNotShown() {
        Fx.run(() -> navigation.waiting("nowhere", 3));
        assertThat(items()).extracting(item -> badge(item).isVisible()).containsExactly(false, false, false);
        Fx.run(() -> navigation.waiting("roster", 1234));
        assertThat(badge(items().get(1)).getText()).isEqualTo("1,234");
        assertThat(badge(items().get(1)).isVisible()).isTrue();
        Fx.run(() -> navigation.waiting("roster", 0));
        assertThat(badge(items().get(1)).isVisible()).isFalse();
    }

    @Test
    void aNumberTooLongForItsPlaceIsRounded() {
        Fx.run(() -> navigation.waiting("roster", 9999));
        assertThat(badge(items().get(1)).getText()).isEqualTo("9,999");
        Fx.run(() -> navigation.waiting("roster", 10000));
        assertThat(badge(items().get(1)).getText()).isEqualTo("9999+");
    }

    @Test
    void foldedTheNumberIsADotAndUnfoldedItIsThereAgain() {
        Fx.run(() -> navigation.fold(true));
        Fx.run(() -> navigation.waiting("roster", 7));
        assertThat(badge(items().get(1)).getText()).isEmpty();
        assertThat(badge(items().get(1)).isVisible()).isTrue();
        assertThat(button(items().get(1)).getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(navigation.getPrefWidth()).isEqualTo(58);
        Fx.run(() -> navigation.fold(false));
        assertThat(badge(items().get(1)).getText()).isEqualTo("7");
        assertThat(navigation.getPrefWidth()).isEqualTo(188);
    }

    @Test
    void theFileAtWorkStandsBelowTheNameOfTheProgram() {
        Pane brand = (Pane) navigation.getChildren().getFirst();
        Fx.run(() -> navigation.setFile("小县.hearth"));
        assertThat(brand.getChildren()).extracting(label -> ((Label) label).getText()).containsExactly("户情工作站", "小县.hearth");
        Fx.run(() -> navigation.setFile(""));
        assertThat(brand.getChildren()).extracting(Node::isManaged).containsExactly(true, false);
        Fx.run(() -> navigation.fold(true));
        assertThat(brand.isManaged()).isFalse();
    }

    private List<NavigationItem> items() {
        return navigation.getChildren().stream().filter(NavigationItem.class::isInstance).map(NavigationItem.class::cast).toList();
    }

    private static ToggleButton button(NavigationItem item) {
        return (ToggleButton) item.getChildren().getFirst();
    }

    private static Label badge(NavigationItem item) {
        return (Label) item.getChildren().getLast();
    }

    private static Screen screen(String id) {
        return new Screen() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Node node() {
                return new Label(id);
            }

            @Override
            public void show(Selection selection) {
                throw new AssertionError("the navigation shows nothing itself");
            }
        };
    }
}
