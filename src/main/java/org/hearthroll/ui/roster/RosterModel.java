package org.hearthroll.ui.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.Disclosure;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Listing;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Jobs;
import org.hearthroll.ui.kit.Selection;

/** What the roster page lists: which rows, in which order, narrowed how; and the card of the household that is chosen. */
public final class RosterModel {

    private static final long NO_ROSTER = -1;

    private final Desk desk;
    private final Jobs jobs;
    private final ObservableList<Condition> narrowed = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LazyRows> rows = new ReadOnlyObjectWrapper<>(this, "rows");
    private final ReadOnlyObjectWrapper<HouseholdCard> card = new ReadOnlyObjectWrapper<>(this, "card");
    private final ReadOnlyBooleanWrapper noRoster = new ReadOnlyBooleanWrapper(this, "noRoster");
    private final ListsModel lists;
    private Origin origin = Origin.NOWHERE;
    private Brought brought = Brought.NOTHING;
    private Unknown unknown = new Unknown(List.of(), List.of());
    private Scope bar = Scope.of(null);
    private Scope around = Scope.of(null);
    private Disclosure shownAs = Disclosure.MASKED;
    private Listing listing = Listing.households(around, RosterFields.standard(false));

    /** Columns that no field claims, of either list. */
    private record Unknown(List<String> households, List<String> members) {
    }

    public RosterModel(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        lists = new ListsModel(desk, jobs);
    }

    /** The named lists. */
    ListsModel lists() {
        return lists;
    }

    /** The rows of the list; null before the first was read. */
    ReadOnlyObjectProperty<LazyRows> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The household that is chosen; null if none is. */
    ReadOnlyObjectProperty<HouseholdCard> card() {
        return card.getReadOnlyProperty();
    }

    /** Whether the workspace has no roster yet. */
    ReadOnlyBooleanProperty noRoster() {
        return noRoster.getReadOnlyProperty();
    }

    /** The columns of the period's files that no field claims. */
    List<String> unknownColumns(boolean members) {
        return members ? unknown.members() : unknown.households();
    }

    /** What narrows this list besides the scope bar. */
    ObservableList<Condition> narrowed() {
        return narrowed;
    }

    Listing listing() {
        return listing;
    }

    /** What the list was opened by. */
    Origin origin() {
        return origin;
    }

    /** The period of the list, where the scope bar names another one. */
    Optional<String> elsewhere() {
        return Optional.ofNullable(around.period()).filter(period -> bar.period() != null && !period.equals(bar.period()));
    }

    /** What was asked of just a period has no sense within it. */
    private void around(Scope scope) {
        around = scope;
        narrowed.removeIf(condition -> Dimensions.standard().find(condition.dimension()).filter(d -> d.period() != null && d.period().equals(scope.period())).isPresent());
    }

    /** The period that the scope bar names. */
    String period() {
        return bar.period();
    }

    /** Lists the same in the period that the scope bar names. */
    void here() {
        around(new Scope(bar.period(), around.conditions()));
        card.set(null);
        read();
        readUnknown();
    }

    /** The filters that a figure brought along earlier and that still narrow the list, though it is no longer that of the figure. */
    Brought brought() {
        return origin == Origin.NOWHERE ? brought.among(narrowed) : Brought.NOTHING;
    }

    /** Takes away what a figure brought along; what the user narrowed by himself stays. */
    void dropBrought() {
        narrowed.removeAll(brought.conditions());
        read();
    }

    /** The user comes to the roster by himself, so no figure led there. */
    void forget() {
        origin = Origin.NOWHERE;
    }

    /** Lists what the window before listed, with the figure that led there and the household chosen. */
    void succeed(RosterModel before) {
        origin = before.origin;
        brought = before.brought;
        bar = before.bar;
        around = before.around;
        listing = before.listing;
        shownAs = before.shownAs;
        card.set(before.card.get());
        narrowed.setAll(before.narrowed);
    }

    /** As {@link #show(Scope, Scope)}, with the figure that led here, if one did. */
    void open(Scope now, Selection opened) {
        if (opened.scope() != null) {
            origin = new Origin(opened.trace(), opened.scope());
        }
        show(now, opened.scope());
    }

