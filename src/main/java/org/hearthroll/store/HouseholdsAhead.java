package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The households of the next rows of a file, looked up together with their members: asking for each of them alone takes longer than
 * everything else that a load does with them.
 */
final class HouseholdsAhead implements AutoCloseable {

    private static final int TOGETHER = 64;
    private static final char FIELD = 31;
    private static final char RECORD = 30;

    private final PreparedStatement statement;
    private final int householdColumns;
    private final int memberColumns;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Stored> households = new HashMap<>();
    private final Map<Long, List<Stored>> members = new HashMap<>();

    HouseholdsAhead(Connection connection, LoadingTarget target) throws SQLException {
        householdColumns = target.householdColumns().size();
        memberColumns = target.memberColumns().size();
        statement = connection.prepareStatement("SELECT code, id, persons, missing IS NOT NULL, " + joined(target.householdColumns())
                + ", (SELECT group_concat(one, char(30)) FROM (SELECT id || char(31) || (missing IS NOT NULL) || char(31) || "
                + joined(target.memberColumns()) + " AS one FROM member WHERE household_id = household.id ORDER BY id)) FROM household WHERE period_id = "
                + target.periodId() + " AND code IN (" + String.join(", ", Collections.nCopies(TOGETHER, "?")) + ")");
    }

    private static String joined(List<String> columns) {
        return columns.stream().map(column -> "ifnull(" + column + ", '')").collect(Collectors.joining(" || char(31) || "));
    }

    /** Looks up the households of these codes as they now stand; what was looked up before is forgotten. */
    void look(Collection<String> codes) throws SQLException {
        asked.clear();
        households.clear();
        members.clear();
        List<String> all = new ArrayList<>(new HashSet<>(codes));
        for (int from = 0; from < all.size(); from += TOGETHER) {
            look(all.subList(from, Math.min(from + TOGETHER, all.size())));
        }
    }

    private void look(List<String> codes) throws SQLException {
        for (int i = 0; i < TOGETHER; i++) {
            statement.setString(i + 1, i < codes.size() ? codes.get(i) : null);
        }
        asked.addAll(codes);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                take(row);
            }
        }
    }

    /** A text that holds one of the separators cannot be taken apart again: its household is then looked up alone, as if not asked for. */
    private void take(ResultSet row) throws SQLException {
        String code = row.getString(1);
        String[] values = cut(row.getString(5), householdColumns);
        List<Stored> listed = listed(row.getString(6));
        if (values == null || listed == null) {
            asked.remove(code);
            return;
        }
        households.put(code, new Stored(row.getLong(2), row.getInt(3), row.getBoolean(4), values));
        members.put(row.getLong(2), listed);
    }

    private List<Stored> listed(String text) {
        List<Stored> listed = new ArrayList<>();
        for (int start = 0; text != null && start <= text.length();) {
            int end = text.indexOf(RECORD, start);
            end = end < 0 ? text.length() : end;
            String[] values = cut(text.substring(start, end), memberColumns + 2);
            if (values == null) {
                return null;
            }
            listed.add(new Stored(Long.parseLong(values[0]), 0, values[1].equals("1"), java.util.Arrays.copyOfRange(values, 2, values.length)));
            start = end + 1;
        }
        return listed;
    }

    /** The fields of a text, empty ones null; null unless there are just so many. */
    private static String[] cut(String text, int count) {
        String[] fields = new String[count];
        int field = 0;
        for (int start = 0; start <= text.length(); field++) {
            int end = text.indexOf(FIELD, start);
            end = end < 0 ? text.length() : end;
            if (field == count) {
                return null;
            }
            fields[field] = start == end ? null : text.substring(start, end);
            start = end + 1;
        }
        return field == count ? fields : null;
    }

    /** Whether this code was asked for and not answered, so that {@link #takeHousehold} tells all there is. */
    boolean knows(String code) {
        return asked.contains(code);
    }

    /** The household of this code, or null; once, since who asks again may have changed it. */
    Stored takeHousehold(String code) {
        asked.remove(code);
        return households.remove(code);
    }

    /** The members of a household, once. Null if they must be looked up. */
    List<Stored> takeMembers(long household) {
        return members.remove(household);
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
