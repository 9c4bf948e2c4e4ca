package org.hearthroll.desk;

import java.util.List;
import java.util.Optional;
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

/** The register as lists and cards: masked unless somebody asks for full data with a reason, which goes into the audit. */
public final class FindHouseholds {

    private static final List<String> FOUND = List.of("household_code", "head_name", "township", "village", "group", "head_id");

    private final Counts counts;
    private final HouseholdStore households;
    private final ProblemStore problems;
    private final AuditStore audit;

    FindHouseholds(Counts counts, HouseholdStore households, ProblemStore problems, AuditStore audit) {
        this.counts = counts;
        this.households = households;
        this.problems = problems;
        this.audit = audit;
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

    /** Some rows of a listing from the given one (0: the first), masked. */
    public List<RegisterRow> rows(Listing listing, long from, int count) {
        return households.rows(listing, from, count).stream().map(row -> Mask.row(listing, row)).toList();
    }

    /** The households that a typed text finds, at most so many, masked; values are code, head, township, village, group, ID number of the head. */
    public List<RegisterRow> search(Scope scope, String text, int most) {
        return text.isBlank() ? List.of() : rows(Listing.households(scope, FOUND).matching(text), 0, most);
    }

    /** A household of a period (null: the current one) with its members, masked. */
    public Optional<Household> household(String period, String code) {
        return households.household(period, code).map(Mask::household);
    }

    /** What the problem ledger of a period (null: the current one) says of a household, masked; those still open first. */
    public List<Problem> problems(String period, String code) {
        List<Problem> found = problems.ofHousehold(period, code);
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
        if (disclosure.masked()) {
            return rows(listing, 0, Integer.MAX_VALUE);
        }
        List<RegisterRow> rows = households.rows(listing, 0, Integer.MAX_VALUE);
        audit.append("households-unmasked", rows.size() + " rows: " + disclosure.reason());
        return rows;
    }
}
