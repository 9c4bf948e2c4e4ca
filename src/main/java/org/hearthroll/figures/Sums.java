package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What the households of one cell state of one amount, added up exactly; rounded only when a figure is asked for. */
final class Sums {

    static final Sums NOTHING = new Sums();

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private long households;
    private long stated;
    private long having;
    private long unreadable;
    private long persons;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal overPersons = BigDecimal.ZERO;

    /** One household of so many persons; amount is null where it was left blank. */
    void add(String amount, long ofPersons) {
        households++;
        if (amount == null) {
            return;
        }
        if (!NUMBER.matcher(amount).matches()) {
            unreadable++;
            return;
        }
        BigDecimal number = new BigDecimal(amount);
        stated++;
        having += number.signum() == 0 ? 0 : 1;
        persons += ofPersons;
        sum = sum.add(number);
        overPersons = overPersons.add(number.multiply(BigDecimal.valueOf(ofPersons)));
    }

    long households() {
        return households;
    }

    /** The households that state a number, zero or not. */
    long stated() {
        return stated;
    }

    /** The households whose number is not zero. */
    long having() {
        return having;
    }

    long unreadable() {
        return unreadable;
    }

    /** The persons of the households that state a number. */
    long persons() {
        return persons;
    }

    /** All together; null where nobody states it, and of an amount per head, which cannot be added up. */
    BigDecimal sum(Amount amount) {
        return stated == 0 || amount.per() == Amount.Per.PERSON ? null : sum.setScale(amount.decimals(), RoundingMode.HALF_UP);
    }

    /** The mean over the households that state it, each counting once; null over none. */
    BigDecimal perHousehold(Amount amount) {
        return mean(sum, stated, amount);
    }

    /** The mean over the persons of those households: an amount of the household is shared out among them, one per head counts for each of them. */
    BigDecimal perPerson(Amount amount) {
        return mean(amount.per() == Amount.Per.PERSON ? overPersons : sum, persons, amount);
    }

    private static BigDecimal mean(BigDecimal of, long among, Amount amount) {
        return among == 0 ? null : of.divide(BigDecimal.valueOf(among), amount.decimals(), RoundingMode.HALF_UP);
    }
}
