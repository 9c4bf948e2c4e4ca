package org.hearthroll.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.desk.Choices;
import org.hearthroll.text.Refusal;

/** Files looked at for the first time: those that can be read, and why the others cannot. */
record Inspected(List<Draft> drafts, List<Refusal> faults) {

    static Inspected of(ImportDeeds deeds, List<Path> files) {
        List<Draft> drafts = new ArrayList<>();
        List<Refusal> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                drafts.add(new Draft(file, Choices.detected(), deeds.inspect(file, Choices.detected())));
            } catch (Refusal refusal) {
                faults.add(refusal);
            }
        }
        return new Inspected(drafts, faults);
    }
}
