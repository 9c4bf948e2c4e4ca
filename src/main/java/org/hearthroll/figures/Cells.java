package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Table.Remark;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;

/** The cells of a row as they are put in one after the other, with what is to be said of its shares. */
final class Cells {

    private final List<Object> cells = new ArrayList<>();
    private final Map<Integer, Remark> remarks = new HashMap<>();

    Cells names(List<Object> names) {
        cells.addAll(names);
        return this;
    }

    Cells figure(Object figure) {
        cells.add(figure);
        return this;
    }

    Cells share(Share share) {
        remarks.putAll(share.remarks(cells.size()));
        cells.add(share.percent());
        return this;
    }

    Row row(Role role, Scope opens) {
        return new Row(role, cells, opens, remarks);
    }
}
