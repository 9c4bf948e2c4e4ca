package org.hearthroll.ui.plans;

import java.util.List;
import org.hearthroll.desk.WorkList;
import org.hearthroll.desk.WorkList.Mark;
import org.hearthroll.desk.WorkList.Need;

/** Which households the work list shows: by what their plans still need, by what they may be looked for by, or all. */
enum Filter {
    OPEN(null, null), NO_PLAN(Need.NO_PLAN, null), TOO_FEW(Need.TOO_FEW, null), CAUSE_UNANSWERED(null, Mark.CAUSE_UNANSWERED), ANSWERS_NOTHING(null, Mark.ANSWERS_NOTHING),
    NOT_MATCHING(Need.NOT_MATCHING, null), WARNED(null, Mark.WARNED), OVERDUE(null, Mark.OVERDUE), DUE_THIS_MONTH(null, Mark.DUE_THIS_MONTH), MONITORED(null, Mark.MONITORED),
    CHANGED(null, Mark.CHANGED), NONE(Need.NONE, null), ALL(null, null);

    private final Need need;
    private final Mark mark;

    Filter(Need need, Mark mark) {
        this.need = need;
        this.mark = mark;
    }

    List<WorkList.Entry> of(WorkList list) {
        return this == OPEN ? list.open() : mark != null ? list.bearing(mark) : list.needing(need);
    }

    long count(WorkList list) {
        return of(list).size();
    }
}
