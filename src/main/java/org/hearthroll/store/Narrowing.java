package org.hearthroll.store;

import static org.hearthroll.store.Template.fragment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;

/**
 * The conditions of a scope as SQL. What is said of persons must all hold of one person, what is said of problems of one problem;
 * where a statement already reads these rows the conditions hold of them directly, else some such row must exist.
 */
final class Narrowing {

    private final Template template;
    private final Expressions expressions;

    Narrowing(Template template, Expressions expressions) {
        this.template = template;
        this.expressions = expressions;
    }

    /** " AND …" for each condition; read names the grains whose rows the statement reads. */
    String of(Scope scope, Set<Grain> read) {
        Map<Grain, List<String>> byGrain = new EnumMap<>(Grain.class);
        for (Condition condition : scope.conditions()) {
            Dimension dimension = Dimensions.standard().byId(condition.dimension());
            byGrain.computeIfAbsent(dimension.grain(), g -> new ArrayList<>()).add(any(dimension, scope, values(dimension, condition.value())));
        }
        StringBuilder narrowed = new StringBuilder();
        byGrain.forEach((grain, conditions) -> narrowed.append(" AND ").append(read.contains(grain) ? String.join(" AND ", conditions) : exists(grain, conditions)));
        return narrowed.toString();
    }

    private static String exists(Grain grain, List<String> conditions) {
        return fragment(grain == Grain.PERSON ? "with_member" : "with_problem", Map.of("conditions", String.join(" AND ", conditions)));
    }

    /** The values a condition names; plain text may itself hold the separator. */
    static List<String> values(Dimension dimension, String named) {
        List<String> values = new ArrayList<>(Arrays.asList(named.split(";", -1)));
        if (values.size() > 1 && dimension.codes().isEmpty() && dimension.bands().isEmpty()) {
            values.add(named);
        }
        return values;
    }

    private String any(Dimension dimension, Scope scope, List<String> values) {
        String found = dimension.kind() == Dimension.Kind.SAME ? same(dimension.period(), scope) : expressions.compared(dimension);
        return "(" + String.join(" OR ", values.stream().map(v -> one(dimension, found, v)).toList()) + ")";
    }

    /** Whether the household of the same code met the other conditions of the scope in a period; the statement within calls its rows as the one around it does. */
    private String same(String period, Scope scope) {
        Scope then = new Scope(period, scope.conditions().stream().filter(c -> Dimensions.standard().byId(c.dimension()).kind() != Dimension.Kind.SAME).toList());
        return fragment("value_same", Map.of("period", period, "narrowed", new Narrowing(template, Expressions.in(period)).of(then, Set.of(Grain.HOUSEHOLD))));
    }

    private String one(Dimension dimension, String found, String value) {
        if (dimension.several()) {
            return value.isEmpty() ? found + " = ''" : holds(dimension, found, template.bind(value));
        }
        return value.isEmpty() ? found + " IS NULL" : found + " = " + template.bind(value);
    }

    private static String holds(Dimension dimension, String joined, String value) {
        return dimension.kind() == Dimension.Kind.LIST ? fragment("is_in_list", Map.of("name", value))
                : fragment("holds_value", Map.of("joined", joined, "value", value));
    }
}
