package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearthroll.figures.Question.Subject;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Makes the tables that count households or problems by one dimension, or by two. */
final class CountTables {

    private final Counts counts;
    private final Labels labels;
    private final Generations generations;

    CountTables(Counts counts, Labels labels) {
        this.counts = counts;
        this.labels = labels;
        this.generations = new Generations(counts);
    }

    Table table(TableRequest request, TableKind kind) {
        CountTable table = layout(request, kind);
        Groups groups = Groups.ask(counts, table.question());
        if (request.compare() != null) {
            return compared(request, kind, table, groups);
        }
        ShareGrid shares = table.shares(groups);
        NoteList notes = new Notes(counts, labels).of(table, groups, List.of(shares));
        return new Table(request.name(), table.columns(), table.rows(groups, shares), notes.all(), table.sums(groups, shares), table.traits().saying(notes));
    }

    /** What is asked, of which period, and how the answer is laid out. */
    CountTable layout(TableRequest request, TableKind kind) {
        Scope scope = scope(request);
        Dimension by = request.by() == null ? null : Dimensions.standard().counted(request.by());
        refuseBase(request);
        Dimension of = kind.isCauses() ? generations.dimension(request, scope) : Dimensions.standard().byId(kind.dimension());
        if (by != null && by.id().equals(of.id())) {
            throw Refusal.of("figures.refused.by-itself", of.name());
        }
        Subject subject = kind.shape() == TableKind.Shape.PROBLEMS ? Subject.PROBLEMS : Subject.HOUSEHOLDS;
        Question question = folded(new Question(subject, scope, Cut.by(by), Cut.by(of)), request.shown().fold());
        return new CountTable(group(request, scope), new GroupColumns(of, kind.prefix(), labels, Places.of(counts, scope, of)), question, request.shown());
    }

    /** The columns of what a table is broken down by; null where it is not. */
    GroupColumns group(TableRequest request, Scope scope) {
        Dimension by = request.by() == null ? null : Dimensions.standard().counted(request.by());
        return by == null ? null : new GroupColumns(by, by.columnId(), labels, Places.of(counts, scope, by));
    }

    /** The households that are asked for, with the name of their period; they can be looked up only in a period that there is. */
    Scope scope(TableRequest request) {
        Scope scope = new Scope(counts.period(request.scope()), request.scope().conditions());
        Stream.concat(Stream.ofNullable(request.by()).map(Dimensions.standard()::byId), scope.conditions().stream().map(condition -> Dimensions.standard().byId(condition.dimension())))
                .map(Dimension::period).filter(Objects::nonNull).forEach(period -> counts.period(Scope.of(period)));
        return scope;
    }

    /** Only the cells of a crossed table are of a value or of a whole; two periods are compared within groups. */
    private static void refuseBase(TableRequest request) {
        if (request.shown().shareOf() != ShareOf.GROUP && (request.by() == null || request.compare() != null)) {
            throw Refusal.of(request.by() == null ? "figures.refused.share-of" : "figures.refused.share-of.compared");
        }
    }

    /** The same question put to another period; what is folded there is what is folded here. */
    private Table compared(TableRequest request, TableKind kind, CountTable table, Groups now) {
        Scope earlier = new Scope(counts.period(Scope.of(request.compare())), table.question().scope().conditions());
        if (kind.isCauses() && !generations.dimension(request, earlier).id().equals(table.value().dimension().id())) {
            throw Refusal.of("figures.refused.compare-generations", table.question().scope().period(), earlier.period());
        }
        Question question = table.question();
        Groups before = Groups.ask(counts, new Question(question.subject(), earlier, question.group(), question.value()));
        Comparison comparison = Comparison.of(table, now, before, earlier);
        NoteList notes = new Notes(counts, labels).of(table, now, comparison.shares()).note(Message.of("figures.note.compared", earlier.period()));
        return new Table(request.name(), comparison.columns(), comparison.rows(), notes.all(), List.of(), table.traits().comparedWith(earlier.period()).saying(notes));
    }

    /** The question with what is to be folded decided on the whole, so that every group folds the same. */
    private Question folded(Question question, Fold fold) {
        if (fold.isNothing()) {
            return question;
        }
        List<String> codes = new ArrayList<>();
        fold.codes().forEach(c -> codes.add(labels.value(question.value().dimension(), c)));
        if (fold.below() != null) {
            Groups.Group whole = Groups.ask(counts, question.ungrouped()).whole();
            whole.cells().entrySet().stream().filter(c -> c.getKey() != null && fold.covers(c.getValue().units(), whole.stated().units())).forEach(c -> codes.add(c.getKey()));
        }
        codes.removeAll(Collections.singleton(""));
        return codes.isEmpty() ? question : question.valued(question.value().folding(labels.ordered(question.value().dimension(), codes)));
    }
}
