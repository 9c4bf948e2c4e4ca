package org.hearthroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file on its way into a period. It decides nothing: whoever merges asks what is there and says what to add or change. Row
 * values are one text (null: blank) per column the loading was opened with, then wording, then more.
 */
public final class RegisterLoading implements AutoCloseable {

    private final WorkspaceFile workspace;
    private final RegisterReading reading;
    private final BulkInsert households;
    private final BulkInsert members;
    private final RegisterChanges changes;
    private final LoadedIndexes indexes;
    private final boolean fresh;
    private long lastHousehold;

    RegisterLoading(WorkspaceFile workspace, Connection connection, LoadingTarget target) throws SQLException {
        this.workspace = workspace;
        fresh = Statements.number(connection, "households_of_period", target.periodId()) == 0;
        lastHousehold = Statements.number(connection, "last_household");
        reading = new RegisterReading(connection, target);
        List<BulkInsert.Constant> imported = List.of(new BulkInsert.Constant("imported", target.importId()));
        households = new BulkInsert(connection, "household", joined(List.of("id", "code", "persons"), target.householdColumns()),
                joined(imported, List.of(new BulkInsert.Constant("period_id", target.periodId()))));
        members = new BulkInsert(connection, "member", joined(List.of("household_id"), target.memberColumns()), imported);
        changes = new RegisterChanges(connection, target);
        indexes = LoadedIndexes.setAside(connection, lastHousehold == 0);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether the period held no household when the loading began. */
    public boolean fresh() {
        return fresh;
    }

    /** Tells which households will be asked for next, so that they are looked up together. */
    public void expect(Collection<String> codes) {
        workspace.inTransaction(connection -> {
            households.flush();
            members.flush();
            reading.lookAhead(codes);
            return null;
        });
    }

    /** The household of this code that the period holds, or null. */
    public Stored household(String code) {
        return workspace.inTransaction(connection -> {
            households.flush();
            return reading.household(code);
        });
    }

    /** The members that the period holds of a household. */
    public List<Stored> members(long household) {
        return workspace.inTransaction(connection -> {
            households.flush();
            members.flush();
            return reading.members(household);
        });
    }

    /** Adds a household and answers its id. */
    public long addHousehold(String code, int persons, String[] values) {
        return workspace.inTransaction(connection -> {
            String[] row = new String[values.length + 3];
            row[0] = Long.toString(++lastHousehold);
            row[1] = code;
            row[2] = Integer.toString(persons);
            System.arraycopy(values, 0, row, 3, values.length);
            households.add(row);
            return lastHousehold;
        });
    }

    /**
     * Adds a member to a household added or there before. Households reach their table first: SQLite would have to search all members
     * for those that had waited for each of them.
     */
    public void addMember(long household, String[] values) {
        workspace.inTransaction(connection -> {
            String[] row = new String[values.length + 1];
            row[0] = Long.toString(household);
            System.arraycopy(values, 0, row, 1, values.length);
            if (members.full()) {
                households.flush();
            }
            members.add(row);
            return null;
        });
    }

    /** Rewrites a household that is there, and takes back its mark if it was missing; its former state is kept for the undo. */
    public void changeHousehold(long id, int persons, String[] values) {
        workspace.inTransaction(connection -> {
            households.flush();
            return changes.household(id, persons, values);
        });
    }

    /** Rewrites a household that this loading has added. */
    public void rewriteHousehold(long id, int persons, String[] values) {
        workspace.inTransaction(connection -> {
            households.flush();
            return changes.addedHousehold(id, persons, values);
        });
    }

    /** Rewrites a member that is there, as {@link #changeHousehold}. */
    public void changeMember(long id, String[] values) {
        workspace.inTransaction(connection -> changes.member(id, values));
    }

    /** Notes that the file holds this household, changed or not. */
    public void foundHousehold(long id) {
        changes.households().add(id);
    }

    public void foundMember(long id) {
        changes.members().add(id);
    }

    /** Whether a row of the file was about this member. */
    public boolean memberFound(long id) {
        return changes.members().has(id);
    }

    /** Puts the last rows and the indexes in place; before it, nobody may read what was loaded. */
    public void settle() {
        workspace.inTransaction(connection -> {
            households.flush();
            members.flush();
            indexes.rebuild(connection);
            return null;
        });
    }

    /** A household or a member by the household's code, its own code (null for a household) and its own name, or the head's. */
    public record GoneRow(String household, String code, String name) {
    }

    /** What the period held of some villages and the file does not: all of it, how much of that was not known before, and the first of them. */
    public record Gone(int rows, int newly, List<GoneRow> first) {
    }

    /** Marks households that the period held in these villages and the file does not. After {@link #settle}. */
    public Gone markMissingHouseholds(Collection<Village> villages) {
        return workspace.inTransaction(connection -> changes.markHouseholds(villages, "missing_households"));
    }

    /** Marks members, and with them households that have no other; counts the members. After {@link #settle}. */
    public Gone markMissingMembers(Collection<Village> villages) {
        return workspace.inTransaction(connection -> {
            Gone gone = changes.markMembers(villages);
            changes.markHouseholds(villages, "emptied_households");
            return gone;
        });
    }

    /** Takes the ID key of a member with the id and the code of its household. */
    @FunctionalInterface
    public interface IdTaker {
        void take(String id, long household, String code);
    }

    /** Passes on the ID keys of the members that the period held before and the file does not hold. After {@link #settle}. */
    public void eachIdNotMet(IdTaker taker) {
        workspace.inTransaction(connection -> {
            changes.eachIdNotMet(taker);
            return null;
        });
    }

    @Override
    public void close() {
        workspace.inTransaction(connection -> {
            for (AutoCloseable part : List.of(households, members, reading, changes)) {
                close(part);
            }
            return null;
        });
    }

    private static void close(AutoCloseable part) throws SQLException {
        try {
            part.close();
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A village by the names the register knows it by; either may be null where it was left blank. */
    public record Village(String township, String name) {
    }
}
