package org.hearthroll.ui.importing;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.desk.Inspection;
import org.hearthroll.model.Masking;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.roster.Mapping;

/** Cells as they may be shown: names, ID numbers and telephone numbers masked. */
final class Masked {

    private static final String BETWEEN = " / ";
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-\\d{2}");
    /** What a spreadsheet leaves of an ID number tells nobody who it was, and tells everybody what happened. */
    private static final Pattern TORN = Pattern.compile("\\d(\\.\\d+)?[eE]\\+\\d+");

    private Masked() {
    }

    /** A cell of a column; what the column may mean is masked as if it meant it. */
    static String cell(MappedColumn column, String text) {
        String field = column.field() == null ? column.suggested() : column.field();
        return field == null ? looksPersonal(text) : field(field, text);
    }

    /**
     * A cell of the first rows, both counted from 0: masked by what its column means under the header that was chosen, and by what it means
     * under the one that was found, since a row of people may have been taken for a header.
     */
    static String cell(Inspection inspection, int row, int column, String text) {
        return Stream.of(new Inspection.Header(inspection.facts().headerRow(), inspection.mapping()), inspection.detected())
                .filter(header -> row >= header.row() && column < header.mapping().columns().size()).map(header -> cell(header.mapping().columns().get(column), text.strip()))
                .filter(masked -> !masked.equals(text.strip())).findFirst().orElse(text);
    }

    /** What stands in a field, "=" and a header for a column that fills none. */
    static String field(String field, String text) {
        return Columns.standard().find(field).map(c -> masked(c, text)).orElseGet(() -> looksPersonal(text));
    }

    /** A cell under a header. */
    static String cell(Mapping mapping, String header, String text) {
        return mapping.columns().stream().filter(c -> c.header().equals(header)).findFirst().map(c -> cell(c, text)).orElseGet(() -> looksPersonal(text));
    }

    /** What a sentence adds of a cell: words that rows say differently stand side by side. */
    static Object said(Mapping mapping, String header, Object argument) {
        return argument instanceof String text && !PERIOD.matcher(text).matches()
                ? Arrays.stream(text.split(BETWEEN)).map(one -> cell(mapping, header, one)).collect(Collectors.joining(BETWEEN)) : argument;
    }

    private static String masked(Column column, String text) {
        return switch (column.type()) {
            case NAME -> Masking.name(text);
            case ID -> TORN.matcher(text).matches() ? text : Masking.idNumber(text);
            case PHONE -> Masking.phone(text);
            case KEY -> column.sensitive() ? "*".repeat(text.length()) : text;
            default -> column.sensitive() ? "*".repeat(text.length()) : looksPersonal(text);
        };
    }

    /** An ID number or a telephone number may stand anywhere. */
    private static String looksPersonal(String text) {
        if (text.matches("\\d{17}[\\dXx].*")) {
            return Masking.idNumber(text);
        }
        return text.matches("1\\d{10}") ? Masking.phone(text) : text;
    }
}
