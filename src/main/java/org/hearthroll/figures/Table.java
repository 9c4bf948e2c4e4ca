package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/**
 * Figures as every face shows them: the same table feeds screen, chart, sentence, file and command line.
 *
 * <p>Cells stand in column order: text for codes and labels, {@link Long} for counts and ranks, {@link java.math.BigDecimal} for
 * shares (in percent), decimals and amounts; null where a figure is not defined. A crossed table whose shares are not of its groups has,
 * beside its rows, each value over all groups and their total; they are part of a matrix, not of a list.
 */
public record Table(String name, List<Column> columns, List<Row> rows, List<Message> notes, List<Row> sums, Traits traits) {

    private static final List<String> OF_SHARES = List.of("figures.note.rounding", "figures.note.remainder", "figures.note.share-of.");

    private static final Map<String, String> ALSO_OF_SHARES = Map.of("figures.note.none", "figures.note.counted.none", "figures.note.none.persons", "figures.note.counted.none.persons",
            "figures.note.none.problems", "figures.note.counted.none.problems", "figures.note.any", "figures.note.any.value", "figures.note.groups", "figures.note.counted.groups",
            "figures.note.compared", "figures.note.counted.compared");

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        sums = List.copyOf(sums);
    }

    public Table(String name, List<Column> columns, List<Row> rows, List<Message> notes) {
        this(name, columns, rows, notes, List.of(), Traits.PLAIN);
    }

    /** The note that explains the marks of adjusted shares. */
    static final String MARKS = "figures.note.remainder.marked";

    /** The notes for where figures stand without marks, as in a chart or in machine output. */
    public List<Message> plainNotes() {
        return notes.stream().filter(note -> !note.key().equals(MARKS)).toList();
    }

    /** The notes for where one figure stands for all. */
    public List<Message> notesBeside(String measure) {
        return measure.endsWith("share") ? notes : notesWithoutShares();
    }

    /** The notes for where no shares stand: what is said of nothing but shares is left out, and what is said of them among other things put otherwise. */
    public List<Message> notesWithoutShares() {
        return notes.stream().filter(note -> OF_SHARES.stream().noneMatch(note.key()::startsWith))
                .map(note -> ALSO_OF_SHARES.containsKey(note.key()) ? new Message(ALSO_OF_SHARES.get(note.key()), note.arguments()) : note).toList();
    }

    /** The same table with other notes. */
    public Table noted(List<Message> other) {
        return new Table(name, columns, rows, other, sums, traits);
    }

    /** The same figures without some of the columns. */
    public Table without(Set<String> ids) {
        int[] kept = IntStream.range(0, columns.size()).filter(i -> !ids.contains(columns.get(i).id())).toArray();
        List<Column> left = IntStream.of(kept).mapToObj(columns::get).toList();
        return new Table(name, left, rows.stream().map(row -> row.only(kept)).toList(), notes, sums.stream().map(row -> row.only(kept)).toList(), traits);
    }

    /** The same table, of which something else holds. */
    public Table with(Traits other) {
        return new Table(name, columns, rows, notes, sums, other);
    }

    /** What the cells of a column are; an amount is a decimal in the unit that the column names. */
    public enum Kind {
        CODE, LABEL, COUNT, SHARE, DECIMAL, AMOUNT
    }

    /** A column: its id as machine output names it, its kind, its decimals, and the period it speaks of where it is not that of the table (null: it is). */
    public record Column(String id, Kind kind, int decimals, String period) {

        public Column(String id, Kind kind, int decimals) {
            this(id, kind, decimals, null);
        }

        /** A table of causes counts main or any ones, so its heading is not that of the dimension. */
        private static final String CAUSES = "cause";
        private static final Set<String> JUDGED = Set.of("verdict", "corrected");

        /** Figures that are computed more exactly than anybody reads them. */
        private static final Map<String, Integer> READ = Map.of("expected", 1, "p_low", 4, "p_corrected", 4);

        /** With how many decimals people read it. */
        public int readDecimals() {
            return READ.getOrDefault(id, decimals);
        }

        /** Whether it holds differences to another period. */
        public boolean change() {
            return Comparison.changes(this);
        }

        /** What a code in it stands for; empty where it is read as it is written. */
        public Optional<Message> word(Object code) {
            return code != null && JUDGED.contains(id) ? Optional.of(Message.of(id + "." + code)) : Optional.empty();
        }

        /** What stands above it: the name of its dimension, else the message "column." + id. */
        public Message heading() {
            if (id.contains(Dimension.THEN)) {
                return Message.of(id.endsWith(Dimension.THEN) ? "column.then" : "column.then.code", Dimensions.standard().byId(id.substring(0, id.indexOf(Dimension.THEN))).name(), period);
            }
            String dimension = kind == Kind.CODE && id.endsWith("_code") ? id.substring(0, id.length() - 5) : id;
            return Dimensions.standard().find(dimension).filter(_ -> !dimension.equals(CAUSES))
                    .map(d -> Message.of(dimension.equals(id) ? "column.named" : "column.code", d.name()))
                    .orElseGet(() -> Message.of("column." + id));
        }
    }

    /** What a row is in its table: an ordinary value, those left blank, several folded into one, or the total of a group or of all. */
    public enum Role {
        NORMAL, NONE, FOLD, TOTAL
    }

    /** What is to be said of a share beside its digits: that it is not what rounding it alone gives, because all together add to 100; that it is not quite all. */
    public enum Remark {
        ADJUSTED, NEARLY_ALL
    }

    /** A row: its role, its cells, the households behind it, and by the place of a cell what is to be said of it. */
    public record Row(Role role, List<Object> cells, Scope opens, Map<Integer, Remark> remarks) {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
            remarks = Map.copyOf(remarks);
        }

        public Row(Role role, List<Object> cells, Scope opens) {
            this(role, cells, opens, Map.of());
        }

        /** The remark on a cell; null for none. */
        public Remark remark(int place) {
            return remarks.get(place);
        }

        private Row only(int[] kept) {
            Map<Integer, Remark> left = new HashMap<>();
            IntStream.range(0, kept.length).filter(i -> remarks.containsKey(kept[i])).forEach(i -> left.put(i, remarks.get(kept[i])));
            return new Row(role, IntStream.of(kept).mapToObj(cells::get).toList(), opens, left);
        }

        /** The same row, opening the households of another period. */
        public Row in(String period) {
            return new Row(role, cells, opens == null ? null : new Scope(period, opens.conditions()), remarks);
        }
    }

    /** The period its figures are of; null if no row says. */
    public String period() {
        return rows.isEmpty() || rows.getLast().opens() == null ? null : rows.getLast().opens().period();
    }

    /** The columns that people read: all but the codes of what a column beside says in words. */
    public List<Column> read() {
        return columns.stream().filter(code -> code.kind() != Kind.CODE || columns.stream().noneMatch(label -> code.id().equals(label.id() + "_code"))).toList();
    }

    /** The position of a column, by its id. */
    public int column(String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + " has no column " + id);
    }

    /** How many the share in a row is a share of the whole of: the count before it that speaks of the same period; 0 if there is none. */
    public long counted(Row row, Column share) {
        for (int i = columns.indexOf(share) - 1; i >= 0; i--) {
            Column column = columns.get(i);
            if (column.kind() == Kind.COUNT && !Comparison.changes(column) && Comparison.speaksOfBefore(column) == Comparison.speaksOfBefore(share)) {
                return row.cells().get(i) instanceof Long count ? count : 0;
            }
        }
        return 0;
    }

    /** The cell of a row under a column, by the column's id. */
    public Object cell(Row row, String column) {
        return row.cells().get(column(column));
    }
}
