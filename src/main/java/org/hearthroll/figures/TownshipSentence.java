package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** How unusual the number of problems of one township is, against what all report, against what the others report, and where townships differ anyway. */
public final class TownshipSentence {

    private static final int DECIMALS = 1;
    /** In percent: what is less is only said to be less. */
    private static final BigDecimal LEAST = new BigDecimal("0.0001");
    private static final BigDecimal SMALL = new BigDecimal("0.1");
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private TownshipSentence() {
    }

    /** Nothing where there is nothing to compare it with. */
    public static Optional<Message> of(Table distribution, Row row) {
        if (row.role() != Role.NORMAL) {
            return Optional.empty();
        }
        Townships all = Townships.of(distribution);
        Township township = Townships.township(distribution, row);
        Townships others = all.without(township);
        double expected = all.expected(township);
        if (expected <= 0 || others.checked() == 0) {
            return Optional.empty();
        }
        OverDispersion spread = OverDispersion.of(all);
        Message chance = Message.of("sentence.township", township.key(), township.problems(), township.expected(all.problems(), all.checked(), DECIMALS).toPlainString(),
                township.expected(others.problems(), others.checked(), DECIMALS).toPlainString(), percent(new Poisson(expected).upTo(township.problems())));
        return Optional.of(spread.present() ? Message.of("sentence.township.differing", chance, percent(BigDecimal.valueOf(spread.lowerTail(township)))) : Message.of("sentence.township.alike", chance));
    }

    /** A probability in percent: two decimals, of a small one its first two digits. */
    private static String percent(BigDecimal probability) {
        BigDecimal percent = probability.movePointRight(2);
        if (percent.compareTo(LEAST) < 0) {
            return "<" + LEAST.toPlainString();
        }
        return (percent.compareTo(SMALL) < 0 ? percent.round(TWO_DIGITS) : percent.setScale(2, RoundingMode.HALF_UP)).toPlainString();
    }
}
