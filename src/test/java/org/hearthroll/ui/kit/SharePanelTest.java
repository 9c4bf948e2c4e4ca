package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.hearthroll.figures.StatedShares.Own;
import org.hearthroll.figures.TableShares;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel below the button that checks shares, with a table that was copied from the program itself. */
class SharePanelTest {

    private static final List<String> NAMES = IntStream.rangeClosed(1, 20).mapToObj(i -> "第" + i + "种致贫原因").toList();
    private final TableShares own = new TableShares(shares("5.00"), shares("4.99"));
    private ShareCheck check;
    private Fx fx;

    @BeforeEach
    void aButtonFarFromTheLeft() {
        fx = Fx.show(() -> {
            check = new ShareCheck(Texts.chinese(), () -> own);
            VBox page = new VBox(check);
            page.setAlignment(Pos.TOP_RIGHT);
            return page;
        }, 980, 690);
        Fx.run(check::fire);
        fx.pulses(3);
    }

    @AfterEach
    void nothingWasThrown() {
        Fx.run(() -> panel().hide());
        fx.close();
    }

    @Test
    void thePanelStaysWhereItIsWhenATableIsPastedAndSaysWhatDiffersColumnByColumn() {
        List<Double> before = place();
        Fx.run(() -> Copying.table(table(), List.of(1, 2, 3, 4), List.of(21)));
        fx.press(KeyCode.CONTROL, KeyCode.V);
        fx.pulses(5);
        assertThat(place()).isEqualTo(before);
        assertThat(Fx.get(() -> panel().isShowing())).isTrue();
        assertThat(answers()).startsWith("户占比：", "共 20 项，合计 100.00%。", "合计正好是 100%。", "按名称对照，20 项都与本表的户占比一致。", "人占比：", "共 20 项，合计 100.00%。", "合计正好是 100%。")
                .last().asString().startsWith("按名称对照，与本表的人占比不同：第1种致贫原因 5.00 ≠ 4.99、");
    }

    @Test
    void escapeClosesIt() {
        fx.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> Window.getWindows().stream().noneMatch(window -> window.getScene().lookup(".hr-share-panel") != null))).isTrue();
        Fx.run(check::fire);
        fx.pulses(3);
        assertThat(answers()).containsExactly("输入或粘贴后，这里马上给出结果。");
    }

    private static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("致贫原因", "户数", "户占比 %", "人数", "人占比 %")));
        NAMES.forEach(name -> rows.add(List.of(name, "1,163", "5.00", "4,318", "5.00")));
        rows.add(List.of("合计", "23,260", "100.00", "86,360", "100.00"));
        return rows;
    }

    private static List<Own> shares(String share) {
        return NAMES.stream().map(name -> new Own(name, new BigDecimal(share))).toList();
    }

    private static Window panel() {
        return Window.getWindows().stream().filter(window -> window.getScene().lookup(".hr-share-panel") != null).findFirst().orElseThrow();
    }

    private static List<Double> place() {
        return Fx.get(() -> List.of(panel().getX(), panel().getY(), panel().getWidth(), panel().getHeight()));
    }

    private static List<String> answers() {
        return Fx.get(() -> {
            TextArea typed = (TextArea) panel().getScene().lookup(".hr-share-panel .text-area");
            Set<Node> labels = typed.getParent().lookupAll(".scroll-pane .label");
            return labels.stream().map(label -> ((Label) label).getText()).toList();
        });
    }
}
