package org.hearthroll.ui.shell;

import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Reads from the workspace what the frame of the window says about it. */
final class SummaryReader {

    private final Desk desk;

    SummaryReader(Desk desk) {
        this.desk = desk;
    }

    Summary read(Scope scope) {
        List<String> periods = desk.periods().all().stream().map(Period::name).toList();
        return new Summary(Message.of("shell.status.none"), Message.of("shell.status.none"), Map.of(),
                new ScopeChoices(periods, List.of(), List.of(), List.of()));
    }
}
