package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.quality.QualityFinding;
import org.hearthroll.quality.Unchecked;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;

/** The faults of a report as a table: one row a fault, with what is to be said about the rest. */
public final class QualityTable {

    private static final List<Column> COLUMNS = List.of(new Column("rule", Kind.CODE, 0), new Column("severity", Kind.CODE, 0),
            new Column("household_code", Kind.CODE, 0), new Column("person_code", Kind.CODE, 0), new Column("message", Kind.LABEL, 0));

    private QualityTable() {
    }

    /** With the sentences in the language of the texts; an empty person code is null. */
    public static Table of(QualityReport report, Texts texts) {
        Scope all = Scope.of(report.period());
        return new Table("quality", COLUMNS, report.faults().stream().map(fault -> new Row(Role.NORMAL, cells(fault, texts), all)).toList(), notes(report));
    }

    /** How many faults are accepted, which rules could not be checked and why, and which are off. */
    public static List<Message> notes(QualityReport report) {
        List<Message> notes = new ArrayList<>();
        if (!report.accepted().isEmpty()) {
            notes.add(Message.of("quality.note.exempted", report.accepted().size()));
        }
        Map<Message, List<Unchecked>> silent = report.unchecked().stream().collect(Collectors.groupingBy(Unchecked::why, LinkedHashMap::new, Collectors.toList()));
        silent.forEach((why, rules) -> notes.add(Message.of("quality.note.unchecked", why, rules.size(), sentences(rules))));
        if (!report.off().isEmpty()) {
            notes.add(Message.of("quality.note.off", report.off().size(), report.off().stream().sorted().collect(Collectors.joining(", "))));
        }
        return notes;
    }

    private static List<Object> cells(QualityFinding fault, Texts texts) {
        List<Object> cells = new ArrayList<>(List.of(fault.rule().id(), fault.rule().severity().name(), fault.household()));
        cells.add(fault.person().isEmpty() ? null : fault.person());
        cells.add(texts.say(fault.named()));
        return cells;
    }

    private static Label sentences(List<Unchecked> rules) {
        return new Label(rules.stream().map(one -> one.rule().sentence().zh()).collect(Collectors.joining("；")),
                rules.stream().map(one -> one.rule().sentence().en()).collect(Collectors.joining("; ")));
    }
}
