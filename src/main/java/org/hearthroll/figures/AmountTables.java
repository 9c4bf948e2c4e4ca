package org.hearthroll.figures;

import java.util.ArrayList;
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
        return new Table(request.name(), table.columns(), table.rows(tally), notes(question, tally));
    }

    /** A table of households with the amount that is asked for. */
    Table along(TableRequest request, TableKind kind) {
        Amount amount = Amounts.byId(request.amount());
        ValueAmountTable table = new ValueAmountTable(counted.layout(request, kind), amount);
        AmountQuestion question = new AmountQuestion(table.layout().question(), List.of(amount));
        AmountTally tally = AmountTally.ask(counts, question);
        List<Message> notes = notes(question, tally);
        if (table.layout().repeats(table.layout().value())) {
            notes.add(Message.of("figures.note.amount.overlap"));
        }
        return new Table(request.name(), table.columns(), table.rows(tally), notes);
    }

    private List<Message> notes(AmountQuestion question, AmountTally tally) {
        List<Message> notes = new ArrayList<>(new Notes(counts, labels).ofScope(question.cuts().scope()));
        boolean perHead = question.amounts().stream().allMatch(a -> a.per() == Amount.Per.PERSON);
        notes.add(Message.of(perHead ? "figures.note.amount.head" : "figures.note.amount"));
        Cut value = question.cuts().value();
        if (value != null && !value.folded().isEmpty()) {
            notes.add(Message.of("figures.note.fold", new Notes(counts, labels).names(value.dimension(), value.folded())));
        }
        List<Sums> all = tally.all();
        IntStream.range(0, all.size()).filter(i -> all.get(i).unreadable() > 0)
                .forEach(i -> notes.add(Message.of("figures.note.amount.unreadable", question.amounts().get(i).name(), all.get(i).unreadable())));
        return notes;
    }
}
