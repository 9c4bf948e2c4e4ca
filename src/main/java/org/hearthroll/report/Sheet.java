package org.hearthroll.report;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.report.Form.Voice;

/** One page as it is drawn, in points from its upper left corner. */
record Sheet(List<Words> words, List<Rule> rules) {

    static Sheet empty() {
        return new Sheet(new ArrayList<>(), new ArrayList<>());
    }

    /** A line of text; y: its base line. */
    record Words(double x, double y, double size, Voice voice, String text) {
    }

    /** A thin line. */
    record Rule(double x1, double y1, double x2, double y2) {
    }
}
