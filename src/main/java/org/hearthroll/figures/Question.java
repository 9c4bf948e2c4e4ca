package org.hearthroll.figures;

import java.util.stream.Stream;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.model.Scope;

/** What is to be counted within a scope, by a group and a value; a null cut is not made. */
public record Question(Subject subject, Scope scope, Cut group, Cut value) {

    /** What is counted: households with their persons, or problems of the ledger. */
    public enum Subject {
        HOUSEHOLDS, PROBLEMS
    }

    /** Whether the rows of the households alone answer it. */
    public boolean ofHouseholdsAlone() {
        return subject == Subject.HOUSEHOLDS && !reads(Grain.PERSON) && !reads(Grain.PROBLEM);
    }

    /** Whether a cut is by what rows of this grain say. */
    public boolean reads(Grain grain) {
        return Stream.of(group == null ? Grain.HOUSEHOLD : group.dimension().grain(), value == null ? Grain.HOUSEHOLD : value.dimension().grain()).anyMatch(grain::equals);
    }

    /** Whether other rows than the households and persons of the period have to be looked at: problems, as what is counted, by a cut or by a condition of the scope; or the households of another period. */
    public boolean asksOtherRows() {
        return subject == Subject.PROBLEMS || reads(Grain.PROBLEM) || scope.conditions().stream().map(condition -> Dimensions.standard().byId(condition.dimension()))
                .anyMatch(dimension -> dimension.grain() == Grain.PROBLEM || dimension.kind() == Dimension.Kind.SAME);
    }

    Question ungrouped() {
        return new Question(subject, scope, null, value);
    }

    Question valued(Cut other) {
        return new Question(subject, scope, group, other);
    }
}
