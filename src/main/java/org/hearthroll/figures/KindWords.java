package org.hearthroll.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/** Which problems a scope speaks of, as a sentence names them: all, those of some areas or types, or those that meet other conditions. */
public final class KindWords {

    private static final String AREA = "problem_area";
    private static final Set<String> KINDS = Set.of(AREA, "problem_type");
    private static final Labels LABELS = new Labels(CodeLists.standard());

    private KindWords() {
    }

    static boolean narrowed(Scope scope) {
        return !new ProblemScope(scope).conditions().isEmpty();
    }

    /** 问题, 住房保障问题, “目前无安全住房”一类问题: an area is something to have problems with, a type is already what is wrong. */
    public static Message of(Scope scope) {
        List<Condition> conditions = new ProblemScope(scope).conditions();
        if (conditions.isEmpty()) {
            return Message.of("sentence.kind.all");
        }
        if (!conditions.stream().allMatch(c -> KINDS.contains(c.dimension()))) {
            return Message.of("sentence.kind.chosen");
        }
        boolean areas = conditions.stream().allMatch(c -> c.dimension().equals(AREA));
        Message names = Listing.joined(conditions.stream().flatMap(KindWords::labels).map(label -> Message.of(areas ? "sentence.name" : "sentence.kind.quoted", label)).toList());
        return Message.of(areas ? "sentence.kind" : "sentence.kind.type", names);
    }

    private static Stream<Label> labels(Condition condition) {
        Dimension dimension = Dimensions.standard().byId(condition.dimension());
        return Stream.of(condition.value().split(";", -1)).map(value -> LABELS.label(dimension, value));
    }
}
