package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Condition;
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
    List<Message> of(CountTable table, Groups groups, List<ShareGrid> shares) {
        Question question = table.question();
        List<Message> notes = new ArrayList<>(ofScope(question.scope()));
        counted(table, groups, notes);
        if (!question.value().folded().isEmpty()) {
            notes.add(Message.of("figures.note.fold", names(question.value().dimension(), question.value().folded())));
        }
        if (table.group() != null) {
            notes.add(Message.of("figures.note.share-of." + table.shareOf()));
        }
        notes.addAll(rounding(table.shown().rounding(), shares.stream().anyMatch(ShareGrid::fitted), shares.stream().anyMatch(ShareGrid::uneven), shares.stream().anyMatch(ShareGrid::adjusted)));
        return notes;
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

    private void counted(CountTable table, Groups groups, List<Message> notes) {
        boolean problems = table.question().subject() == Subject.PROBLEMS;
        boolean people = table.value().dimension().grain() == Dimension.Grain.PERSON;
        Count total = groups.whole().total();
        Count stated = groups.whole().stated();
        long blank = people ? total.persons() - stated.persons() : total.units() - stated.units();
        if (blank > 0) {
            notes.add(Message.of(problems ? "figures.note.none.problems" : people ? "figures.note.none.persons" : "figures.note.none", blank));
        }
        if (table.repeats(table.value()) && !problems) {
            notes.add(Message.of(people ? "figures.note.persons" : table.shareOf() == ShareOf.VALUE ? "figures.note.any.value" : "figures.note.any"));
        }
        if (table.group() != null && table.repeats(table.group()) && !problems) {
            notes.add(Message.of(table.shareOf() == ShareOf.GROUP ? "figures.note.groups.group" : "figures.note.groups"));
        }
    }

    /** The remark of the bulletins where printed shares do not add up, or that the largest remainders were raised and which cells show it. */
    static List<Message> rounding(Rounding rounding, boolean fitted, boolean uneven, boolean adjusted) {
        if (rounding == Rounding.HALF_UP) {
            return uneven ? List.of(Message.of("figures.note.rounding")) : List.of();
        }
        if (!fitted) {
            return List.of(Message.of("figures.note.remainder.not"));
        }
        return adjusted ? List.of(Message.of("figures.note.remainder"), Message.of(Table.MARKS)) : List.of(Message.of("figures.note.remainder"));
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
