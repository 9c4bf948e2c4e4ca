package org.hearthroll.ui.distribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.figures.CheckProgress;
import org.hearthroll.figures.CrossedSentence;
import org.hearthroll.figures.DistributionSentence;
import org.hearthroll.figures.Figure;
import org.hearthroll.figures.KindWords;
import org.hearthroll.figures.ProblemsSince;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.ShareWords;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.ToVerify;
import org.hearthroll.figures.TwoOpinions;
import org.hearthroll.figures.WiderDistribution;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.ui.kit.Breakdown;

/** The problems as counted: by township, by type, the types of each township, the kinds that the paragraph names, those that the screen can be restricted to, the earlier periods that the townships can be compared with, and whether the period has a ledger of problems at all. */
record ProblemFigures(Table townships, Table types, Table crossed, Table spoken, List<ProblemKind> kinds, List<String> others, boolean ledger, Scope scope, ProblemWish wish) {

    /** Said elsewhere on the screen: the period in the bar, checks under the title, the first townships in the paragraph. */
    private static final Set<String> SAID = Set.of("figures.note.scope.all", "figures.note.scope", "figures.note.unchecked", "figures.note.named", "figures.note.compared");
    /** For whoever wants to check the verdicts. */
    private static final Set<String> EXACT = Set.of("figures.note.dispersion.exact", "figures.note.discovery", "figures.note.discovery.none");

    private static final String UNLEDGERED = "figures.note.compared.nothing";

    /** The columns that hold what the verdicts come from. */
    static final List<String> LIMITS = List.of("lower_95", "upper_95", "lower_998", "upper_998", "p_low");
    /** The second opinion on them, and what decides it. */
    static final String OPINION = "corrected";
    static final String LIKELY = "p_corrected";
    private static final Set<String> BEHIND = Stream.concat(LIMITS.stream(), Stream.of(OPINION, LIKELY)).collect(Collectors.toUnmodifiableSet());

    /** Counts what is wished, each table once, off the window's thread. */
    static ProblemFigures count(Breakdown.Source source, Scope scope, ProblemWish wished) {
        Map<TableRequest, Table> counted = new HashMap<>();
        Function<TableRequest, Table> asked = request -> counted.computeIfAbsent(request, source::table);
        List<String> others = source.before(asked.apply(wished.types(scope)));
        ProblemWish wish = others.contains(wished.compare()) ? wished : wished.compare(null);
        Table types = asked.apply(wish.types(scope));
        boolean ledger = problems(types) > 0 || problems(asked.apply(wish.types(Scope.of(scope.period()), false))) > 0;
        // What cannot be compared in this period is wished on for the next.
        return new ProblemFigures(WiderDistribution.of(townships(asked, wish, scope)), types, asked.apply(wish.types(scope).by("township")),
                asked.apply(wish.spoken(scope)), ProblemKind.among(asked.apply(wish.types(scope, false)), asked.apply(wish.types(scope, true)), wish.kind()), others, ledger, scope, wished);
    }

    /** Of a period without a ledger there are no figures to set beside those of this one; that is only said. */
    private static Table townships(Function<TableRequest, Table> asked, ProblemWish wish, Scope scope) {
        Table compared = asked.apply(wish.distribution(scope));
        Optional<Message> unledgered = compared.notes().stream().filter(note -> note.key().equals(UNLEDGERED)).findFirst();
        return unledgered.map(said -> {
            Table alone = asked.apply(wish.compare(null).distribution(scope));
            return alone.noted(Stream.concat(Stream.of(said), alone.notes().stream()).toList());
        }).orElse(compared);
    }

    /** The table the user sees. */
    Table shown() {
        return switch (wish.view()) {
            case TOWNSHIPS -> townships;
            case TYPES -> types;
            case CROSSED -> crossed;
        };
    }

