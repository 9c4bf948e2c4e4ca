package org.hearthroll.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Dimension.Kind;
import org.hearthroll.model.Condition;
import org.hearthroll.text.Message;

/** Whom conditions speak of, as a part of a sentence: the place first, then what else must hold, each value by its label. */
final class ScopePhrase {

    private static final Labels LABELS = new Labels(CodeLists.standard());
    private static final List<String> PLACES = List.of("township", "village");

    private ScopePhrase() {
    }

    static Message of(List<Condition> conditions) {
        return said(conditions, Stream.empty());
    }

    /** Those of them who have a value of each of some dimensions. */
    static Message stated(List<Condition> conditions, List<Dimension> dimensions) {
        return said(conditions, dimensions.stream().map(dimension -> Message.of("trace.where.stated", dimension.name())));
    }

    /** Whether it is members who are spoken of. */
    static boolean ofPersons(List<Condition> conditions) {
        return conditions.stream().anyMatch(c -> Dimensions.standard().byId(c.dimension()).grain() == Dimension.Grain.PERSON);
    }

    /** The place they live in, where conditions name one. */
    static Optional<Message> place(List<Condition> conditions) {
        return conditions.stream().filter(ScopePhrase::isPlace).map(c -> Listing.names(List.of(c.value().split(";")))).reduce((a, b) -> Message.of("trace.where.in", a, b));
    }

    /** The named list they are in, where conditions name one: it is of households wherever they live. */
    static Optional<Message> list(List<Condition> conditions) {
        return conditions.stream().filter(ScopePhrase::isList).map(c -> Message.of("trace.where.list", c.value())).reduce((a, b) -> Message.of("sentence.names", a, b));
    }

    /** What else must hold of them. */
    static Optional<Message> others(List<Condition> conditions) {
        return others(conditions, Stream.empty());
    }

    private static Message said(List<Condition> conditions, Stream<Message> more) {
        Optional<Message> place = place(conditions);
        Optional<Message> list = list(conditions);
        Optional<Message> where = place.isEmpty() && list.isEmpty() ? Optional.of(Message.of("trace.where.all")) : place;
        return Stream.of(list, where, others(conditions, more)).flatMap(Optional::stream).reduce((a, b) -> Message.of("trace.where.in", a, b)).orElseThrow();
    }

    private static Optional<Message> others(List<Condition> conditions, Stream<Message> more) {
        return Stream.concat(conditions.stream().filter(c -> !isPlace(c) && !isList(c)).map(ScopePhrase::condition), more).reduce((a, b) -> Message.of("sentence.names", a, b));
    }

    private static boolean isPlace(Condition condition) {
        return PLACES.contains(condition.dimension()) && !condition.value().isEmpty();
    }

    private static boolean isList(Condition condition) {
        return Dimensions.standard().byId(condition.dimension()).kind() == Kind.LIST && !condition.value().isEmpty();
    }

    private static Message condition(Condition condition) {
        Dimension dimension = Dimensions.standard().byId(condition.dimension());
        if (condition.value().isEmpty()) {
            return Message.of("trace.where.blank", dimension.name());
        }
        if (dimension.kind() == Kind.SAME) {
            return Message.of("trace.where.same." + condition.value(), dimension.period());
        }
        boolean plainText = dimension.codes().isEmpty() && dimension.bands().isEmpty();
        List<String> values = plainText ? List.of(condition.value()) : Arrays.asList(condition.value().split(";"));
        Message named = values.stream().map(v -> Message.of("sentence.name", LABELS.label(dimension, v))).reduce((a, b) -> Message.of("sentence.names", a, b)).orElseThrow();
        String key = dimension.kind() == Kind.MULTI ? "trace.where.holds" : "trace.where.is";
        return Message.of(values.size() > 1 ? key + ".one" : key, dimension.name(), named);
    }
}
