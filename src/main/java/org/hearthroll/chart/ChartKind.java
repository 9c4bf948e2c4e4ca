package org.hearthroll.chart;

import java.util.List;
import java.util.Locale;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** The ways to draw a table. */
public enum ChartKind {
    BARS, PARETO, STACKED, MULTIPLES, FUNNEL;

    /** What it is called. */
    public Message named() {
        return Message.of("chart.kind." + this);
    }

    /** As the command line names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This one if it is among those that fit; else a sentence that names those. */
    ChartKind among(List<ChartKind> fitting) {
        if (!fitting.contains(this)) {
            throw Refusal.of("chart.refused.kind", said(), fitting.stream().map(ChartKind::said).reduce((a, b) -> Message.of("chart.kind.or", a, b)).orElseThrow());
        }
        return this;
    }

    private Message said() {
        return Message.of("chart.kind.said", named(), word());
    }
}
