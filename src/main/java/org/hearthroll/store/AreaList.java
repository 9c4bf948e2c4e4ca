package org.hearthroll.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Area;
import org.hearthroll.model.Scope;

/** The townships and villages there are: those of the loaded area list, and every one that a period's roster names. */
final class AreaList {

    /** A village code begins with the nine digits of its township. */
    private static final int TOWNSHIP_DIGITS = 9;

    private static final Comparator<Area> ORDER = Comparator.<Area, Boolean>comparing(a -> a.code().isEmpty()).thenComparing(Area::code)
            .thenComparing(a -> a.township().isEmpty()).thenComparing(Area::township).thenComparing(Area::village);

    private final WorkspaceFile workspace;

    AreaList(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** All of a period, in the order of their codes, then names. */
    List<Area> all(long period, boolean villages) {
        Map<List<String>, Area> areas = new LinkedHashMap<>();
        declared(villages).forEach(a -> areas.merge(key(a), a, AreaList::known));
        read(villages ? "villages_of_roster" : "townships_of_roster", period).forEach(a -> areas.merge(key(a), a, AreaList::known));
        return areas.values().stream().sorted(ORDER).toList();
    }

    /** Those that the place conditions of a scope leave. */
    static List<Area> within(Scope scope, boolean villages, List<Area> areas) {
        return areas.stream().filter(a -> within(scope, "township", a.township()) && (!villages || within(scope, "village", a.village()))).toList();
    }

    private List<Area> declared(boolean villages) {
        List<Area> rows = read("areas");
        return rows.stream().filter(a -> !villages || !a.village().isEmpty()).map(a -> villages || a.village().isEmpty() ? a : township(a)).toList();
    }

    private static Area township(Area village) {
        String code = village.code();
        return new Area(code.length() > TOWNSHIP_DIGITS ? code.substring(0, TOWNSHIP_DIGITS) : "", village.township(), "");
    }

    private static Area known(Area one, Area other) {
        return one.code().isEmpty() ? other : one;
    }

    private static List<String> key(Area area) {
        return List.of(area.township(), area.village());
    }

    private static boolean within(Scope scope, String dimension, String name) {
        return scope.conditions().stream().filter(c -> c.dimension().equals(dimension)).allMatch(c -> Arrays.asList(c.value().split(";", -1)).contains(name));
    }

    private List<Area> read(String statement, Object... arguments) {
        return new ArrayList<>(workspace.reading(connection -> Statements.list(connection, statement,
                row -> new Area(row.getString(1), row.getString(2), row.getString(3)), arguments)));
    }
}
