package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.sheet.Handout;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** What a table of figures says of itself on paper: its title, of which period, of whom and in which units it is, and its notes. */
final class Handouts {

    private static final String ALL = "figures.note.scope.all";
    private static final Set<String> SCOPES = Set.of(ALL, "figures.note.scope");
    /** By the beginning of the id of a column; what counts townships or ranks needs no unit. */
    private static final Map<String, String> UNITS = Map.of("households", "households", "checked", "households", "unlifted_households", "households", "persons", "persons",
            "unlifted_persons", "persons", "rated_persons", "persons", "village_persons", "persons", "problems", "problems", "villages", "villages");

    private final Texts texts;

    Handouts(Texts texts) {
        this.texts = texts;
    }

    /** Columns are those that are written of the table. */
    Handout of(Message title, Table table, List<Column> columns) {
        boolean shares = columns.stream().anyMatch(column -> column.kind() == Kind.SHARE);
        List<Message> notes = (shares ? table.notes() : table.notesWithoutShares()).stream().filter(note -> !SCOPES.contains(note.key())).toList();
        return new Handout(texts.say(title), line(table, columns).map(texts::say).orElse(""), notes.stream().map(texts::say).toList());
    }

    private static Optional<Message> line(Table table, List<Column> columns) {
        List<Message> parts = new ArrayList<>();
        table.notes().stream().filter(note -> SCOPES.contains(note.key())).findFirst().ifPresentOrElse(scope -> {
            parts.add(Message.of("table.file.period", scope.arguments().getFirst()));
            parts.add(scope.key().equals(ALL) ? Message.of("table.file.all") : Message.of("table.file.scope", scope.arguments().getLast()));
        }, () -> Optional.ofNullable(table.period()).ifPresent(period -> parts.add(Message.of("table.file.period", period))));
        Optional.ofNullable(table.traits().comparedWith()).ifPresent(period -> parts.add(Message.of("table.file.compared", period)));
        units(columns).ifPresent(units -> parts.add(Message.of("table.file.unit", units)));
        return parts.stream().reduce((a, b) -> Message.of("table.file.parts", a, b));
    }

    private static Optional<Message> units(List<Column> columns) {
        return columns.stream().filter(column -> column.kind() == Kind.COUNT).flatMap(column -> unit(column.id()).stream()).distinct().map(unit -> Message.of("table.file.unit." + unit))
                .reduce((a, b) -> Message.of("sentence.names", a, b));
    }

    private static Optional<String> unit(String id) {
        return UNITS.keySet().stream().filter(start -> id.equals(start) || id.startsWith(start + "_")).findFirst().map(UNITS::get);
    }
}
