package org.hearthroll.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearthroll.desk.WorkList;
import org.hearthroll.text.Initials;

/** The households of a scope, and those of them that a filter and some words leave in view. */
final class NarrowedList {

    private final ReadOnlyObjectWrapper<WorkList> all = new ReadOnlyObjectWrapper<>(this, "all", new WorkList(List.of()));
    private final ObservableList<WorkList.Entry> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.OPEN);
    private final ReadOnlyObjectWrapper<Picked> picked = new ReadOnlyObjectWrapper<>(this, "picked");
    private final StringProperty wanted = new SimpleStringProperty(this, "wanted", "");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final ReadOnlyBooleanWrapper narrowing = new ReadOnlyBooleanWrapper(this, "narrowing");

    NarrowedList() {
        filter.addListener((_, _, _) -> only(null));
        wanted.addListener((_, _, _) -> narrow());
    }

    ReadOnlyObjectProperty<WorkList> all() {
        return all.getReadOnlyProperty();
    }

    /** Whether the households have been read at all. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    ObservableList<WorkList.Entry> shown() {
        return shown;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Who is in view instead of those the filter leaves; null: nobody was picked. */
    ReadOnlyObjectProperty<Picked> picked() {
        return picked.getReadOnlyProperty();
    }

    /** Shows those whom a filter leaves, and nobody who was picked any more. */
    void show(Filter chosen) {
        if (filter.get() == chosen) {
            only(null);
        } else {
            filter.set(chosen);
        }
    }

    /** Shows those who were picked, until the filter is chosen again; null: those the filter leaves. */
    void only(Picked households) {
        picked.set(households);
        narrow();
    }

    /** Part of a name, a village or a code, or pinyin initials of the head. */
    StringProperty wanted() {
        return wanted;
    }

    /** True while lines in view are replaced: what a list selects meanwhile nobody chose. */
    ReadOnlyBooleanProperty narrowing() {
        return narrowing.getReadOnlyProperty();
    }

    void succeed(NarrowedList same) {
        filter.set(same.filter.get());
        wanted.set(same.wanted.get());
        only(same.picked.get());
    }

    void set(WorkList list) {
        all.set(list);
        narrow();
        read.set(true);
    }

    boolean has(String household) {
        return indexOf(all.get().entries(), household) >= 0;
    }

    /** Whether the household is in view. */
    boolean shows(String household) {
        return indexOf(shown, household) >= 0;
    }

    /** Whether the household changed since the period before. */
    boolean changed(String household) {
        return all.get().entries().stream().anyMatch(entry -> entry.household().equals(household) && entry.marks().contains(WorkList.Mark.CHANGED));
    }

    /** How many households of the scope the words fit, whatever the filter. */
    long fitting() {
        return fitting(all.get().entries()).size();
    }

    /** The only household in view that the words fit; none without words. */
    Optional<String> only() {
        return wanted.get().isBlank() || shown.size() != 1 ? Optional.empty() : Optional.of(shown.getFirst().household());
    }

    /** The first household in view; where the words fit only households the filter leaves out, the filter gives way. */
    Optional<String> first() {
        if (shown.isEmpty() && !wanted.get().isBlank() && fitting() > 0) {
            show(Filter.ALL);
        }
        return inView().findFirst();
    }

    /** The household after another one in view, the first after the last; what is done with leaves the view, and so do words that leave nobody else in it. */
    Optional<String> after(String household) {
        narrow();
        if (!wanted.get().isBlank() && inView().allMatch(household::equals)) {
            wanted.set("");
        }
        int at = indexOf(all.get().entries(), household);
        Set<String> before = all.get().entries().stream().limit(at + 1L).map(WorkList.Entry::household).collect(Collectors.toSet());
        return inView().filter(other -> !before.contains(other)).findFirst().or(() -> inView().findFirst());
    }

    private Stream<String> inView() {
        return shown.stream().map(WorkList.Entry::household);
    }

    /** A household as its plan stands now; it stays in view even if the filter would leave it out. */
    void put(WorkList.Entry entry) {
        List<WorkList.Entry> entries = new ArrayList<>(all.get().entries());
        int at = indexOf(entries, entry.household());
        if (at >= 0 && !entries.get(at).equals(entry)) {
            entries.set(at, entry);
            all.set(new WorkList(entries));
        }
        int seen = indexOf(shown, entry.household());
        if (seen >= 0 && !shown.get(seen).equals(entry)) {
            narrowing.set(true);
            shown.set(seen, entry);
            narrowing.set(false);
        }
    }

    private void narrow() {
        narrowing.set(true);
        shown.setAll(fitting(picked.get() == null ? filter.get().of(all.get()) : all.get().entries().stream().filter(picked.get().fits()).toList()));
        narrowing.set(false);
    }

    private List<WorkList.Entry> fitting(List<WorkList.Entry> entries) {
        String text = wanted.get().strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? entries : entries.stream().filter(entry -> fits(entry, text)).toList();
    }

    private static boolean fits(WorkList.Entry entry, String text) {
        return (entry.head() + " " + entry.household() + " " + entry.place().township() + entry.place().village()).toLowerCase(Locale.ROOT).contains(text)
                || Initials.typed(text) && Initials.of(entry.head()).contains(text);
    }

    private static int indexOf(List<WorkList.Entry> entries, String household) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).household().equals(household)) {
                return i;
            }
        }
        return -1;
    }
}
