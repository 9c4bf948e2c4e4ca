package org.hearthroll.problem;

import java.util.List;

/**
 * One type of the tree: its code, the code of its parent (empty at the top), its level from 1, its labels, what one problem of it is
 * counted in (null for a mere heading), who handles it, and whether it is a reason that explains a suspected problem away.
 */
public record ProblemType(String code, String parent, int level, String zh, String en, Unit unit, Handling handling, boolean reasonable) {

    /** What one problem stands for. */
    public enum Unit {
        PERSON, HOUSEHOLD, ITEM
    }

    /** The leading departments, those that join in, what is done, the evidence asked for, and when it counts as resolved; Chinese. */
    public record Handling(List<String> lead, List<String> partners, String action, List<String> evidence, String resolved) {

        public Handling {
            lead = List.copyOf(lead);
            partners = List.copyOf(partners);
            evidence = List.copyOf(evidence);
        }
    }
}
