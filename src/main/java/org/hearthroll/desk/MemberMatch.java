package org.hearthroll.desk;

import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.hearthroll.model.LostCharacters;
import org.hearthroll.model.LostDigits;
import org.hearthroll.store.Stored;

/**
 * Finds the person of a row among the members the register holds of a household: by person code, else by ID number, else by name
 * and date of birth; a weaker key only where the stronger is not there on both sides. Of two ID numbers of which one is what a
 * spreadsheet makes of the other neither tells anything. The weakest is a name of which characters are
 * lost, or beside which no date of birth is told, and it must fit one member alone.
 */
record MemberMatch(int code, int id, int name, int birth) {

    static MemberMatch of(RegisterColumns members) {
        return new MemberMatch(members.position("code"), members.position("id_key"), members.position("name"), members.position("birth_date"));
    }

    /** The member a row is about, null if it is a new one; those met before are not taken again. */
    Stored find(String[] row, List<Stored> members, LongPredicate met) {
        for (int key = 0; key < 3; key++) {
            for (Stored member : members) {
                if (!met.test(member.id()) && matches(key, row, member.values())) {
                    return member;
                }
            }
        }
        List<Stored> alike = members.stream().filter(member -> !met.test(member.id()) && alike(row, member.values())).toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    private boolean alike(String[] row, String[] member) {
        return !both(code, row, member) && !numbered(row, member) && both(name, row, member) && LostCharacters.same(row[name], member[name])
                && (same(birth, row, member) || row[birth] == null || member[birth] == null);
    }

    private boolean matches(int key, String[] row, String[] member) {
        return switch (key) {
            case 0 -> both(code, row, member) && same(code, row, member);
            case 1 -> !both(code, row, member) && both(id, row, member) && same(id, row, member);
            default -> !both(code, row, member) && !numbered(row, member) && both(name, row, member) && same(name, row, member)
                    && same(birth, row, member);
        };
    }

    private boolean numbered(String[] row, String[] member) {
        return both(id, row, member) && !LostDigits.in(row[id], member[id]) && !LostDigits.in(member[id], row[id]);
    }

    private static boolean both(int column, String[] row, String[] member) {
        return column >= 0 && row[column] != null && member[column] != null;
    }

    private static boolean same(int column, String[] row, String[] member) {
        return column < 0 || Objects.equals(row[column], member[column]);
    }
}
