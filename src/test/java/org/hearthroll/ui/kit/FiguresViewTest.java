package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hearthroll.chart.ChartKind;
import org.hearthroll.chart.Drawn;
import org.hearthroll.chart.Samples;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresViewTest {

    private static final String HINT = "双击查看背后的户，拖动可框选放大";
    private static final Message SAID = Message.of("sentence.name", "全县共 10,679 户，本期没有排查记录，按全部户已排查计算。".repeat(20));

    private FiguresView view;
    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
    }

    /** Three tenths of most heights are no whole pixels. */
    @ParameterizedTest
    @ValueSource(ints = {430, 467, 468, 469, 471, 473, 479, 601})
    void chartAndParagraphTogetherAreNeverHigherThanTheirHalf(int height) {
        show(Samples.causes(), ChartKind.BARS, "主要致贫原因", 900, height);
        assertThat(Fx.get(() -> bottom(fx.scene().lookup(".hr-readout")))).isLessThanOrEqualTo(height);
    }

    /** With the switches beside the title one line is enough, and the hint would take another one from the chart. */
    @Test
    void whereTheHintWouldTakeALineOfItsOwnTheTitleSaysItWhenAsked() {
        show(Samples.distribution(), ChartKind.FUNNEL, "漏斗图：各乡镇每百户问题数", 900, 470);
        assertThat(shown()).doesNotContain(HINT);
        assertThat(Fx.get(() -> title().getTooltip().getText())).isEqualTo(HINT);
        assertThat(Fx.get(() -> ((Region) title().getParent()).getHeight())).isLessThan(40);
    }

    /** A title that leaves no room for the switches takes two lines with them; the hint must not make it three. */
    @Test
    void besideALongTitleTheHintTakesNoThirdLine() {
        show(Samples.distribution(), ChartKind.FUNNEL, "漏斗图：各乡镇每百户问题数（只画本期 2018-06，不含对比期）", 900, 470);
        assertThat(Fx.get(() -> ((Region) title().getParent()).getHeight())).isBetween(40.0, 70.0);
    }

    @Test
    void whereThereIsRoomInTheLineTheHintStandsInIt() {
        show(Samples.distribution(), ChartKind.FUNNEL, "图", 900, 470);
        assertThat(shown()).contains(HINT);
        assertThat(Fx.get(() -> ((Region) title().getParent()).getHeight())).isLessThan(40);
    }

    private void show(Table table, ChartKind kind, String called, int width, int height) {
        fx = Fx.show(() -> {
            UiContext ui = new UiContext(Texts.chinese(), new InlineJobs(), null, new SimpleObjectProperty<>(Scope.of(null)), new Quiet(), Memory.ofThisRun());
            view = new FiguresView(ui, new FiguresView.Place("split", 0.5), List.of(new Button("条形图"), new Button("漏斗图")), _ -> { }, _ -> { });
            FiguresTable figures = new FiguresTable(Texts.chinese(), _ -> { });
            figures.show(Samples.causes());
            view.sentence(SAID);
            view.table(figures, List.of());
            view.chart(Message.of("sentence.name", called), new Drawn(table, kind, null).chart(Texts.chinese(), ChartView.palette()));
            return new StackPane(view.node());
        }, width, height);
        fx.pulses(5);
    }

    private Label title() {
        return (Label) fx.scene().lookup(".hr-heading");
    }

    private List<String> shown() {
        return fx.all(".label", Label.class).stream().map(Label::getText).toList();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }
}
