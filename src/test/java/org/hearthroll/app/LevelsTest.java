package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.hearthroll.figures.Crossed;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** Down from the county to the households of a village and up again, in the whole window and with the keyboard alone. */
class LevelsTest extends InTheWindow {

    @Test
    void theNameOfATownshipLeadsToItsVillagesAndThatOfAVillageToItsHouseholds() {
        crossed("causes", "乡镇");
        assertThat(names()).containsExactly(List.of("城关镇"), List.of("大用镇"), List.of("合计"));
        assertThat(crumbs()).isEmpty();
        enter(0, 0);
        assertThat(names()).containsExactly(List.of("城关镇", "一碗水村"), List.of("城关镇", "三元村"), List.of("合计", ""));
        assertThat(crumbs()).containsExactly("全县", "›", "城关镇");
        assertThat(fx.find("#scope-township", MenuButton.class).getText()).isEqualTo("城关镇");
        assertThat(fx.find("#causes-across", MenuButton.class).getText()).isEqualTo("行政村");
        assertThat(Fx.get(() -> figures().isFocused())).as("the keyboard stays in the table").isTrue();
        enter(1, 1);
        assertThat(screen()).isEqualTo("roster");
        assertThat(words()).contains("城关镇 · 三元村 · 合计 2 户", "2 户");
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        idle();
        assertThat(names()).hasSize(3).contains(List.of("城关镇", "三元村"));
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        idle();
        assertThat(names()).containsExactly(List.of("城关镇"), List.of("大用镇"), List.of("合计"));
        assertThat(crumbs()).isEmpty();
        assertThat(fx.find("#scope-township", MenuButton.class).getText()).isEqualTo("全县");
    }

    @Test
    void anArrowBesideTheNameDoesItWithOneClickOnTheTablesToo() {
        crossed("tables", "乡镇");
        fx.click(fx.all(".hr-figures .hr-link", Button.class).getLast(), 1);
        idle();
        assertThat(names()).containsExactly(List.of("大用镇", "新民村"), List.of("合计", ""));
        fx.click(fx.all("#levels .hr-link", Button.class).getFirst(), 1);
        idle();
        assertThat(names()).hasSize(3);
    }

    @Test
    void numbersStillOpenTheirHouseholdsAndTheSumOfAllIsNoPlaceToEnter() {
        crossed("causes", "乡镇");
        assertThat(fx.all(".hr-figures .hr-link", Button.class)).hasSize(2);
        enter(2, 0);
        assertThat(screen()).isEqualTo("roster");
        assertThat(words()).contains("合计 5 户");
        fx.click("#roster-back");
        idle();
        enter(0, 1);
        assertThat(words()).contains("城关镇 · 合计 3 户");
    }

    @Test
    void aVillageOfTheScopeBarStandsAtTheEndOfTheWay() {
        crossed("causes", "行政村");
        Fx.run(() -> fx.find("#scope-township", MenuButton.class).getItems().get(1).fire());
        idle();
        Fx.run(() -> fx.find("#scope-village", MenuButton.class).getItems().getLast().fire());
        idle();
        assertThat(crumbs()).startsWith("全县", "›", "城关镇", "›").hasSize(5);
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        idle();
        assertThat(crumbs()).containsExactly("全县", "›", "城关镇");
        assertThat(names()).hasSize(3);
    }

    private void enter(int row, int column) {
        Fx.run(() -> {
            figures().requestFocus();
            figures().getSelectionModel().clearAndSelect(row, figures().getColumns().get(column));
        });
        fx.press(KeyCode.ENTER);
        idle();
    }

    private List<List<Object>> names() {
        return Fx.get(() -> figures().getItems().stream().map(Crossed.Line::names).toList());
    }

    private List<String> crumbs() {
        return fx.all("#levels", FlowPane.class).stream().flatMap(way -> Fx.get(() -> List.copyOf(way.getChildren())).stream()).map(node -> ((Labeled) node).getText()).toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<Crossed.Line> figures() {
        return fx.find(".hr-figures", TableView.class);
    }
}
