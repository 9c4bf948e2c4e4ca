package org.hearthroll.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The register of a period in full, with the wordings of its files: what a file made from it must hold to say the same again. */
public final class RecordedStore {

    private static final Map<String, String> HOUSEHOLD = RegisterFields.byColumn("household");
    private static final Map<String, String> MEMBER = RegisterFields.byColumn("member");

    private final WorkspaceFile workspace;

    public RecordedStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** Which households: those of a period, of one township where it is not null, and of one village where that is not null. */
    public record Where(long period, String township, String village) {
    }

    /** A household and its members; township and village are empty where they were left blank. */
    public record Family(String township, String village, Recorded household, List<Recorded> members) {
    }

    /** Households and member rows that were marked as no longer appearing. */
    public record Missing(long households, long members) {
    }

    /** Every household but those no longer appearing, by township and village, one at a time. */
    public void each(Where where, Consumer<Family> taker) {
        workspace.reading(connection -> {
            Object[] arguments = {where.period(), where.township(), where.village()};
            try (PreparedStatement households = Statements.prepared(connection, "recorded_households", arguments);
                    PreparedStatement people = Statements.prepared(connection, "recorded_members", arguments);
                    ResultSet household = households.executeQuery(); ResultSet member = people.executeQuery()) {
                join(household, member, taker);
            }
            return null;
        });
    }

    /** What {@link #each} passes over. */
    public Missing missing(Where where) {
        return workspace.reading(connection -> Statements.first(connection, "no_longer_recorded", row -> new Missing(row.getLong(1), row.getLong(2)),
                where.period(), where.township(), where.village()).orElseThrow());
    }

    /** Both come in the same order, so the members of a household are those next in line. */
    private static void join(ResultSet household, ResultSet member, Consumer<Family> taker) throws SQLException {
        boolean more = member.next();
        while (household.next()) {
            List<Recorded> members = new ArrayList<>();
            while (more && member.getLong("household_id") == household.getLong("id")) {
                members.add(recorded(member, MEMBER));
                more = member.next();
            }
            taker.accept(new Family(blankIfNull(household.getString("township")), blankIfNull(household.getString("village")), recorded(household, HOUSEHOLD), members));
        }
    }

    private static Recorded recorded(ResultSet row, Map<String, String> fields) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String value = row.getString(field.getKey());
            if (value != null) {
                values.put(field.getValue(), value);
            }
        }
        return new Recorded(values, row.getString("wording"), row.getString("more"));
    }

    private static String blankIfNull(String text) {
        return text == null ? "" : text;
    }
}
