package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Condition;
import org.hearthroll.text.Label;
import org.hearthroll.text.Message;

/** What a figure of a table is and how it was counted, in words: numerator, denominator, period, what counts more than once. */
public final class FigureSentence {

    private static final RowNames NAMES = new RowNames(new Labels(CodeLists.standard()));

    private final Figure figure;
    private final boolean before;

    private FigureSentence(Figure figure) {
        this.figure = figure;
        this.before = figure.before();
    }

    /** The figure itself: its row, and how many. */
    public static Message named(Figure figure) {
        return new FigureSentence(figure).named();
    }

    /** What its row stands for. */
    static Message names(Figure figure) {
        return new FigureSentence(figure).names();
    }

    /** How it was counted; title is what the table is called. */
    public static Message counted(Message title, Figure figure) {
        return new FigureSentence(figure).counted(title);
    }

    private Message named() {
        if (figure.amount().isPresent()) {
            return named(amount());
        }
        Message many = figure.column().change() ? change() : Message.of("trace.many." + figure.counted(), figure.count(before));
        return named(figure.isShare() && !figure.column().change() ? shared(many, before) : many);
    }

    /** A figure of the other period says so at once, because everything else on the screen speaks of this one. */
    private Message named(Message figured) {
        return before ? Message.of("trace.named.then", names(), figured, figure.opens().period()) : Message.of("trace.named", names(), figured);
    }

    private Message counted(Message title) {
        List<Message> said = new ArrayList<>(List.of(Message.of("trace.head", title, names(), shared(Message.of("trace.many." + figure.counted(), figure.count(before)), before))));
        figure.amount().ifPresent(_ -> said.add(Message.of("trace.amount", amount())));
        if (figure.column().change()) {
            said.add(Message.of("trace.against", figure.table().traits().comparedWith(), shared(Message.of("trace.many." + figure.counted(), figure.count(true)), true), change()));
        }
        said.add(parts());
        said.add(Message.of("trace.period", figure.opens().period()));
        Stream.of(remarks(), behind()).flatMap(List::stream).forEach(said::add);
        return Listing.sentences(said);
    }

    private Message amount() {
        return Message.of("trace.many.amount", figure.column().heading(), figure.amount().orElseThrow());
    }

    /** Numerator and denominator. */
    private Message parts() {
        List<Condition> who = figure.counted().equals("problems") ? figure.row().opens().conditions() : figure.opens().conditions();
        Message numerator = people(who, ScopePhrase.of(who), figure.count(before));
        Optional<Message> denominator = Denominator.of(figure, before).map(this::people);
        Optional<Message> stated = Denominator.ofGroup(figure, before).map(this::people);
        return switch (figure.row().role()) {
            case NONE -> Message.of("trace.none", numerator);
            case TOTAL -> denominator.map(of -> stated.filter(own -> !own.equals(of)).map(own -> Message.of("trace.total.parts", numerator, own, of)).orElseGet(() -> Message.of("trace.total.of", numerator, of)))
                    .orElseGet(() -> Message.of("trace.total", numerator));
            default -> denominator.map(of -> Message.of("trace.parts", numerator, of)).orElseGet(() -> Message.of("trace.numerator", numerator));
        };
    }

    private Message people(Denominator of) {
        Message who = ScopePhrase.stated(of.conditions(), of.stated());
        return of.count().isPresent() ? people(Stream.concat(of.conditions().stream(), of.stated().stream().map(d -> new Condition(d.id(), ""))).toList(), who, of.count().getAsLong())
                : Message.of("trace.of.some", who);
    }

    /** So many of those who are spoken of: households, their members or such members. */
    private Message people(List<Condition> conditions, Message who, long many) {
        return Message.of("trace.of." + figure.counted() + (ScopePhrase.ofPersons(conditions) ? ".such" : ""), who, many);
    }

    private Message names() {
        return figure.table().columns().stream().filter(column -> column.kind() == Table.Kind.LABEL).map(Table.Column::id).map(this::label).filter(label -> !label.equals("")).distinct().map(label -> Message.of("sentence.name", label)).reduce((a, b) -> Message.of("trace.names", a, b)).orElseThrow();
    }

    /** In every language where its code declares that, because the sentence may be read in another language than the table. */
    private Object label(String column) {
        String code = column + ReadersTable.CODE;
        Optional<Label> declared = figure.table().columns().stream().anyMatch(c -> c.id().equals(code)) ? NAMES.of(column, String.valueOf(figure.table().cell(figure.row(), code))) : Optional.empty();
        return declared.<Object>map(label -> label).orElseGet(() -> Objects.toString(figure.table().cell(figure.row(), column), ""));
    }

    private Message shared(Message many, boolean earlier) {
        BigDecimal share = figure.share(earlier);
        return share == null ? many : Message.of("trace.shared", many, ShareWords.of(share, figure.count(earlier)));
    }

    private Message change() {
        Object value = figure.table().cell(figure.row(), figure.column().id());
        String signed = value instanceof Long n ? "%+d".formatted(n) : value instanceof BigDecimal points ? (points.signum() > 0 ? "+" : "") + points.toPlainString() : "—";
        return Message.of(figure.isShare() ? "trace.change.points" : "trace.change." + figure.counted(), signed);
    }

    /** What the table says of all its figures, and what is folded into this one. */
    private List<Message> remarks() {
        Traits traits = figure.table().traits();
        return traits.said().remarks().stream().filter(said -> figure.row().role() == Role.FOLD || !traits.said().folded().contains(said)).toList();
    }

    /** Whom the list shows, where that is not who was counted. */
    private List<Message> behind() {
        boolean ofProblems = figure.opens().conditions().stream().anyMatch(c -> Dimensions.standard().byId(c.dimension()).grain() == Dimension.Grain.PROBLEM);
        return switch (figure.counted()) {
            case "problems" -> List.of(Message.of(ofProblems ? "trace.lists.having" : "trace.lists.all"));
            case "checked" -> List.of(Message.of("trace.lists.all"));
            default -> List.of();
        };
    }
}
