package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;

/**
 * A distribution with what people want beside its fixed columns: how far the check has come where checks are recorded and, where the
 * townships differ more than by chance, the verdict once that is allowed for, with the probability that decides it.
 */
public final class WiderDistribution {

    private static final List<Column> CORRECTED = List.of(new Column("corrected", Kind.CODE, 0), new Column("p_corrected", Kind.DECIMAL, 0));
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private final Table table;
    private final OverDispersion spread;
    private final int progress;

    private WiderDistribution(Table table) {
        this.table = table;
        spread = OverDispersion.of(table.traits().measure());
        progress = CheckProgress.recorded(table) ? table.column("checked") + 1 : -1;
    }

    public static Table of(Table distribution) {
        return new WiderDistribution(OneTownship.read(distribution)).wider();
    }

    private Table wider() {
        List<Column> columns = new ArrayList<>(table.columns());
        if (progress > 0) {
            columns.add(progress, new Column("progress", Kind.SHARE, CountTable.DECIMALS));
        }
        if (spread.present()) {
            columns.addAll(CORRECTED);
        }
        return new Table(table.name(), columns, table.rows().stream().map(this::wider).toList(), table.notes(), table.sums(), table.traits());
    }

    private Row wider(Row row) {
        List<Object> cells = new ArrayList<>(row.cells());
        if (progress > 0) {
            cells.add(progress, CheckProgress.of((Long) table.cell(row, "checked"), (Long) table.cell(row, "households")));
        }
        if (spread.present()) {
            cells.addAll(corrected(row));
        }
        return new Row(row.role(), cells, row.opens(), row.remarks().entrySet().stream().collect(Collectors.toMap(remark -> moved(remark.getKey()), Map.Entry::getValue)));
    }

    /** Where a cell stands now. */
    private int moved(int place) {
        return progress > 0 && place >= progress ? place + 1 : place;
    }

    /** Nothing is said of what is no township, of what has not finished, and where nothing is expected. */
    private List<Object> corrected(Row row) {
        Township township = row.role() == Role.NORMAL ? Townships.township(table, row) : null;
        if (township == null || !township.finished() || spread.townships().expected(township) <= 0) {
            return Collections.nCopies(CORRECTED.size(), null);
        }
        return List.of(spread.opinion(township).name(), BigDecimal.valueOf(spread.tail(township).probability()).round(SIX_DIGITS));
    }
}
