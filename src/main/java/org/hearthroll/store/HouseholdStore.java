package org.hearthroll.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthroll.figures.Dimension.Grain;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Household;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Member;
import org.hearthroll.model.Period;
import org.hearthroll.model.Place;
import org.hearthroll.model.RegisterRow;

/** Reads the register as lists of rows and as whole households, with all data as recorded. */
public final class HouseholdStore {

    /** The field by which a member tells that the latest import did not name it. */
    private static final String PRESENCE = "person_presence";
    private static final String NOT_NAMED = "0";

    private final WorkspaceFile workspace;
    private final ChosenPeriod periods;

    public HouseholdStore(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.periods = new ChosenPeriod(workspace);
    }

    /** Some rows of a listing, from the given one (0: the first). */
    public List<RegisterRow> rows(Listing listing, long from, int count) {
        Template template = narrowed(listing);
        StringBuilder fields = new StringBuilder();
        listing.fields().forEach(f -> fields.append(", ").append(RegisterFields.expression(f, listing.members(), template)));
        template.with("fields", fields.toString()).with("order", order(listing, template)).with("count", template.bind(count)).with("from", template.bind(from));
        return template.list(workspace, listing.members() ? "list_members" : "list_households", row -> registerRow(row, listing.fields().size()));
    }

    /** How many rows a listing has. */
    public long count(Listing listing) {
        return narrowed(listing).list(workspace, listing.members() ? "listed_members" : "listed_households", row -> row.getLong(1)).getFirst();
    }

    /**
     * Of the households that a typed text found by neither code nor head: the first member it found. Rows have the number of the household,
     * and the name and the ID number of the member.
     */
    public List<RegisterRow> matchedMembers(String text, List<RegisterRow> found) {
        Template template = new Template();
        new TextSearch(workspace, template).patterns(text).forEach(template::with);
        template.with("households", template.bind(found.stream().map(RegisterRow::id).toList().toString()));
        return template.list(workspace, "matched_members", row -> registerRow(row, 2));
    }

    /** A household of a period (null: the current one) with its members. */
    public Optional<Household> household(String period, String code) {
        long id = periods.of(period).id();
        return workspace.reading(connection -> Statements.first(connection, "household_of_code", row -> household(connection, row), id, code));
    }

    private Template narrowed(Listing listing) {
        Period period = periods.of(listing.scope().period());
        Template template = new Template();
        template.with("period", template.bind(period.id()));
        Narrowing narrowing = new Narrowing(template, Expressions.of(Subject.HOUSEHOLDS, period));
        String narrowed = narrowing.of(listing.scope(), listing.members() ? Set.of(Grain.HOUSEHOLD, Grain.PERSON) : Set.of(Grain.HOUSEHOLD));
        return template.with("narrowed", narrowed + new TextSearch(workspace, template).matching(listing, period.id()));
    }

    private static String order(Listing listing, Template template) {
        if (listing.order() == null) {
            return "";
        }
        String field = RegisterFields.expression(listing.order().field(), listing.members(), template);
        return field + (listing.order().descending() ? " DESC" : "") + " NULLS LAST, ";
    }

    private static RegisterRow registerRow(ResultSet row, int fields) throws SQLException {
        List<String> values = new ArrayList<>(fields);
        for (int i = 0; i < fields; i++) {
            values.add(blankIfNull(row.getString(i + 3)));
        }
        return new RegisterRow(row.getLong(1), row.getString(2), values);
    }

    private static Household household(Connection connection, ResultSet row) throws SQLException {
        Place place = new Place(blankIfNull(row.getString("township")), blankIfNull(row.getString("village")), blankIfNull(row.getString("village_group")));
        List<Member> members = Statements.list(connection, "members_of_household", m -> member(connection, m), row.getLong("id"));
        return new Household(row.getString("code"), place, values(connection, row, "household"), members);
    }

    private static Member member(Connection connection, ResultSet row) throws SQLException {
        Map<String, String> values = values(connection, row, "member");
        if (row.getString("missing") != null) {
            values.put(PRESENCE, NOT_NAMED);
        }
        return new Member(blankIfNull(row.getString("code")), blankIfNull(row.getString("name")), values);
    }

    /** Everything a row records, by field id; secondary fields and unknown columns too. */
    private static Map<String, String> values(Connection connection, ResultSet row, String table) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, String> field : RegisterFields.byColumn(table).entrySet()) {
            String value = row.getString(field.getKey());
            if (value != null) {
                values.put(field.getValue(), value);
            }
        }
        if (row.getString("more") != null) {
            Statements.list(connection, "more_of_row", more -> values.put(more.getString(1), blankIfNull(more.getString(2))), row.getString("more"));
        }
        return values;
    }

    private static String blankIfNull(String text) {
        return text == null ? "" : text;
    }
}
