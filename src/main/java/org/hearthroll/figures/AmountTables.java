package org.hearthroll.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** Makes the tables of amounts: the standard ones with a row for each amount, and any table of households with one amount instead of shares. */
final class AmountTables {

    private final Counts counts;
    private final Labels labels;
    private final CountTables counted;

    AmountTables(Counts counts, Labels labels, CountTables counted) {
        this.counts = counts;
        this.labels = labels;
        this.counted = counted;
    }

    /** A standard table of amounts. */
    Table standard(TableRequest request, TableKind kind) {
        Scope scope = counted.scope(request);
        GroupColumns group = counted.group(request, scope);
        AmountQuestion question = new AmountQuestion(new Question(Question.Subject.HOUSEHOLDS, scope, GroupColumns.cut(group), null), Amounts.of(kind));
        AmountTable table = new AmountTable(group, question);
        AmountTally tally = AmountTally.ask(counts, question);
        NoteList notes = notes(question, tally);
        return new Table(request.name(), table.columns(), table.rows(tally), notes.all(), List.of(), Traits.PLAIN.saying(notes));
    }

    /** A table of households with the amount that is asked for. */
    Table along(TableRequest request, TableKind kind) {
        Amount amount = Amounts.byId(request.amount());
        ValueAmountTable table = new ValueAmountTable(counted.layout(request, kind), amount);
        AmountQuestion question = new AmountQuestion(table.layout().question(), List.of(amount));
        AmountTally tally = AmountTally.ask(counts, question);
        NoteList notes = notes(question, tally);
        if (table.layout().repeats(table.layout().value())) {
            notes.note(Message.of("figures.note.amount.overlap"));
        }
        return new Table(request.name(), table.columns(), table.rows(tally), notes.all(), List.of(), Traits.PLAIN.saying(notes));
    }

    private NoteList notes(AmountQuestion question, AmountTally tally) {
        Notes common = new Notes(counts, labels);
        NoteList notes = new NoteList().notes(common.ofScope(question.cuts().scope()));
        boolean perHead = question.amounts().stream().allMatch(a -> a.per() == Amount.Per.PERSON);
        notes.remark(Message.of(perHead ? "figures.note.amount.head" : "figures.note.amount"));
        common.fold(question.cuts().value(), notes);
        List<Sums> all = tally.all();
        IntStream.range(0, all.size()).filter(i -> all.get(i).unreadable() > 0)
                .forEach(i -> notes.note(Message.of("figures.note.amount.unreadable", question.amounts().get(i).name(), all.get(i).unreadable())));
        return notes;
    }
}
