package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Label;

/** What is said below a table: whom it speaks of, what was folded or left blank, how it was counted and rounded. */
final class Notes {

    private static final BigDecimal ALL = BigDecimal.valueOf(100).setScale(CountTable.DECIMALS);

    private final Counts counts;
    private final Labels labels;

    Notes(Counts counts, Labels labels) {
        this.counts = counts;
        this.labels = labels;
    }

    List<Message> of(CountTable table, Groups groups, List<Table.Row> rows) {
        Question question = table.question();
        List<Message> notes = new ArrayList<>(ofScope(question.scope()));
        counted(table, groups, notes);
        if (!question.value().folded().isEmpty()) {
            notes.add(Message.of("figures.note.fold", names(question.value().dimension(), question.value().folded())));
        }
        notes.addAll(rounding(table, rows));
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
        if (table.unitsOverlap() && !problems) {
            notes.add(Message.of(people ? "figures.note.persons" : "figures.note.any"));
        }
    }

    private List<Message> rounding(CountTable table, List<Table.Row> rows) {
        List<Table.Column> columns = table.columns();
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean overlaps = columns.get(i).id().equals("person_share") ? table.personsOverlap() : table.unitsOverlap();
            if (columns.get(i).kind() == Table.Kind.SHARE && !overlaps) {
                shares.add(i);
            }
        }
        return rounding(table.shown().rounding(), rows, shares);
    }

    /** The remark of the bulletins where printed shares do not add up, or that the largest remainders were raised. */
    static List<Message> rounding(Rounding rounding, List<Table.Row> rows, List<Integer> shares) {
        if (rounding == Rounding.LARGEST_REMAINDER) {
            return List.of(Message.of(shares.isEmpty() ? "figures.note.remainder.not" : "figures.note.remainder"));
        }
        return shares.stream().anyMatch(column -> uneven(rows, column)) ? List.of(Message.of("figures.note.rounding")) : List.of();
    }

    private static boolean uneven(List<Table.Row> rows, int column) {
        BigDecimal sum = BigDecimal.ZERO.setScale(CountTable.DECIMALS);
        boolean some = false;
        for (Table.Row row : rows) {
            BigDecimal share = (BigDecimal) row.cells().get(column);
            if (row.role() == Role.TOTAL) {
                if (some && !sum.equals(ALL)) {
                    return true;
                }
                sum = BigDecimal.ZERO.setScale(CountTable.DECIMALS);
                some = false;
            } else if (share != null) {
                sum = sum.add(share);
                some = true;
            }
        }
        return false;
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
