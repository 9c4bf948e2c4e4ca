package org.hearthroll.desk;

import java.util.Arrays;
import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Labels;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** The household list as it is exported: one row a household, the cause by code and label, of whichever generation it has. */
final class HouseholdList {

    /** The fields its rows are made from, in this order. */
    static final List<String> FIELDS = List.of("household_code", "township", "village", "group", "head_name", "head_id", "phone", "persons", "attribute",
            "main_cause", "other_causes", "main_risk", "other_risks");

    private static final List<Column> COLUMNS = List.of(code("household_code"), label("township"), label("village"), label("group"), label("head_name"),
            code("head_id"), code("phone"), new Column("persons", Kind.COUNT, 0), label("attribute"), code("main_cause_code"), label("main_cause"), code("other_cause_codes"));

    private final Labels labels;

    HouseholdList(CodeLists codes) {
        this.labels = new Labels(codes);
    }

    Table table(Scope scope, List<RegisterRow> rows, List<Message> notes) {
        return new Table("households", COLUMNS, rows.stream().map(row -> row(scope, row.values())).toList(), notes);
    }

    private Row row(Scope scope, List<String> values) {
        boolean risks = values.get(9).isEmpty() && !values.get(11).isEmpty();
        String cause = values.get(risks ? 11 : 9);
        List<Object> cells = Arrays.asList(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), values.get(5), values.get(6),
                Long.valueOf(values.get(7)), label("attribute", values.get(8)), cause, label(risks ? "risk" : "cause", cause), values.get(risks ? 12 : 10));
        return new Row(Role.NORMAL, cells, scope);
    }

    private String label(String list, String code) {
        return code.isEmpty() ? "" : labels.label(Dimensions.standard().byId(list), code).zh();
    }

    private static Column code(String id) {
        return new Column(id, Kind.CODE, 0);
    }

    private static Column label(String id) {
        return new Column(id, Kind.LABEL, 0);
    }
}
