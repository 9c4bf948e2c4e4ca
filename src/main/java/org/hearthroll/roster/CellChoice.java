package org.hearthroll.roster;

import java.util.Optional;

/** Chooses how the cells of a column are read. */
record CellChoice(Layout layout, ReadingRules rules, IdDamage damage) {

    /** A new reader for a column; null for a column that says nothing about anybody. */
    CellReader reader(MappedColumn column, Columns columns) {
        Optional<Column> declared = columns.find(Layouts.field(column));
        Spot spot = new Spot(layout.slot(Layouts.field(column)), column.header());
        return declared.isEmpty() ? new TextCell(spot) : reader(declared.get(), spot);
    }

    private CellReader reader(Column column, Spot spot) {
        return switch (column.type()) {
            case TEXT -> new TextCell(spot);
            case NAME -> new NameCell(spot);
            case KEY -> new KeyCell(spot);
            case PHONE -> new PhoneCell(spot);
            case CODE -> code(column, spot);
            case CODES -> new RememberedCell(spot, true, new CodeText(rules.lists().list(column.codeList()))::several);
            case DATE -> new RememberedCell(spot, false, new DateText(rules.dayNumbers())::read);
            case YEAR -> new RememberedCell(spot, false, new DateText(rules.dayNumbers())::year);
            case NUMBER -> new RememberedCell(spot, false, new NumberText(rules.decimalComma())::number);
            case COUNT -> new RememberedCell(spot, false, new NumberText(rules.decimalComma())::count);
            case ID -> new IdCell(spot, layout.slot("head_key"), rules.today(), layout.kind() == Kind.HOUSEHOLD_ROSTER || layout.slot("id_number") < 0, damage);
            case SEQUENCE -> null;
        };
    }

    private CellReader code(Column column, Spot spot) {
        CodeText text = new CodeText(rules.lists().list(column.codeList()));
        return switch (column.id()) {
            case "main_cause" -> CauseCell.of(spot, layout.slot("other_causes"), text);
            case "main_risk" -> CauseCell.of(spot, layout.slot("other_risks"), text);
            default -> new RememberedCell(spot, false, text::one);
        };
    }
}
