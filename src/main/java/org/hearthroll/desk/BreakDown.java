package org.hearthroll.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Area;
import org.hearthroll.figures.Counts;
import org.hearthroll.figures.Dimension;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.Tables;
import org.hearthroll.model.Scope;
import org.hearthroll.store.SelectionStore;
import org.hearthroll.text.Refusal;

/** Tables of figures over the households, persons and problems of the workspace, and what they can be narrowed to. */
public final class BreakDown {

    private final Counts counts;
    private final Tables tables;
    private final SelectionStore lists;
    private final Labels labels = new Labels(CodeLists.standard());

    BreakDown(Counts counts, SelectionStore lists) {
        this.counts = counts;
        this.lists = lists;
        this.tables = new Tables(counts, CodeLists.standard());
    }

    /** The wanted table; refuses names and wordings it does not know, and a period that mixes two generations of causes. */
    public Table table(TableRequest request) {
        return tables.table(request);
    }

    /** The townships of the area list and of the period's roster, in official order. */
    public List<Area> townships(Scope scope) {
        return counts.areas(scope.with("township", null).with("village", null), false);
    }

    /** The villages of a scope, in official order. */
    public List<Area> villages(Scope scope) {
        return counts.areas(scope.with("village", null), true);
    }

    /** Labels and declared values of dimensions, and what a user's wording of a value means. */
    public Labels labels() {
        return labels;
    }

    /** A scope narrowed by a user's wording, such as attribute and 低保贫困户, or township and its code; several are separated by ';'. */
    public Scope narrow(Scope scope, Dimension dimension, String wording) {
        if (dimension.period() != null) {
            counts.period(Scope.of(dimension.period()));
        }
        return scope.and(dimension.id(), Arrays.stream(wording.split(";", -1)).map(word -> value(scope, dimension, word)).collect(Collectors.joining(";")));
    }

    private String value(Scope scope, Dimension dimension, String word) {
        if (dimension.kind() == Dimension.Kind.LIST) {
            return listed(labels.value(dimension, word));
        }
        boolean villages = dimension.kind() == Dimension.Kind.VILLAGE;
        return !dimension.isPlace() ? labels.value(dimension, word) : counts.areas(Scope.of(scope.period()), villages).stream()
                .filter(a -> !a.code().isEmpty() && a.code().equals(word)).map(a -> villages ? a.village() : a.township()).findFirst()
                .orElseGet(() -> labels.value(dimension, word));
    }

    private String listed(String name) {
        if (!name.isEmpty() && !lists.has(name)) {
            throw Refusal.of("lists.refused.unknown", name);
        }
        return name;
    }
}
