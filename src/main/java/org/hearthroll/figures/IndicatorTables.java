package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Makes the tables of indicators. */
final class IndicatorTables {

    private final Counts counts;
    private final Labels labels;
    private final CountTables counted;

    IndicatorTables(Counts counts, Labels labels, CountTables counted) {
        this.counts = counts;
        this.labels = labels;
        this.counted = counted;
    }

    Table table(TableRequest request, TableKind kind) {
        Scope scope = counted.scope(request);
        GroupColumns group = counted.group(request, scope);
        IndicatorTable table = new IndicatorTable(group, Indicators.of(kind), scope);
        Map<Indicator, Groups> found = new LinkedHashMap<>();
        table.indicators().forEach(i -> found.put(i, ask(i, new Question(Question.Subject.HOUSEHOLDS, scope, GroupColumns.cut(group), Cut.by(i.dimension())))));
        List<Message> notes = new ArrayList<>(new Notes(counts, labels).ofScope(scope));
        notes.add(Message.of(table.ofPersons() ? "figures.note.indicator.persons" : "figures.note.indicator"));
        return new Table(request.name(), table.columns(), table.rows(found), notes);
    }

    /** Counts under "meets it" and "does not" in place of the values themselves, so that a household with two of them counts once. */
    private Groups ask(Indicator indicator, Question question) {
        Tally tally = new Tally(question);
        counts.units(question).map(units -> units.valued(indicator::met)).ifPresentOrElse(tally::add, () -> oneByOne(indicator, question, tally));
        Groups groups = tally.groups();
        return indicator.unrecorded(groups.whole()) ? groups.unstated() : groups;
    }

    private void oneByOne(Indicator indicator, Question question, Tally tally) {
        if (question.ofHouseholdsAlone()) {
            counts.count(question).forEach(c -> tally.add(new Count(c.group(), indicator.met(c.value()), c.units(), c.persons())));
        } else {
            counts.each(question, units -> tally.add(units.stream().map(u -> new Unit(u.id(), u.persons(), u.group(), indicator.met(u.value()))).toList()));
        }
    }
}
