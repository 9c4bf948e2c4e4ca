package org.hearthroll.ui.plans;

import java.util.function.Predicate;
import org.hearthroll.desk.WorkList;
import org.hearthroll.text.Message;

/** The households picked out of the list by what the check found in their plans, in words and as a condition; what is mended is one of them no more. */
record Picked(Message said, Predicate<WorkList.Entry> fits) {
}
