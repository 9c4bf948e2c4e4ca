package org.hearthroll.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;

/**
 * Our own sums of the numeric columns, to hold against the subtotals of a file. A household's number, which stands again on each of
 * its members' rows, is added once.
 */
final class RunningSums {

    private final List<Sum> sums = new ArrayList<>();
    private final int household;
    private final NumberText numbers;
    private String last;

    RunningSums(Mapping mapping, Layout layout, Columns columns, NumberText numbers) {
        this.numbers = numbers;
        household = layout.kind() == Kind.MEMBER_ROSTER ? layout.slot("household_code") : -1;
        for (MappedColumn column : mapping.columns()) {
            int slot = column.field() == null ? -1 : layout.slot(column.field());
            boolean numeric = slot >= 0 && columns.find(column.field()).map(c -> c.type() == Type.NUMBER || c.type() == Type.COUNT).orElse(false);
            if (numeric) {
                sums.add(new Sum(column, slot, household >= 0 && layout.household(slot)));
            }
        }
    }

    /** The sum of a column: since the last subtotal, and over all. */
    private static final class Sum {
        private final MappedColumn column;
        private final int slot;
        private final boolean oncePerHousehold;
        private BigDecimal part = BigDecimal.ZERO;
        private BigDecimal all = BigDecimal.ZERO;

        Sum(MappedColumn column, int slot, boolean oncePerHousehold) {
            this.column = column;
            this.slot = slot;
            this.oncePerHousehold = oncePerHousehold;
        }

        void add(String value) {
            part = part.add(new BigDecimal(value));
        }

        void close() {
            all = all.add(part);
            part = BigDecimal.ZERO;
        }
    }

    void add(ReadRow row) {
        if (sums.isEmpty()) {
            return;
        }
        String code = row.value(household);
        boolean sameHousehold = code != null && Objects.equals(code, last);
        last = code;
        for (Sum sum : sums) {
            String value = row.value(sum.slot);
            if (value != null && !(sameHousehold && sum.oncePerHousehold)) {
                sum.add(value);
            }
        }
    }

    /** What a subtotal says otherwise than the rows above it, which may be those since the last subtotal or all of them. */
    List<Finding> compare(long number, String[] cells) {
        List<Finding> findings = new ArrayList<>();
        for (Sum sum : sums) {
            String cell = sum.column.index() < cells.length ? cells[sum.column.index()] : "";
            String stated = numbers.number(cell).value();
            BigDecimal all = sum.all.add(sum.part);
            if (stated != null && differs(stated, all) && differs(stated, sum.part)) {
                findings.add(new Finding("SUBTOTAL_DIFFERS", Severity.WARNING, number, sum.column.header(), cell.strip(), List.of(all.toPlainString())));
            }
            sum.close();
        }
        return findings;
    }

    private static boolean differs(String stated, BigDecimal sum) {
        return new BigDecimal(stated).compareTo(sum) != 0;
    }
}
