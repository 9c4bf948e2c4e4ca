package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** The townships in which a scope covers villages of a name that stands in several of them; empty for all other scopes. */
    public Map<String, List<String>> namesakes(Scope scope) {
        List<String> named = scope.value("village").map(names -> List.of(names.split(";", -1))).orElse(List.of());
        Map<String, List<String>> townships = new LinkedHashMap<>();
        villages(scope).stream().filter(area -> named.contains(area.village())).forEach(area -> townships.computeIfAbsent(area.village(), _ -> new ArrayList<>()).add(area.township()));
        townships.values().removeIf(in -> in.size() < 2);
        return townships;
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
        String value = labels.value(dimension, word);
        return dimension.isPlace() && !value.isEmpty() ? place(scope, dimension, value) : value;
    }

    /** A place by its code or its name; one that is nowhere is a slip of the keyboard, and no place without households. */
    private String place(Scope scope, Dimension dimension, String word) {
        boolean villages = dimension.kind() == Dimension.Kind.VILLAGE;
        List<Area> areas = counts.areas(Scope.of(scope.period()), villages);
        Function<Area, String> name = villages ? Area::village : Area::township;
        return areas.stream().filter(area -> !area.code().isEmpty() && area.code().equals(word)).map(name).findFirst()
                .or(() -> areas.stream().map(name).filter(word::equals).findFirst())
                .orElseThrow(() -> Refusal.of("figures.refused.place", dimension.name(), word));
    }

    private String listed(String name) {
        if (!name.isEmpty() && !lists.has(name)) {
            throw Refusal.of("lists.refused.unknown", name);
        }
        return name;
    }
}
