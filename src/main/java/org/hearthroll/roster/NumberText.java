package org.hearthroll.roster;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthroll.model.Severity;

/**
 * Reads exact decimal numbers: 1,234.5, １，２３４, 约3600元; where a comma is the decimal point, 1.234,5. The value is plain decimal text
 * without needless zeros.
 */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\d{1,3}(,\\d{3})+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern DRESSED = Pattern.compile("(?:约|大约|近|[¥￥$])?([+-]?[\\d,]*\\.?\\d+)(?:元|元/人|元/年|元/月|亩|个|人|口|户|间|月|个月|天|年|岁|公里|千米|米|平方米|平方|平米|㎡|m2|m²|公斤|斤|%|左右)*");
    /** Points between groups of three, and a comma behind them: nobody who uses a decimal point writes so. */
    private static final Pattern COMMA_FOR_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final int MOST_DIGITS_OF_A_COUNT = 9;

    private final boolean decimalComma;

    NumberText(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /** The number in a cell; blank and the signs for nothing are missing and not 0, other words are kept beside a missing value. */
    Reading number(String cell) {
        if (simple(cell) && !(decimalComma && cell.indexOf('.') >= 0)) {
            return Reading.of(cell);
        }
        String text = decimalComma ? exchanged(PlainText.of(cell)) : PlainText.of(cell);
        if (PlainText.nothing(text)) {
            return Reading.NOTHING;
        }
        if (PLAIN.matcher(text).matches()) {
            return Reading.of(canonical(text));
        }
        Matcher dressed = DRESSED.matcher(text);
        return dressed.matches() && PLAIN.matcher(dressed.group(1)).matches()
                ? new Reading(canonical(dressed.group(1)), cell, "NUMBER_UNIT_STRIPPED", Severity.WARNING)
                : Reading.unclear(cell, COMMA_FOR_POINT.matcher(text).matches() && !decimalComma ? "DECIMAL_COMMA_OFFERED" : "NUMBER_UNREADABLE");
    }

    /** Points for commas, commas for points. */
    private static String exchanged(String text) {
        return text.replace('.', '\n').replace(',', '.').replace('\n', ',');
    }

    /** A number that counts something: whole and not negative. */
    Reading count(String cell) {
        Reading number = number(cell);
        String value = number.value();
        boolean counts = value == null || value.length() <= MOST_DIGITS_OF_A_COUNT && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return counts ? number : Reading.unclear(cell, "NUMBER_UNREADABLE");
    }

    private static String canonical(String text) {
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A number that needs no second look: digits, at most one point, no zero too many at either end. */
    private static boolean simple(String cell) {
        int length = cell.length();
        int dot = -1;
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (c == '.' && dot < 0) {
                dot = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean leading = length > 0 && cell.charAt(0) != '0' || length == 1 || dot == 1;
        boolean trailing = dot < 0 || dot > 0 && dot < length - 1 && cell.charAt(length - 1) != '0';
        return leading && trailing && length > 0;
    }
}
