package org.hearthroll.roster;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearthroll.model.Finding;

/**
 * Our own sum of one column, to hold against what a file states: of a village, of the township that its villages make up, of all. A
 * statement agrees with the rows since any earlier one that is not yet part of a larger sum; where statements stand above their rows,
 * with the rows up to a later one or to the end.
 */
final class RunningSum {

    private static final int FINE_DECIMALS = 4;
    /** So many digits before the point that no file has enough of them to overflow. */
    private static final int FINE_DIGITS = 8;

    /** Ten-thousandths, which most numbers can be added up in much faster than as decimals. */
    private long fine;
    private BigDecimal coarse = BigDecimal.ZERO;
    /** The total at each statement that may still begin a sum, the latest first. */
    private final Deque<BigDecimal> marks = new ArrayDeque<>(List.of(BigDecimal.ZERO));
    private final List<Open> open = new ArrayList<>();

    /** A statement whose rows are still to come. */
    private static final class Open {
        private final BigDecimal stated;
        private final BigDecimal from;
        private final Function<String, Finding> words;
        private BigDecimal until;

        Open(BigDecimal stated, BigDecimal from, Function<String, Finding> words) {
            this.stated = stated;
            this.from = from;
            this.words = words;
        }
    }

    /** Adds a number in plain decimal text. */
    void add(String value) {
        int dot = value.indexOf('.');
        int decimals = dot < 0 ? 0 : value.length() - dot - 1;
        if (value.length() - decimals > FINE_DIGITS || decimals > FINE_DECIMALS || value.charAt(0) == '-' || value.charAt(0) == '+') {
            coarse = coarse.add(new BigDecimal(value));
            return;
        }
        long digits = 0;
        for (int i = 0; i < value.length(); i++) {
            digits = i == dot ? digits : digits * 10 + value.charAt(i) - '0';
        }
        for (int i = decimals; i < FINE_DECIMALS; i++) {
            digits *= 10;
        }
        fine += digits;
    }

    /** The sum is as much by now. */
    void reach(long count) {
        fine = 0;
        coarse = BigDecimal.valueOf(count);
    }

    private BigDecimal total() {
        BigDecimal total = coarse.add(BigDecimal.valueOf(fine, FINE_DECIMALS)).stripTrailingZeros();
        return total.scale() < 0 ? total.setScale(0) : total;
    }

    /**
     * Takes a statement of the file; above: whether this file states its sums above the rows. Answers the finding that the words make
     * of our own sum if it is another.
     */
    Optional<Finding> state(BigDecimal stated, boolean above, Function<String, Finding> words) {
        settle();
        BigDecimal total = total();
        boolean agrees = closes(total, stated);
        BigDecimal since = total.subtract(marks.peek());
        marks.push(total);
        if (agrees) {
            return Optional.empty();
        }
        if (above) {
            open.add(new Open(stated, total, words));
            return Optional.empty();
        }
        return Optional.of(words.apply((since.signum() == 0 ? total : since).toPlainString()));
    }

    /** Whether the rows since some mark make up the statement; the marks between are then parts of it. */
    private boolean closes(BigDecimal total, BigDecimal stated) {
        int newer = 0;
        for (BigDecimal mark : marks) {
            if (total.subtract(mark).compareTo(stated) == 0) {
                for (; newer > 0; newer--) {
                    marks.pop();
                }
                return true;
            }
            newer++;
        }
        return false;
    }

    private void settle() {
        BigDecimal total = total();
        open.removeIf(statement -> total.subtract(statement.from).compareTo(statement.stated) == 0);
        open.stream().filter(statement -> statement.until == null && total.compareTo(statement.from) != 0).forEach(statement -> statement.until = total);
    }

    /** What was stated above its rows and none of them made up; to be asked once after the last row. */
    List<Finding> closing() {
        settle();
        BigDecimal total = total();
        return open.stream().map(statement -> statement.words.apply((statement.until == null ? total : statement.until).subtract(statement.from).toPlainString())).toList();
    }
}