    /** The same as a workbook holds it; exact: with the figures behind the verdicts and what is said of them. */
    Table written(boolean exact) {
        return exact ? shown().noted(Stream.concat(opinions().stream(), shown().notes().stream()).toList()) : shown().without(BEHIND).noted(shown().notes().stream().filter(note -> !EXACT.contains(note.key())).toList());
    }

    /** What is said below it; exact: the figures behind the verdicts too. */
    List<Message> notes(boolean exact) {
        // A matrix shows problems and no share of them.
        List<Message> noted = wish.view() == View.CROSSED ? shown().notesWithoutShares() : shown().notes();
        Stream<Message> said = noted.stream().filter(note -> !SAID.contains(note.key())).filter(note -> exact || !EXACT.contains(note.key()));
        if (wish.view() != View.TOWNSHIPS) {
            return said.toList();
        }
        Stream<Message> opinions = exact ? opinions().stream() : Stream.empty();
        return Stream.of(opinions, Stream.of(Message.of(compared().isPresent() ? "distribution.note.compared" : "distribution.note.expected")), said).flatMap(notes -> notes).toList();
    }

    /** Where both opinions stand side by side, what to make of those that disagree. */
    private List<Message> opinions() {
        return wish.view() == View.TOWNSHIPS ? TwoOpinions.disagreeing(townships) : List.of();
    }

    /** The figure of one of the tables, by its row and its column (null: the problems). */
    Figure figure(Table.Row row, Table.Column column) {
        return Figure.among(List.of(townships, types, crossed), row, column);
    }

    /** The period that the townships are compared with. */
    Optional<String> compared() {
        return Optional.ofNullable(townships.traits().comparedWith());
    }

    /** Whether they should be compared with a period that has no ledger, so that there is nothing to compare with. */
    boolean unledgered() {
        return townships.notes().stream().anyMatch(note -> note.key().equals(UNLEDGERED));
    }

    /** What the table and its chart are called. */
    Message title() {
        return Message.of("distribution.title." + wish.view());
    }

    /** Whether there is anything to show: the period has a ledger, and the scope has households or problems. */
    boolean present() {
        return ledger && !isEmpty();
    }

    /** Whether there is neither a household nor a problem in the scope; a place without problems in a county that has some is not empty. */
    boolean isEmpty() {
        return total("households") == 0 && problems() == 0;
    }

    long problems() {
        return total("problems");
    }

    private static long problems(Table types) {
        return (Long) types.cell(types.rows().getLast(), "problems");
    }

    /** The townships that should be asked whether they found all. */
    List<ToVerify> toVerify() {
        return ToVerify.of(townships);
    }

    /** The townships that have found nothing so far and have not finished. */
    List<Table.Row> unfinished() {
        return townships.rows().stream().filter(row -> "UNFINISHED".equals(townships.cell(row, "verdict")) && townships.cell(row, "problems").equals(0L)).toList();
    }

    /** How far the check has come, and what it found. */
    Message progress() {
        long households = total("households");
        Message kind = KindWords.of(wish.within(scope));
        if (!CheckProgress.recorded(townships)) {
            return Message.of("distribution.unchecked", households, problems(), kind);
        }
        long checked = total("checked");
        return Message.of("distribution.progress", households, checked, ShareWords.of(CheckProgress.of(checked, households), checked), problems(), kind);
    }

    Message sentence() {
        Message distribution = DistributionSentence.of(townships, spoken, wish.within(scope), wish.nameTop());
        if (wish.view() == View.TOWNSHIPS && compared().isPresent()) {
            return Message.of("sentence.sentences", distribution, ProblemsSince.of(townships, wish.within(scope)));
        }
        return wish.view() != View.CROSSED ? distribution
                : CrossedSentence.of(crossed, types, ShareOf.GROUP, false).map(said -> Message.of("sentence.sentences", distribution, said)).orElse(distribution);
    }

    private long total(String column) {
        return (Long) townships.cell(townships.rows().getLast(), column);
    }
}
