package org.hearthroll.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.CellNote;
import org.hearthroll.sheet.SourceRow;

/**
 * Turns source rows into rows of the trade, one file from its first row to its last: a reader remembers what it has read, and holds
 * the subtotals of the file against its own sums.
 */
public final class RowReader {

    private final Layout layout;
    private final CellReader[] cells;
    private final List<MappedColumn> columns;
    private final PersonId person;
    private final RowSieve sieve;
    private final RowChecks checks;
    private final RunningSums sums;
    private final IdDamage damage;
    private final FillDown fillDown;
    private final int[] idColumns;

    private RowReader(RowPlan plan) {
        this.layout = plan.layout();
        this.cells = plan.cells();
        this.columns = plan.mapping().columns();
        this.person = plan.person();
        this.sieve = plan.sieve();
        this.checks = plan.checks();
        this.sums = plan.sums();
        this.damage = plan.damage();
        this.fillDown = plan.fillDown();
        this.idColumns = columns.stream().filter(c -> "id_number".equals(c.field()) || "head_id".equals(c.field())).mapToInt(MappedColumn::index).toArray();
    }

    /** A reader of rows of a kind whose columns are mapped. */
    public static RowReader of(Mapping mapping, Kind kind, ReadingRules rules) {
        return new RowReader(RowPlan.of(mapping, kind, rules));
    }

    public Layout layout() {
        return layout;
    }

    /** Reads the next rows of the file, having looked at all of them first: whether a spreadsheet rounded the ID numbers shows only in many. */
    public List<ReadRow> read(List<SourceRow> rows) {
        for (SourceRow row : rows) {
            for (int column : idColumns) {
                if (column < row.cells().length) {
                    damage.look(row.cells()[column], row.notes().isEmpty() ? null : row.notes().get(column));
                }
            }
        }
        return rows.stream().map(this::read).toList();
    }

    /** The finding on the ID column as a whole if the rows read so far show that a spreadsheet has rounded it. */
    public Optional<Finding> idVerdict() {
        String column = idColumns.length == 0 ? "" : columns.get(idColumns[0]).header();
        return damage.damaged() ? Optional.of(new Finding("ID_COLUMN_DAMAGED", Severity.ERROR, 0, column, "", List.of())) : Optional.empty();
    }

    /** What can be said of the file once its last row is read: the verdict on its ID numbers, and subtotals above rows that do not make them up. */
    public List<Finding> closing() {
        return Stream.concat(idVerdict().stream(), sums.closing().stream()).toList();
    }

    /** Reads one row; never refuses: what cannot be loaded comes back as set aside or rejected, with its reason. */
    public ReadRow read(SourceRow row) {
        RowDraft draft = new RowDraft(row.number(), layout.size());
        if (row.fault() != null) {
            draft.reject("ROW_" + row.fault().kind().name(), "", String.join(",", row.cells()), row.fault().at());
            return draft.done();
        }
        Finding aside = sieve.sift(row.number(), row.cells());
        if (aside != null) {
            return draft.aside(aside, RowSieve.total(aside) ? sums.compare(row.number(), row.cells()) : List.of());
        }
        if (!checks.ragged(row.cells(), draft)) {
            readCells(row, fillDown.of(row, draft), draft);
            checks.complete(draft);
        }
        ReadRow read = draft.done();
        if (read.loaded()) {
            sums.add(read);
        }
        return read;
    }

    private void readCells(SourceRow row, String[] texts, RowDraft draft) {
        boolean odd = !row.notes().isEmpty();
        for (int i = 0; i < texts.length && i < cells.length; i++) {
            if (cells[i] != null && !texts[i].isEmpty()) {
                readCell(i, texts[i], odd ? row.notes().get(i) : null, draft);
            }
        }
        if (person != null) {
            readPerson(texts, odd ? row.notes().get(person.column()) : null, draft);
        }
    }

    private void readPerson(String[] texts, CellNote note, RowDraft draft) {
        if (note == CellNote.ERROR) {
            draft.find("CELL_ERROR", Severity.ERROR, person.spot().header(), texts[person.column()]);
        } else {
            person.read(texts, note, draft);
        }
    }

    private void readCell(int index, String text, CellNote note, RowDraft draft) {
        if (note == CellNote.ERROR) {
            draft.find("CELL_ERROR", Severity.ERROR, columns.get(index).header(), text);
        } else {
            cells[index].read(text, note, draft);
        }
    }
}
