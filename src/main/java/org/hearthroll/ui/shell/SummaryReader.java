package org.hearthroll.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.NamedList;
import org.hearthroll.figures.Area;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Period;
import org.hearthroll.model.Problem;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.FigureWords;
import org.hearthroll.ui.shell.ScopeChoices.Choosable;

/** Reads from the workspace what the frame of the window says about it. */
final class SummaryReader {

    private static final String ATTRIBUTE = "attribute";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Desk desk;
    private final FigureWords words;

    SummaryReader(Desk desk, FigureWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** The summary of a scope; where its period is gone or not stated, that of the current one. */
    Summary read(Scope wanted) {
        List<String> periods = desk.periods().all().stream().map(Period::name).toList();
        if (periods.isEmpty()) {
            return new Summary(null, Message.of("shell.status.empty"), Message.of("shell.status.none"), Map.of(), ScopeChoices.NONE);
        }
        Scope scope = periods.contains(wanted.period()) ? wanted : new Scope(desk.periods().chosen(null).name(), wanted.conditions());
        Table counted = counts(scope);
        Table.Row total = counted.rows().getLast();
        return new Summary(scope.period(), Message.of("shell.status.scope", counted.cell(total, "households"), counted.cell(total, "persons")),
                backup(), Map.of("distribution", openProblems(scope)), new ScopeChoices(periods, townships(scope), villages(scope), attributes(scope, counted), lists()));
    }

    private List<Choosable> townships(Scope scope) {
        return desk.breakDown().townships(scope).stream().map(Area::township).map(t -> new Choosable(t, t)).toList();
    }

    /** Villages only of one township: their names repeat in others. */
    private List<Choosable> villages(Scope scope) {
        return scope.value("township").isEmpty() ? List.of()
                : desk.breakDown().villages(scope).stream().map(Area::village).map(v -> new Choosable(v, v)).toList();
    }

    /** Those that could be chosen instead, too; counted is the table of the scope itself. */
    private List<Choosable> attributes(Scope scope, Table counted) {
        Table table = words.spoken(scope.value(ATTRIBUTE).isEmpty() ? counted : counts(scope.with(ATTRIBUTE, null)));
        return table.rows().stream().filter(row -> row.role() == Table.Role.NORMAL && (Long) table.cell(row, "households") > 0)
                .map(row -> new Choosable((String) table.cell(row, "attribute_code"), (String) table.cell(row, ATTRIBUTE))).toList();
    }

    private List<Choosable> lists() {
        return desk.namedLists().all().stream().map(NamedList::name).map(name -> new Choosable(name, name)).toList();
    }

    private Message backup() {
        return desk.safekeeping().lastCopy().map(at -> Message.of("shell.status.backup", at.format(MINUTE))).orElseGet(() -> Message.of("shell.status.no-backup"));
    }

    private long openProblems(Scope scope) {
        Table states = desk.breakDown().table(TableRequest.of("problem_states", scope));
        return states.rows().stream().filter(row -> row.role() != Table.Role.TOTAL && !Problem.settled((String) states.cell(row, "state_code")))
                .mapToLong(row -> (Long) states.cell(row, "problems")).sum();
    }

    private Table counts(Scope scope) {
        return desk.breakDown().table(TableRequest.of(ATTRIBUTE, scope));
    }
}