    /** The scope bar changed, or figures of another page lead here: their conditions beyond those of the bar narrow the list. */
    void show(Scope now, Scope opened) {
        // A figure of another period than that of the bar keeps its list until the bar changes.
        if (opened != null || origin == Origin.NOWHERE || !now.equals(bar)) {
            around(now);
        }
        bar = now;
        if (opened != null) {
            List<Condition> beyond = new ArrayList<>(opened.conditions());
            beyond.removeAll(now.conditions());
            narrowed.setAll(beyond);
            brought = new Brought(origin.trace(), beyond);
            card.set(null);
            around = opened.period() == null ? now : new Scope(opened.period(), now.conditions());
            listing = listing.matching(null);
        }
        read();
        readUnknown();
        showCardAsDisclosed();
    }

    /** Goes to one household: its card opens, and the list shows it alone. */
    void seek(Scope now, String household) {
        forget();
        bar = now;
        around = Scope.of(now.period());
        narrowed.clear();
        listing = listing.matching(household);
        read();
        readUnknown();
        choose(household);
    }

    /** The text the list is narrowed by; empty if none. */
    String text() {
        return listing.text() == null ? "" : listing.text();
    }

    void narrow(Condition condition) {
        narrowed.removeIf(c -> c.dimension().equals(condition.dimension()));
        narrowed.add(condition);
        read();
    }

    void widen(Condition condition) {
        narrowed.remove(condition);
        read();
    }

    void list(boolean members, List<String> fields) {
        shape(members, fields);
        read();
    }

    /** Has what is read next be of members or of households, with these columns. */
    void shape(boolean members, List<String> fields) {
        boolean stays = listing.order() != null && fields.contains(listing.order().field());
        listing = new Listing(listing.scope(), members, fields, listing.text(), stays ? listing.order() : null);
    }

    void match(String text) {
        if (!text.strip().equals(text())) {
            listing = listing.matching(text.isBlank() ? null : text.strip());
            read();
        }
    }

    void sort(Listing.Order order) {
        listing = listing.sorted(order);
        read();
    }

    /** Reads the card of a household; where the list is narrowed to nothing, the card stands alone. */
    void choose(String household) {
        String period = around.period();
        shownAs = disclosure();
        jobs.start(Message.of("roster.job.card"), _ -> HouseholdCard.read(desk, period, household), card::set);
    }

    /** Whether the workspace shows full data at the moment, and why. */
    Disclosure disclosure() {
        return desk.disclosing().now();
    }

    /** Writes what the list shows, as disclosed, in words; the ending says as what: .csv, else a workbook. */
    void export(Path file, Disclosure disclosure, RosterFields words, Consumer<Path> done) {
        Listing shown = listing;
        jobs.start(Message.of("roster.job.export"), progress -> {
            List<RegisterRow> all = desk.households().all(shown, disclosure);
            try (RowWriting out = writing(file, shown.fields().stream().map(words::heading).toList())) {
                for (RegisterRow row : all) {
                    progress.pause();
                    out.row(cells(shown, row, words));
                }
                out.done();
            }
            return file;
        }, done);
    }

    /** The card of a household that was read before data was disclosed or masked is read anew. */
    private void showCardAsDisclosed() {
        if (card.get() != null && !shownAs.equals(disclosure())) {
            choose(card.get().household().code());
        }
    }

    private void read() {
        Scope scope = around;
        for (Condition condition : narrowed) {
            scope = scope.with(condition.dimension(), condition.value());
        }
        listing = new Listing(scope, listing.members(), listing.fields(), listing.text(), listing.order());
        Listing wanted = listing;
        jobs.start(Message.of("roster.job.count"), _ -> desk.periods().current().isEmpty() ? NO_ROSTER : desk.households().count(wanted), count -> {
            noRoster.set(count == NO_ROSTER);
            rows.set(lazy(wanted, Math.max(0, count)));
        });
    }

    private void readUnknown() {
        String period = around.period();
        jobs.start(Message.of("roster.job.columns"), _ -> new Unknown(desk.periodReceipts().unknownColumns(period, false), desk.periodReceipts().unknownColumns(period, true)),
                read -> unknown = read);
    }

    private LazyRows lazy(Listing wanted, long count) {
        LazyRows[] lazy = new LazyRows[1];
        lazy[0] = new LazyRows(count, page -> jobs.queue(Message.of("roster.job.page"),
                _ -> desk.households().rows(wanted, (long) page * LazyRows.PAGE, LazyRows.PAGE), read -> lazy[0].arrived(page, read)));
        return lazy[0];
    }

    private static RowWriting writing(Path file, List<String> header) {
        return RowWriting.begin(file, file.getFileName().toString().replaceAll("\\.[^.]*$", ""), header);
    }

    private static List<Object> cells(Listing shown, RegisterRow row, RosterFields words) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            cells.add(words.cell(shown.fields().get(i), row.values().get(i)));
        }
        return cells;
    }
}
