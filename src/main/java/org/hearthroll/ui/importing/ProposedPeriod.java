package org.hearthroll.ui.importing;

import java.util.List;
import java.util.Objects;
import org.hearthroll.roster.Kind;

/** The period that files are proposed to be loaded into; the user has the last word. */
final class ProposedPeriod {

    private ProposedPeriod() {
    }

    /** Whether a text names a period: YYYY-MM. */
    static boolean named(String text) {
        return text.strip().matches("\\d{4}-(0[1-9]|1[0-2])");
    }

    /** Whether a file goes into a period at all. */
    static boolean needed(Draft draft) {
        Kind kind = draft.inspection().kind();
        return kind.isRoster() || kind == Kind.PROBLEMS;
    }

    /** The one the rows state, else the one in a title or a name; for ledgers the latest there is, since they are matched to it. Empty if none. */
    static String of(List<Draft> drafts, List<String> periods) {
        return drafts.stream().map(draft -> draft.inspection().period()).filter(Objects::nonNull).findFirst()
                .or(() -> drafts.stream().filter(ProposedPeriod::needed)
                        .flatMap(draft -> NotedPeriod.of(draft.inspection().facts().sourceNotes(), draft.name()).stream()).findFirst())
                .orElseGet(() -> drafts.stream().allMatch(draft -> draft.inspection().kind() == Kind.PROBLEMS) ? periods.stream().findFirst().orElse("") : "");
    }
}
