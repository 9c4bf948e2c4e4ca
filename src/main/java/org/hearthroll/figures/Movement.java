package org.hearthroll.figures;

import java.util.List;
import java.util.function.Function;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;

/**
 * The households behind a difference: those that came into a row of a compared table since the other period, and those that left it. Households
 * of the two periods are the same where their codes are, so those that came less those that left are the difference; persons may also
 * differ within the households that stayed.
 */
public record Movement(Figure figure, Side came, Side left) {

    /** Households of their own period which the other one does not have in the row: who they are, how many, and how many persons they have there. */
    public record Side(String key, Scope scope, String other, long households, long persons) {
    }

    /** Whether a figure is a difference that households moved by; problems do not keep to their households from one period to another. */
    public static boolean explains(Figure figure) {
        return figure.column().change() && !figure.counted().equals("problems");
    }

    /** Counts both sides with tables. */
    public static Movement of(Figure figure, Function<TableRequest, Table> tables) {
        String now = figure.table().period();
        String then = figure.table().traits().comparedWith();
        return new Movement(figure, side("came", figure, now, then, tables), side("left", figure, then, now, tables));
    }

    /** Persons are counted as the table of the figure counts them, so by its own dimension. */
    private static Side side(String key, Figure figure, String period, String other, Function<TableRequest, Table> tables) {
        Scope scope = new Scope(period, figure.row().opens().conditions()).and(Dimension.same(other).id(), "0");
        Table counted = tables.apply(TableRequest.of(figure.value().map(Dimension::id).orElse("township"), scope));
        Table.Row all = counted.rows().getLast();
        return new Side(key, scope, other, (Long) counted.cell(all, "households"), (Long) counted.cell(all, "persons"));
    }

    public List<Side> sides() {
        return List.of(came, left);
    }

    /** The figure that is to be explained. */
    public Message said() {
        return FigureSentence.named(figure);
    }

    /** How a side is offered. */
    public Message offered(Side side) {
        return Message.of("moved." + side.key(), side.households(), side.persons(), then(), FigureSentence.names(figure));
    }

    /** How many more persons those have who stayed; zero where it is households that are counted. */
    public long stayed() {
        return figure.counted().equals("persons") ? (Long) figure.table().cell(figure.row(), "persons_change") - came.persons() + left.persons() : 0;
    }

    /** The households of a side as a figure. */
    public Message named(Side side) {
        return Message.of("moved.named." + side.key(), FigureSentence.names(figure), side.households(), then());
    }

    /** Who a side is, and what it is of the whole difference; title is what the table is called. */
    public Message counted(Message title, Side side) {
        long change = (Long) figure.table().cell(figure.row(), "households_change");
        Message who = Message.of("moved.counted." + side.key(), title, FigureSentence.names(figure), side.households(), figure.table().period(), then());
        return Listing.sentences(List.of(who, Message.of("moved.balance", came.households(), left.households(), "%+d".formatted(change)), Message.of("trace.period", side.scope().period())));
    }

    private String then() {
        return figure.table().traits().comparedWith();
    }
}
