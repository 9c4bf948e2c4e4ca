package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/**
 * What the number of problems of one township says, in plain words: how many there are and how many to expect, and what the verdict means;
 * and, apart from it, whether a second opinion agrees, with the exact figures.
 */
public final class TownshipSentence {

    private static final int DECIMALS = 1;
    /** In percent: what is less is only said to be less. */
    private static final BigDecimal LEAST = new BigDecimal("0.0001");
    private static final BigDecimal SMALL = new BigDecimal("0.1");
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final Township township;
    private final Townships all;
    private final Townships others;
    private final Verdict verdict;
    private final OverDispersion spread;
    private final boolean recorded;

    private TownshipSentence(Table distribution, Row row) {
        all = distribution.traits().measure();
        township = Townships.township(distribution, row);
        others = all.without(township);
        verdict = Verdict.valueOf(String.valueOf(distribution.cell(row, "verdict")));
        spread = OverDispersion.of(all);
        recorded = CheckProgress.recorded(distribution);
    }

    /** Nothing where there is nothing to compare it with. */
    public static Optional<TownshipSentence> of(Table distribution, Row row) {
        if (row.role() != Role.NORMAL || distribution.cell(row, "verdict") == null) {
            return Optional.empty();
        }
        return Optional.of(new TownshipSentence(distribution, row)).filter(t -> t.all.expected(t.township) > 0 && t.others.checked() > 0);
    }

    /** For everybody. */
    public Message plain() {
        return Listing.sentences(List.of(Message.of(recorded ? "sentence.township" : "sentence.township.unchecked", township.key(), township.checked(), township.problems(), expected(all)),
                Message.of("sentence.township.verdict", verdict.word(), verdict.means(Limits.around(all.expected(township))))));
    }

    /** For whoever wants to check it: a second opinion where townships differ anyway; against what all report, against what the others report. */
    public Message exact() {
        Tail chance = new NegativeBinomial(all.expected(township), Double.POSITIVE_INFINITY).tail(township.problems());
        Message alike = Message.of(chance.low() ? "sentence.township.chance.low" : "sentence.township.chance.high", expected(all), expected(others), township.problems(), percent(chance));
        if (!spread.present()) {
            return Message.of("sentence.township.alike", alike);
        }
        Message differing = Message.of("sentence.township.differing", alike, percent(spread.tail(township)));
        return second().map(opinion -> Listing.sentences(List.of(opinion, differing))).orElse(differing);
    }

    private Optional<Message> second() {
        if (!township.finished() || verdict == Verdict.TOO_SMALL) {
            return Optional.empty();
        }
        Corrected second = spread.opinion(township);
        String agrees = second.side() == verdict.side() ? "same" : verdict.alone();
        return Optional.of(Message.of("sentence.township.second." + agrees, Message.of("corrected." + second)));
    }

    private String expected(Townships measure) {
        return township.expected(measure.problems(), measure.checked(), DECIMALS).toPlainString();
    }

    /** A probability in percent: two decimals, of a small one its first two digits. */
    private static String percent(Tail tail) {
        BigDecimal percent = BigDecimal.valueOf(tail.probability()).movePointRight(2);
        if (percent.compareTo(LEAST) < 0) {
            return "<" + LEAST.toPlainString();
        }
        return (percent.compareTo(SMALL) < 0 ? percent.round(TWO_DIGITS) : percent.setScale(2, RoundingMode.HALF_UP)).toPlainString();
    }
}
