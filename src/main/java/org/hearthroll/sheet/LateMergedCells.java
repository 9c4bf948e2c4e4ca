package org.hearthroll.sheet;

import java.util.function.Supplier;

/** The merged cells of a sheet, read only once they are asked for: to find them the whole sheet has to be gone through. */
public final class LateMergedCells {

    private final Supplier<MergedCells> reading;
    private MergedCells cells;

    LateMergedCells(Supplier<MergedCells> reading) {
        this.reading = reading;
    }

    public static LateMergedCells none() {
        return new LateMergedCells(MergedCells::none);
    }

    public MergedCells get() {
        if (cells == null) {
            cells = reading.get();
        }
        return cells;
    }
}
