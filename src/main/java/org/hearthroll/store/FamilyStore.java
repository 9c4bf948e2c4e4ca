package org.hearthroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;

/** Households with their members, read one after the other in the order of their codes. */
public final class FamilyStore {

    /** Above every code. */
    private static final String LAST = "\uffff";

    /** As far as plans look at them: no ID numbers, no telephones, no banks. */
    private static final Reading PLANNED = new Reading("families", "family_members");
    private static final Reading WHOLE = new Reading("whole_families", "whole_members");

    private final WorkspaceFile workspace;

    public FamilyStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** One household of a period, as far as plans look at it; further: the declared fields wanted besides those that have a column of their own. */
    public Optional<Household> family(long period, String code, Collection<String> further) {
        List<Household> found = new ArrayList<>(1);
        read(PLANNED, new Span(period, code, code), further, found::add);
        return found.stream().findFirst();
    }

    /** Every household of a period in the order of the codes, one at a time, so that a large county needs no large memory. */
    public void families(long period, Collection<String> further, Consumer<Household> each) {
        read(PLANNED, new Span(period, "", LAST), further, each);
    }

    /** How many households a period has. */
    public long size(long period) {
        return workspace.reading(connection -> Statements.number(connection, "size_of_period", period));
    }

    /** As {@link #families}, each with its plan of a year, which has no measures where there is none. */
    public void planned(long period, int year, Collection<String> further, BiConsumer<Household, Plan> each) {
        workspace.reading(connection -> {
            try (PlanRows plans = new PlanRows(connection, period, year)) {
                read(connection, PLANNED, new Span(period, "", LAST), further, household -> each.accept(household, plans.of(household.code())));
            }
            return null;
        });
    }

    /** The codes of the households of a period that were another in an earlier one, as far as plans look at them, or were not there. */
    public Set<String> changed(long period, long earlier) {
        return workspace.reading(connection -> Set.copyOf(Statements.list(connection, "changed_households", row -> row.getString(1), period, earlier)));
    }

    /** As {@link #families}, with the ID numbers and telephones that plans have no need of. */
    public void wholeFamilies(long period, Collection<String> further, Consumer<Household> each) {
        read(WHOLE, new Span(period, "", LAST), further, each);
    }

    /** The statements of households and of their members. */
    private record Reading(String households, String members) {
    }

    /** A period and the first and last code of what is read of it. */
    private record Span(long period, String from, String to) {
    }

    /** Takes a household while the rows it was read from stand open. */
    @FunctionalInterface
    private interface Each {
        void accept(Household household) throws SQLException;
    }

    private void read(Reading reading, Span span, Collection<String> further, Consumer<Household> each) {
        workspace.reading(connection -> {
            read(connection, reading, span, further, each::accept);
            return null;
        });
    }

    private static void read(Connection connection, Reading reading, Span span, Collection<String> further, Each each) throws SQLException {
        String wanted = further.stream().map(field -> '"' + field + '"').collect(Collectors.joining(",", "[", "]"));
        try (PreparedStatement families = Statements.prepared(connection, reading.households(), span.period(), span.from(), span.to(), wanted);
                PreparedStatement people = Statements.prepared(connection, reading.members(), span.period(), span.from(), span.to(), wanted);
                ResultSet family = families.executeQuery(); ResultSet member = people.executeQuery()) {
            join(family, member, each);
        }
    }

    /** Both come in the order of the household codes, so the members of a household are those next in line. */
    private static void join(ResultSet family, ResultSet member, Each each) throws SQLException {
        String[] fields = fields(family);
        String[] personal = fields(member);
        boolean more = member.next();
        while (family.next()) {
            String code = family.getString(1);
            List<Member> members = new ArrayList<>();
            while (more && member.getString(1).equals(code)) {
                members.add(new Member(text(member, 2), text(member, 3), values(member, personal, 4)));
                more = member.next();
            }
            each.accept(new Household(code, new Place(text(family, 2), text(family, 3), text(family, 4)), values(family, fields, 5), members));
        }
    }

    private static String[] fields(ResultSet rows) throws SQLException {
        String[] fields = new String[rows.getMetaData().getColumnCount() + 1];
        for (int i = 1; i < fields.length; i++) {
            fields[i] = rows.getMetaData().getColumnLabel(i);
        }
        return fields;
    }

    /** The filled columns from a position on; the last one holds further fields. */
    private static Map<String, String> values(ResultSet row, String[] fields, int from) throws SQLException {
        Map<String, String> values = new HashMap<>();
        int last = fields.length - 1;
        for (int i = from; i < last; i++) {
            String value = row.getString(i);
            if (value != null) {
                values.put(fields[i], value);
            }
        }
        values.putAll(further(row.getString(last)));
        return values;
    }

    /** Fields without a column of their own as a statement gathers them, apart by char(30), names apart from values by char(31). */
    static Map<String, String> further(String gathered) {
        Map<String, String> values = new HashMap<>();
        if (gathered != null) {
            for (String pair : gathered.split("\u001e")) {
                int cut = pair.indexOf('\u001f');
                values.put(pair.substring(0, cut), pair.substring(cut + 1));
            }
        }
        return values;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
