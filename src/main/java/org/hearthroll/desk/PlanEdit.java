package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.text.Message;

/**
 * One edit in the history of a plan: the revision it led to, when (ISO with offset), who, what changed, field by field, the plan as it then
 * stood, and the name that state was given (empty for none), such as 年度计划.
 */
public record PlanEdit(int revision, String at, String operator, List<Message> changes, Plan after, String version) {

    public PlanEdit {
        changes = List.copyOf(changes);
    }
}
