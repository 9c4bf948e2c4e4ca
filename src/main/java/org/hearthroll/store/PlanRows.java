package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.model.Plan;
import org.hearthroll.model.PlannedMeasure;

/** The plans of a year, read along with the households of a period: both come in the order of the household codes, so none is kept in memory. */
final class PlanRows implements AutoCloseable {

    private static final int CODE = 14;

    private final int year;
    private final PreparedStatement statement;
    private final ResultSet row;
    private boolean more;

    PlanRows(Connection connection, long period, int year) throws SQLException {
        this.year = year;
        statement = Statements.prepared(connection, "measures_of_households", period, year);
        row = statement.executeQuery();
        more = row.next();
    }

    /** The plan of a household, without measures if it has none; each is asked for once, in order. */
    Plan of(String household) throws SQLException {
        List<PlannedMeasure> measures = new ArrayList<>(4);
        while (more && row.getString(CODE).equals(household)) {
            measures.add(PlanStore.measure(row));
            more = row.next();
        }
        return new Plan(household, year, measures);
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            row.close();
        }
    }
}
