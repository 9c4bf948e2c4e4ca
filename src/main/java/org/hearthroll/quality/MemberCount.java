package org.hearthroll.quality;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many members a rule counts and what it asks of their number: {@code >1}, {@code >=quality.public_posts}, or, with a percent sign, of
 * their share of all members. A household without member rows has no number.
 */
record MemberCount(When who, String operator, String limit, boolean percent) {

    private static final Pattern DECLARED = Pattern.compile("(>=|<=|=|<|>)([^%]+)(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static MemberCount of(String members, String number) {
        Matcher parts = DECLARED.matcher(number);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a number of members: " + number);
        }
        return new MemberCount(When.of(members), parts.group(1), parts.group(2), !parts.group(3).isEmpty());
    }

    int count(Case subject) {
        int count = 0;
        for (PersonValues person : subject.people()) {
            if (who.holds(person)) {
                count++;
            }
        }
        return count;
    }

    /** Whether so many members are what it asks for. */
    boolean fits(int count, Case subject) {
        int all = subject.people().size();
        BigDecimal asked = Numbers.operand(limit, subject);
        if (all == 0 || asked == null) {
            return false;
        }
        // Multiplied instead of divided: a share is compared exactly.
        return percent ? Numbers.compares(BigDecimal.valueOf(count).multiply(HUNDRED), operator, asked.multiply(BigDecimal.valueOf(all)))
                : Numbers.compares(BigDecimal.valueOf(count), operator, asked);
    }
}
