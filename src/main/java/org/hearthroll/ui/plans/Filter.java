package org.hearthroll.ui.plans;

import java.util.List;
import org.hearthroll.desk.WorkList;
import org.hearthroll.desk.WorkList.Need;

/** Which households the work list shows. */
enum Filter {
    OPEN, NO_PLAN, TOO_FEW, NOT_MATCHING, NONE, ALL;

    List<WorkList.Entry> of(WorkList list) {
        return switch (this) {
            case ALL -> list.entries();
            case OPEN -> list.open();
            default -> list.needing(Need.valueOf(name()));
        };
    }

    long count(WorkList list) {
        return switch (this) {
            case ALL -> list.entries().size();
            case OPEN -> list.entries().size() - list.count(Need.NONE);
            default -> list.count(Need.valueOf(name()));
        };
    }
}
