package org.hearthroll.desk;

import java.util.List;
import java.util.Objects;
import org.hearthroll.desk.Receipt.ReceiptColumn;
import org.hearthroll.store.ImportStore;
import org.hearthroll.store.WorkspaceFile;

/** What the files that a period is made of had for columns. */
public final class PeriodReceipts {

    private static final List<String> OF_THE_REGISTER = List.of("roster", ChangePeriods.COPY);

    private final ImportStore imports;

    PeriodReceipts(WorkspaceFile workspace) {
        this.imports = new ImportStore(workspace);
    }

    /** The receipts of rosters that stand in a period, the latest first. */
    List<Receipt> rosters(String period) {
        return imports.all().stream().filter(entry -> entry.undoneAt() == null && !entry.periodGone() && Objects.equals(period, entry.period()))
                .map(entry -> Json.receipt(entry.receipt())).filter(Objects::nonNull).filter(receipt -> OF_THE_REGISTER.contains(receipt.kind())).toList();
    }

    /**
     * The columns that fill no field, as fields ("=" and the header), in the order of the files: those kept with households, or for
     * a list of members those of either.
     */
    public List<String> unknownColumns(String period, boolean members) {
        return rosters(period).reversed().stream().filter(receipt -> members || receipt.members() == null || receipt.members() == 0)
                .flatMap(receipt -> receipt.columns().stream()).filter(column -> column.field() == null && !column.header().startsWith(RejectList.MARK))
                .map(column -> "=" + column.header()).distinct().toList();
    }

    /** The columns of all those files, the latest first. */
    List<ReceiptColumn> columns(String period) {
        return rosters(period).stream().flatMap(receipt -> receipt.columns().stream()).distinct().toList();
    }
}
