package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the households of one cell state of one amount, added up exactly; rounded only when a figure is asked for. */
final class Sums {

    private long households;
    private long stated;
    private long having;
    private long unreadable;
    private long persons;
    private final ExactSum sum = new ExactSum();
    private final ExactSum overPersons = new ExactSum();

    /** One household of so many persons; amount is null where it was left blank. */
    void add(String amount, long ofPersons) {
        Numbers one = new Numbers(1);
        one.state(0, amount);
        add(one, 0, ofPersons);
    }

    /** One household of so many persons, as it stands among all of them. */
    void add(Numbers amounts, int household, long ofPersons) {
        households++;
        long number = amounts.tenThousandths(household);
        if (number == Numbers.BLANK) {
            return;
        }
        if (number == Numbers.UNREADABLE) {
            unreadable++;
            return;
        }
        stated++;
        having += number == 0 ? 0 : 1;
        persons += ofPersons;
        if (number == Numbers.OTHER) {
            sum.add(amounts.other(household), 1);
            overPersons.add(amounts.other(household), ofPersons);
        } else {
            sum.add(number, 1);
            overPersons.add(number, ofPersons);
        }
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
        return stated == 0 || amount.per() == Amount.Per.PERSON ? null : sum.value().setScale(amount.decimals(), RoundingMode.HALF_UP);
    }

    /** The mean over the households that state it, each counting once; null over none. */
    BigDecimal perHousehold(Amount amount) {
        return mean(sum.value(), stated, amount);
    }

    /** The mean over the persons of those households: an amount of the household is shared out among them, one per head counts for each of them. */
    BigDecimal perPerson(Amount amount) {
        return mean((amount.per() == Amount.Per.PERSON ? overPersons : sum).value(), persons, amount);
    }

    private static BigDecimal mean(BigDecimal of, long among, Amount amount) {
        return among == 0 ? null : of.divide(BigDecimal.valueOf(among), amount.decimals(), RoundingMode.HALF_UP);
    }
}
