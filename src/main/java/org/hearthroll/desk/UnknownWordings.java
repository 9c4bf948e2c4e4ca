package org.hearthroll.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.codes.Wording;
import org.hearthroll.desk.Findings.Cell;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.roster.Mapping;
import org.hearthroll.roster.Type;

/** Tells what the cells that nobody could read say that is unknown: of several wordings in one cell only those. */
record UnknownWordings(Mapping mapping, CodeLists lists) {

    /** The most frequent first, each wording of a column once. */
    List<UnknownWording> of(Map<Cell, Long> cells) {
        Map<UnknownWording, Long> rows = new LinkedHashMap<>();
        cells.forEach((cell, count) -> in(cell).distinct().forEach(wording -> rows.merge(wording, count, Long::sum)));
        return rows.entrySet().stream().map(entry -> counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(UnknownWording::rows).reversed()).toList();
    }

    private static UnknownWording counted(UnknownWording wording, long rows) {
        return new UnknownWording(wording.column(), wording.list(), wording.wording(), rows);
    }

    private Stream<UnknownWording> in(Cell cell) {
        return mapping.columns().stream().filter(column -> column.header().equals(cell.column())).map(MappedColumn::field).filter(Objects::nonNull)
                .flatMap(field -> Columns.standard().find(field).stream()).filter(column -> !column.codeList().isEmpty()).limit(1)
                .flatMap(column -> unmatched(column, cell.text()).map(text -> new UnknownWording(cell.column(), column.codeList(), text, 0)));
    }

    private Stream<String> unmatched(Column column, String text) {
        CodeList list = lists.list(column.codeList());
        boolean several = column.type() == Type.CODES || list.ofCauses();
        return (several ? list.normaliseAll(text) : List.of(list.normalise(text))).stream()
                .flatMap(said -> said instanceof Wording.Unmatched(String unknown) ? Stream.of(unknown) : Stream.empty());
    }
}
