package org.hearthroll.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Which problems a scope speaks of, as a sentence names them: all, those of some areas or types, or those that meet other conditions. */
public final class KindWords {

    private static final Set<String> KINDS = Set.of("problem_area", "problem_type");
    private static final Labels LABELS = new Labels(CodeLists.standard());

    private KindWords() {
    }

    static boolean narrowed(Scope scope) {
        return !new ProblemScope(scope).conditions().isEmpty();
    }

    /** 问题, 住房保障问题. */
    public static Message of(Scope scope) {
        List<Condition> conditions = new ProblemScope(scope).conditions();
        if (conditions.isEmpty()) {
            return Message.of("sentence.kind.all");
        }
        List<Message> names = conditions.stream().filter(c -> KINDS.contains(c.dimension())).flatMap(KindWords::named).toList();
        return names.size() < conditions.size() ? Message.of("sentence.kind.chosen") : Message.of("sentence.kind", Listing.joined(names));
    }

    private static Stream<Message> named(Condition condition) {
        Dimension dimension = Dimensions.standard().byId(condition.dimension());
        return List.of(condition.value().split(";", -1)).stream().map(value -> Message.of("sentence.name", LABELS.label(dimension, value)));
    }
}
