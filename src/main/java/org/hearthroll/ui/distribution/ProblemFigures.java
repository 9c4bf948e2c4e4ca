package org.hearthroll.ui.distribution;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.DistributionSentence;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Shares;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/** The problems as counted: by township, by type, the types of each township, and the areas that the paragraph names. */
record ProblemFigures(Table townships, Table types, Table crossed, Table areas, Scope scope, ProblemWish wish) {

    private static final int DECIMALS = 2;

    /** Counts what is wished, off the window's thread. */
    static ProblemFigures count(Function<TableRequest, Table> tables, UnaryOperator<Table> spoken, Scope scope, ProblemWish wish) {
        Function<TableRequest, Table> asked = tables.andThen(spoken);
        Table types = asked.apply(wish.types(scope));
        Table crossed = asked.apply(wish.types(scope).by("township"));
        Table areas = wish.everyType() ? asked.apply(wish.everyType(false).types(scope)) : types;
        return new ProblemFigures(asked.apply(wish.distribution(scope)), types, crossed, areas, scope, wish);
    }

    /** The table the user sees. */
    Table shown() {
        return switch (wish.view()) {
            case TOWNSHIPS -> townships;
            case TYPES -> types;
            case CROSSED -> crossed;
        };
    }

    /** What the table and its chart are called. */
    Message title() {
        return Message.of("distribution.title." + wish.view());
    }

    /** Whether the period records which households were checked; else all of them count as checked. */
    boolean recordsChecks() {
        return townships.notes().stream().noneMatch(note -> note.key().equals("figures.note.unchecked"));
    }

    long problems() {
        return total("problems");
    }

    /** How far the check has come, and what it found. */
    Message progress() {
        long households = total("households");
        if (!recordsChecks()) {
            return Message.of("distribution.unchecked", households, problems());
        }
        long checked = total("checked");
        return Message.of("distribution.progress", households, checked,
                ShareWords.of(Shares.halfUp(checked, households, DECIMALS), checked), problems());
    }

    Message sentence() {
        return DistributionSentence.of(townships, areas, scope, wish.nameTop());
    }

    private long total(String column) {
        return (Long) townships.cell(townships.rows().getLast(), column);
    }
}
