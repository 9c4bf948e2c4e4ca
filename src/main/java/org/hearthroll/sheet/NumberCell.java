package org.hearthroll.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The text of a workbook's number: without exponent, needless zeros or the noise of binary fractions; dates in ISO form, percentages as
 * they are shown. The digits of a long number are never computed with.
 */
final class NumberCell {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int TRUSTED_DIGITS = 15;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;

    private final boolean since1904;
    private CellNote note;

    NumberCell(boolean since1904) {
        this.since1904 = since1904;
    }

    String text(BigDecimal number, ShownAs shown) {
        note = null;
        return switch (shown) {
            case NUMBER -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DATE, MOMENT, TIME -> dated(number, shown);
        };
    }

    /** What is odd about the number last asked for, or null. */
    CellNote note() {
        return note;
    }

    /** An ID under a date format is no date: it lies beyond the last day. */
    private String dated(BigDecimal number, ShownAs shown) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return plain(number);
        }
        long seconds = number.multiply(SECONDS_OF_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        if (shown == ShownAs.TIME) {
            return time(seconds);
        }
        if (number.compareTo(BigDecimal.ONE) < 0 && !since1904) {
            return plain(number);
        }
        note = CellNote.DATE;
        if (shown == ShownAs.DATE) {
            return date(number.longValue()).toString();
        }
        long day = SECONDS_OF_A_DAY.longValue();
        return date(seconds / day) + (seconds % day == 0 ? "" : " " + time(seconds % day));
    }

    private static String time(long seconds) {
        String minutes = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
    }

    /** Excel counts a 29 February 1900 that never was: days before it are one off. */
    private LocalDate date(long serial) {
        return since1904 ? EPOCH_1904.plusDays(serial) : EPOCH_1900.plusDays(serial < DAY_THAT_NEVER_WAS ? serial + 1 : serial);
    }

    private String plain(BigDecimal number) {
        if (number.precision() - number.scale() > TRUSTED_DIGITS) {
            note = CellNote.NUMBER_OVER_15_DIGITS;
            return number.stripTrailingZeros().toPlainString();
        }
        BigDecimal shown = number.scale() > 0 ? number.round(SHOWN) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
