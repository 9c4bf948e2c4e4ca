package org.hearthroll.ui.quality;

import org.hearthroll.quality.Exemption;
import org.hearthroll.quality.QualityFinding;

/** One line of what a rule found; the exemption that accepts it, or null where the fault stands. */
record Fault(QualityFinding finding, Exemption exemption) {

    boolean accepted() {
        return exemption != null;
    }
}
