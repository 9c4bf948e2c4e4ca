package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.Test;

/** From a figure to its households and back, in the whole window. */
class TracingTest extends InTheWindow {

    @Test
    void aFigureSaysAboveItsHouseholdsHowItWasCounted() {
        crossed("causes", "乡镇");
        openCell(0, "缺技术");
        assertThat(screen()).isEqualTo("roster");
        assertThat(fx.find("#roster-back", Button.class).getText()).isEqualTo("‹ 致贫原因");
        assertThat(words()).contains("城关镇 · 缺技术 2 户", "2 户",
                "主要致贫原因 × 乡镇：城关镇 · 缺技术 2 户，占 66.67%。分子：城关镇主要致贫原因为缺技术的 2 户；分母：城关镇主要致贫原因已填的 3 户。期次：2017-08。");
        assertThat(fx.all(".hr-changed", Label.class)).isEmpty();
    }

    @Test
    void altLeftLeadsBackToTheScreenAsItWasLeft() {
        crossed("causes", "乡镇");
        sortByTotal();
        List<Object> before = Fx.get(() -> List.copyOf(figures().getItems()));
        openCell(1, "缺技术");
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        idle();
        assertThat(screen()).isEqualTo("causes");
        assertThat(Fx.get(() -> List.copyOf(figures().getItems()))).isEqualTo(before);
        assertThat(Fx.get(() -> figures().getSortOrder().getFirst().getText())).isEqualTo("合计");
        assertThat(Fx.get(() -> figures().getSelectionModel().getSelectedCells().getFirst().getRow())).isEqualTo(1);
        assertThat(fx.find("#causes-across", MenuButton.class).getText()).isEqualTo("乡镇");
    }

    /** A list of households is not as long as a figure of persons says, nor one of persons as a figure of households. */
    @Test
    void behindAFigureStandsWhatItCounted() {
        crossed("causes", "健康状况");
        openCell(0, "因病");
        assertThat(words()).contains("1 人").anyMatch(word -> word.startsWith("主要致贫原因 × 健康状况：") && word.contains("1 人"));
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        idle();
        crossed("causes", "乡镇");
        openCell(0, "缺技术");
        assertThat(words()).contains("2 户");
    }

    @Test
    void theWayBackLeadsFromTheOverviewToo() {
        fx.click(fx.all(".button", Button.class).stream().filter(b -> "缺技术".equals(b.getText())).findFirst().orElseThrow(), 1);
        idle();
        assertThat(words()).contains("缺技术 2 户", "主要致贫原因：缺技术 2 户，占 50.00%。分子：全县主要致贫原因为缺技术的 2 户；分母：全县主要致贫原因已填的 4 户。期次：2017-08。");
        fx.click("#roster-back");
        idle();
        assertThat(screen()).isEqualTo("overview");
    }

    @Test
    void narrowedFurtherTheListSaysThatItIsNoLongerThatOfTheFigure() {
        crossed("causes", "乡镇");
        openCell(0, "缺技术");
        fx.click(fx.all(".hr-chip", Button.class).getFirst(), 1);
        idle();
        assertThat(fx.find(".hr-changed", Label.class).getText()).isEqualTo("下面的名单已另加或去掉筛选，不再等于这个数字的户。");
    }

    @Test
    void whoComesToTheRosterByTheNavigationSeesNoFigure() {
        crossed("causes", "乡镇");
        openCell(0, "缺技术");
        fx.click("#nav-causes");
        idle();
        fx.click("#nav-roster");
        idle();
        assertThat(fx.all("#roster-back", Button.class)).isEmpty();
        fx.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(screen()).isEqualTo("roster");
    }

    @Test
    void aListKeptInTheRosterNarrowsEveryScreenFromTheScopeBarUntilItIsDeleted() {
        crossed("causes", "乡镇");
        assertThat(fx.all("#scope-list", MenuButton.class)).isEmpty();
        openCell(0, "缺技术");
        fx.click("#roster-keep");
        fx.press(KeyCode.DELETE);
        fx.type("a1");
        fx.press(KeyCode.ENTER);
        idle();
        assertThat(words()).contains("已存为名单“a1”，共 2 户；上方的“只看名单”和筛选都可以选它。");
        Fx.run(() -> fx.find("#scope-list", MenuButton.class).getItems().getLast().fire());
        idle();
        Fx.run(() -> workbench.window().open("causes", Selection.none()));
        idle();
        assertThat(words()).contains("当前范围 2 户 · 2 人").anyMatch(word -> word.equals("按户的主要致贫原因统计。表和图里是户数。"));
        workbench.desk().namedLists().delete("a1");
        Fx.run(() -> workbench.window().changed());
        idle();
        assertThat(words()).contains("当前范围 5 户 · 6 人");
        assertThat(fx.all("#scope-list", MenuButton.class)).isEmpty();
    }

    private void sortByTotal() {
        Fx.run(() -> {
            TableColumn<Object, ?> total = column("合计");
            total.setSortType(TableColumn.SortType.ASCENDING);
            figures().getSortOrder().setAll(List.of(total));
        });
    }

    private void openCell(int row, String column) {
        Fx.run(() -> {
            figures().requestFocus();
            figures().getSelectionModel().clearAndSelect(row, column(column));
        });
        fx.press(KeyCode.ENTER);
        idle();
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> figures() {
        return fx.find(".hr-figures", TableView.class);
    }

    private TableColumn<Object, ?> column(String heading) {
        return figures().getColumns().stream().filter(c -> heading.equals(c.getText())).findFirst().orElseThrow();
    }
}
