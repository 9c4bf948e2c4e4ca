package org.hearthroll.ui.causes;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hearthroll.figures.Counting;
import org.hearthroll.figures.Dimensions;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * The causes as counted: the table, the same crossed or compared (null where it is not), the generation chosen where the period holds both
 * (else null), and the periods it could be compared with.
 */
record CauseFigures(Table whole, Table crossed, Table compared, Scope scope, CauseWish wish, List<String> others) {

    private static final String BOTH = "figures.refused.both-generations";
    private static final String OLD = "2014";
    private static final String NEW = "2021";

    /** Counts what is wished, off the window's thread; where a period holds both generations, that of its time is taken unless one is wished. */
    static CauseFigures count(Source source, Scope scope, CauseWish wish) {
        try {
            return counted(source, scope, wish);
        } catch (Refusal both) {
            if (!both.said().key().equals(BOTH)) {
                throw both;
            }
            return counted(source, scope, wish.generation(timely(both.said().arguments().getFirst().toString())));
        }
    }

    private static CauseFigures counted(Source source, Scope scope, CauseWish wish) {
        TableRequest request = wish.request(scope);
        Table whole = source.table(request);
        String period = whole.rows().getLast().opens().period();
        List<String> others = source.periods().get().stream().filter(other -> !other.equals(period)).toList();
        CauseWish possible = others.contains(wish.compare()) ? wish : wish.compare(null);
        Table crossed = possible.by() == null ? null : source.table(request.by(possible.by()));
        Table compared = possible.by() != null || possible.compare() == null ? null : source.table(request.compare(possible.compare()));
        return new CauseFigures(whole, crossed, compared, scope, possible, others);
    }

    /** Where tables come from: tables counts, spoken puts labels into the reader's language, periods names all there are, the latest first. */
    record Source(Function<TableRequest, Table> tables, UnaryOperator<Table> spoken, Supplier<List<String>> periods) {

        Table table(TableRequest request) {
            return spoken.apply(tables.apply(request));
        }
    }

    private static String timely(String period) {
        return period.compareTo(NEW) < 0 ? OLD : NEW;
    }

    /** The table the user sees. */
    Table shown() {
        return compared == null ? drawn() : compared;
    }

    /** The table the chart is of. */
    Table drawn() {
        return crossed == null ? whole : crossed;
    }

    boolean isEmpty() {
        return households(whole.rows().getLast()) == 0;
    }

    /** How it was counted, in words: numerator and denominator. */
    Message counted() {
        long blank = whole.rows().stream().filter(r -> r.role() == Role.NONE).mapToLong(this::households).sum();
        long stated = households(whole.rows().getLast()) - blank;
        String key = wish.counting() == Counting.ANY ? "causes.counted.any" : "causes.counted.main";
        return crossed == null ? Message.of(key, stated) : Message.of("causes.counted.crossed", Message.of(key, stated));
    }

    /** What the table and its chart are called. */
    Message title() {
        Message title = Message.of("causes.title." + wish.counting());
        return wish.by() == null ? title : Message.of("table.title.by", title, Dimensions.standard().byId(wish.by()).name());
    }

    private long households(Table.Row row) {
        return (Long) whole.cell(row, "households");
    }
}
