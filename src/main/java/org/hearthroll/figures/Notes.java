package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Period;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Label;

/** What is said below a table: whom it speaks of, what was folded or left blank, how it was counted and rounded. */
final class Notes {

    private final Counts counts;
    private final Labels labels;

    Notes(Counts counts, Labels labels) {
        this.counts = counts;
        this.labels = labels;
    }

    /** shares: those of the table, and those of what it is compared with. */
    NoteList of(CountTable table, Groups groups, List<ShareGrid> shares) {
        Question question = table.question();
        NoteList notes = new NoteList().notes(ofScope(question.scope()));
        persons(table, notes);
        counted(table, groups, notes);
        fold(question.value(), notes);
        if (table.group() != null) {
            notes.note(Message.of("figures.note.share-of." + table.shareOf()));
        }
        rounding(table.shown().rounding(), shares.stream().anyMatch(ShareGrid::fitted), shares.stream().anyMatch(ShareGrid::uneven), shares.stream().anyMatch(ShareGrid::adjusted), notes);
        return notes;
    }

    /** What whoever recounts persons has to know: the day of their ages, and that one may be in several rows. */
    private void persons(CountTable table, NoteList notes) {
        List<Dimension> cuts = Stream.of(table.value(), table.group()).filter(Objects::nonNull).map(GroupColumns::dimension).toList();
        if (cuts.stream().anyMatch(dimension -> dimension.kind() == Dimension.Kind.AGE)) {
            notes.note(Message.of("figures.note.age", Period.lastDay(counts.period(table.question().scope())).toString()));
        }
        if (cuts.stream().anyMatch(dimension -> dimension.grain() == Dimension.Grain.PERSON && dimension.several())) {
            notes.note(Message.of("figures.note.several"));
        }
    }

    /** Which values are folded into one, if any are. */
    void fold(Cut value, NoteList notes) {
        if (value != null && !value.folded().isEmpty()) {
            notes.fold(Message.of("figures.note.fold", names(value.dimension(), value.folded())));
        }
    }

    /** Within its groups a share is not touched by their overlapping. */
    private static void overlapping(ShareOf shareOf, NoteList notes) {
        if (shareOf == ShareOf.GROUP) {
            notes.note(Message.of("figures.note.groups.group"));
        } else {
            notes.remark(Message.of("figures.note.groups"));
        }
    }

    /** The period and what narrows it, and how many of these households the latest import no longer named. */
    List<Message> ofScope(Scope scope) {
        List<Message> notes = new ArrayList<>();
        String period = counts.period(scope);
        notes.add(scope.conditions().isEmpty() ? Message.of("figures.note.scope.all", period)
                : Message.of("figures.note.scope", period, conditions(scope.conditions())));
        long missing = counts.missing(scope);
        long persons = counts.missingPersons(scope);
        if (missing + persons > 0) {
            notes.add(Message.of("figures.note.missing", missing, persons));
        }
        return notes;
    }

    private void counted(CountTable table, Groups groups, NoteList notes) {
        boolean problems = table.question().subject() == Subject.PROBLEMS;
        boolean people = table.value().dimension().grain() == Dimension.Grain.PERSON;
        Count total = groups.whole().total();
        Count stated = groups.whole().stated();
        long blank = people ? total.persons() - stated.persons() : total.units() - stated.units();
        if (blank > 0) {
            notes.note(Message.of(problems ? "figures.note.none.problems" : people ? "figures.note.none.persons" : "figures.note.none", blank));
        }
        if (table.repeats(table.value()) && !problems) {
            notes.remark(Message.of(people ? "figures.note.persons" : table.shareOf() == ShareOf.VALUE ? "figures.note.any.value" : "figures.note.any"));
        }
        if (table.group() != null && table.repeats(table.group()) && !problems) {
            overlapping(table.shareOf(), notes);
        }
    }

    /** The remark of the bulletins where printed shares do not add up, or that the largest remainders were raised and which cells show it. */
    static void rounding(Rounding rounding, boolean fitted, boolean uneven, boolean adjusted, NoteList notes) {
        if (rounding == Rounding.HALF_UP) {
            notes.notes(uneven ? List.of(Message.of("figures.note.rounding")) : List.of());
        } else if (!fitted) {
            notes.note(Message.of("figures.note.remainder.not"));
        } else {
            notes.remark(Message.of("figures.note.remainder")).notes(adjusted ? List.of(Message.of(Table.MARKS)) : List.of());
        }
    }

    Label conditions(List<Condition> conditions) {
        return joined(conditions.stream().map(this::condition).toList(), "，", ", ");
    }

    private Label condition(Condition condition) {
        Dimension dimension = Dimensions.standard().byId(condition.dimension());
        Label values = names(dimension, List.of(condition.value().split(";", -1)));
        return new Label(dimension.name().zh() + "=" + values.zh(), dimension.name().en() + " = " + values.en());
    }

    Label names(Dimension dimension, List<String> values) {
        return joined(values.stream().map(v -> labels.label(dimension, v)).toList(), "、", ", ");
    }

    private static Label joined(List<Label> names, String zh, String en) {
        return new Label(String.join(zh, names.stream().map(Label::zh).toList()), String.join(en, names.stream().map(Label::en).toList()));
    }
}
