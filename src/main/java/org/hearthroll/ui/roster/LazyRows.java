package org.hearthroll.ui.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.hearthroll.model.RegisterRow;

/** The rows of a listing as a list for the table: it knows how many there are and asks for a page of them when one comes into view. */
final class LazyRows extends ObservableListBase<RegisterRow> {

    /** How many rows are read at once. */
    static final int PAGE = 200;

    private static final RegisterRow COMING = new RegisterRow(-1, "", List.of());

    private final int size;
    private final IntConsumer wanted;
    private final Map<Integer, List<RegisterRow>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    /** wanted hears the number of each page that is needed, once. */
    LazyRows(long size, IntConsumer wanted) {
        this.size = Math.toIntExact(size);
        this.wanted = wanted;
    }

    @Override
    public RegisterRow get(int index) {
        int page = index / PAGE;
        List<RegisterRow> rows = pages.get(page);
        if (rows == null && asked.add(page)) {
            wanted.accept(page);
            rows = pages.get(page);
        }
        return rows == null || index % PAGE >= rows.size() ? COMING : rows.get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    /** Only itself: comparing row by row, as lists do, would read the whole register and keep a new listing from being shown. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** A page has come. */
    void arrived(int page, List<RegisterRow> rows) {
        pages.put(page, rows);
        beginChange();
        for (int i = page * PAGE; i < page * PAGE + rows.size(); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    /** The rows that are here, for measuring. */
    List<RegisterRow> here() {
        return pages.values().stream().flatMap(List::stream).toList();
    }

    /** The place of a household's first row among those that are here; -1 if it is not. */
    int place(String household) {
        return pages.entrySet().stream().flatMap(page -> IntStream.range(0, page.getValue().size())
                .filter(i -> page.getValue().get(i).household().equals(household)).mapToObj(i -> page.getKey() * PAGE + i)).min(Integer::compare).orElse(-1);
    }
}
