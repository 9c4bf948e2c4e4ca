package org.hearthroll.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.Grain;
import org.hearthroll.store.RecordedStore.Family;

/** Which fields a register fills, and in which of the two lists of a place each of them stands. */
final class SplitFields {

    /** In a list of households these name the head, whose name and number have columns of their own. */
    private static final Set<String> NAME_THE_HEAD = Set.of("name", "id_number");
    /** What a list must have to be known as one of members. */
    private static final String RELATION = "relation";
    private static final List<String> DECLARED = Columns.standard().all().stream().map(Column::id).toList();

    private final Set<String> households = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();

    void note(Family family) {
        fields(family).forEach(households::add);
        family.members().forEach(member -> members.addAll(new SplitCells(member).fields()));
    }

    /** Whether a family says something that has no place in a list of members: nobody is listed, or it was recorded of the household as a whole. */
    static boolean asksForHouseholds(Family family) {
        return family.members().isEmpty() || fields(family).anyMatch(field -> !repeated(field));
    }

    /** The fields of a list of households, in declared order, unknown columns last. */
    List<String> ofHouseholds() {
        return ordered(households);
    }

    /** The fields of a list of members: those of their households are repeated in each row. */
    List<String> ofMembers() {
        Set<String> all = new LinkedHashSet<>(households);
        all.removeIf(field -> !repeated(field));
        all.addAll(members);
        all.add(RELATION);
        return ordered(all);
    }

    /** Whether a field of the list of members speaks of the household. */
    static boolean repeated(String field) {
        return Columns.standard().find(field).filter(column -> column.grain() == Grain.HOUSEHOLD).isPresent();
    }

    private static Stream<String> fields(Family family) {
        return new SplitCells(family.household()).fields().stream().filter(field -> !NAME_THE_HEAD.contains(field) && !field.equals("persons"));
    }

    private static List<String> ordered(Collection<String> fields) {
        return fields.stream().sorted(Comparator.comparing(field -> DECLARED.contains(field) ? DECLARED.indexOf(field) : DECLARED.size())).toList();
    }
}
