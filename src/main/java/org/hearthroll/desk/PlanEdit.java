package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.text.Message;

/** One edit in the history of a plan: the revision it led to, when (ISO with offset), who, and what changed, field by field. */
public record PlanEdit(int revision, String at, String operator, List<Message> changes) {

    public PlanEdit {
        changes = List.copyOf(changes);
    }
}
