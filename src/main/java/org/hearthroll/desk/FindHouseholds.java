package org.hearthroll.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Count;
import org.hearthroll.figures.Counts;
import org.hearthroll.figures.Question;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Tables;
import org.hearthroll.model.Extent;
import org.hearthroll.model.Household;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Problem;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.HouseholdStore;
import org.hearthroll.store.ProblemStore;
import org.hearthroll.text.Refusal;

/** The register as lists and cards: masked unless full data is disclosed, or asked for with a reason, which goes into the audit. */
public final class FindHouseholds {

    private static final List<String> MATCHED = List.of("name", "id_number");
    private static final List<String> FOUND = List.of("household_code", "head_name", "township", "village", "group", "head_id");

    private final Counts counts;
    private final HouseholdStore households;
    private final ProblemStore problems;
    private final AuditStore audit;
    private final Disclosing disclosing;

    FindHouseholds(Counts counts, HouseholdStore households, ProblemStore problems, AuditStore audit, Disclosing disclosing) {
        this.counts = counts;
        this.households = households;
        this.problems = problems;
        this.audit = audit;
        this.disclosing = disclosing;
    }

    /** The households of a scope and their persons. */
    public Extent extent(Scope scope) {
        return counts.count(new Question(Question.Subject.HOUSEHOLDS, scope, null, null)).stream()
                .map(all -> new Extent(all.units(), all.persons())).findFirst().orElse(new Extent(0, 0));
    }

    /** How many rows a listing has. */
    public long count(Listing listing) {
        return households.count(listing);
    }

    /** Some rows of a listing from the given one (0: the first), masked unless disclosed. */
    public List<RegisterRow> rows(Listing listing, long from, int count) {
        return shown(listing, households.rows(listing, from, count));
    }

    /** The households that a typed text finds, at most so many, masked unless disclosed. */
    public List<FoundHousehold> search(Scope scope, String text, int most) {
        if (text.isBlank()) {
            return List.of();
        }
        Listing listing = Listing.households(scope, FOUND).matching(text);
        List<RegisterRow> rows = households.rows(listing, 0, most);
        Map<Long, List<String>> members = shown(Listing.members(scope, MATCHED), households.matchedMembers(text, rows)).stream()
                .collect(Collectors.toMap(RegisterRow::id, RegisterRow::values));
        return shown(listing, rows).stream().map(row -> found(row, members.getOrDefault(row.id(), List.of("", "")))).toList();
    }

    /** A household of a period (null: the current one) with its members, masked unless disclosed. */
    public Optional<Household> household(String period, String code) {
        return households.household(period, code).map(found -> disclosing.now().masked() ? Mask.household(found) : found);
    }

    /** What the problem ledger of a period (null: the current one) says of a household, masked unless disclosed; those still open first. */
    public List<Problem> problems(String period, String code) {
        List<Problem> found = problems.ofHousehold(period, code);
        if (!disclosing.now().masked()) {
            return found;
        }
        return households.household(period, code).map(MaskedText::new)
                .map(masked -> found.stream().map(problem -> problem.withText(masked.of(problem.text()))).toList()).orElse(List.of());
    }

    /** A household in full, for a reason that goes into the audit; refuses a blank reason, an unknown household and a read-only workspace. */
    public Household unmasked(String period, String code, String reason) {
        Household found = households.household(period, code).orElseThrow(() -> Refusal.of("households.refused.unknown", code));
        audit.append("household-unmasked", code + ": " + Disclosure.full(reason).reason());
        return found;
    }

    /** The household list of a scope as it is exported; full data is entered in the audit before anything is handed out. */
    public Table list(Scope scope, Disclosure disclosure) {
        Listing listing = Listing.households(scope, HouseholdList.FIELDS);
        return new HouseholdList(CodeLists.standard()).table(scope, disclosed(listing, disclosure), new Tables(counts, CodeLists.standard()).notes(scope));
    }

    /** Every row of a listing, as disclosed; full data is entered in the audit before anything is handed out. */
    public List<RegisterRow> all(Listing listing, Disclosure disclosure) {
        return disclosed(listing, disclosure);
    }

    private List<RegisterRow> disclosed(Listing listing, Disclosure disclosure) {
        List<RegisterRow> rows = households.rows(listing, 0, Integer.MAX_VALUE);
        if (disclosure.masked()) {
            return masked(listing, rows);
        }
        audit.append("households-unmasked", rows.size() + " rows: " + disclosure.reason());
        return rows;
    }

    private List<RegisterRow> shown(Listing listing, List<RegisterRow> rows) {
        return disclosing.now().masked() ? masked(listing, rows) : rows;
    }

    private static List<RegisterRow> masked(Listing listing, List<RegisterRow> rows) {
        return rows.stream().map(row -> Mask.row(listing, row)).toList();
    }

    private static FoundHousehold found(RegisterRow row, List<String> member) {
        return new FoundHousehold(row, member.getFirst(), member.getLast());
    }
}
