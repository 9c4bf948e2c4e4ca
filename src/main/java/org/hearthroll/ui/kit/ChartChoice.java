package org.hearthroll.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.hearthroll.chart.ChartKind;
import org.hearthroll.chart.Charts;
import org.hearthroll.figures.Table;
import org.hearthroll.text.Texts;

/** The switches between the ways to draw a breakdown, one for plain tables and one for crossed ones; what was chosen stays chosen while other tables come and go. */
final class ChartChoice {

    private final List<Segments<ChartKind>> switches;

    /** chosen hears that another way was chosen. */
    ChartChoice(Texts texts, Runnable chosen) {
        switches = Stream.of(List.of(ChartKind.BARS, ChartKind.PARETO), List.of(ChartKind.STACKED, ChartKind.MULTIPLES))
                .map(kinds -> new Segments<>(kinds, kind -> texts.say(kind.named()), _ -> chosen.run())).toList();
        switches.getFirst().setId("chart-plain");
        switches.getLast().setId("chart-crossed");
    }

    List<Node> nodes() {
        return List.copyOf(switches);
    }

    /** Draws as another one does. */
    void succeed(ChartChoice before) {
        for (int i = 0; i < switches.size(); i++) {
            switches.get(i).choose(before.switches.get(i).getValue());
        }
    }

    /** Shows the switch that this table can be drawn by, if it can be drawn in more than one way by this figure (null: the usual one); gives the way to draw it. */
    ChartKind offer(Table table, String measure) {
        List<ChartKind> fitting = Charts.kinds(table, measure);
        switches.forEach(one -> Parts.show(one, fitting.size() > 1 && fitting.contains(one.getValue())));
        return switches.stream().map(Segments::getValue).filter(fitting::contains).findFirst().orElse(fitting.getFirst());
    }
}
