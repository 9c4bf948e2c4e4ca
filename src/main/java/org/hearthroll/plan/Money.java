package org.hearthroll.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of money in fen, as people and files write them. */
public final class Money {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)(万)?元?");
    private static final int FEN = 2;
    private static final int TEN_THOUSANDS = 4;
    /** Of the longest sum, in fen. */
    private static final int DIGITS = 14;

    private Money() {
    }

    /** The fen of a sum in yuan such as 3000, 3,000, 3000.50元 or 1.5万; null for an empty text; refused as no number otherwise, as what is less than a fen. */
    public static Long fen(String yuan) {
        String plain = yuan.strip().replace(",", "").replace("，", "");
        if (plain.isEmpty()) {
            return null;
        }
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            throw new NumberFormatException(yuan);
        }
        BigDecimal fen = new BigDecimal(written.group(1)).movePointRight(written.group(2) == null ? FEN : FEN + TEN_THOUSANDS);
        if (fen.stripTrailingZeros().scale() > 0 || fen.precision() - fen.scale() > DIGITS) {
            throw new NumberFormatException(yuan);
        }
        return fen.longValueExact();
    }

    /** Yuan with two decimals, as files hold it; empty if none is stated. */
    public static String plain(Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Yuan as it is shown: thousands apart, decimals only where there are any; empty if none is stated. */
    public static String grouped(Long fen) {
        if (fen == null) {
            return "";
        }
        String pattern = fen % 100 == 0 ? "%,.0f" : "%,.2f";
        return String.format(Locale.ROOT, pattern, BigDecimal.valueOf(fen, 2));
    }
}
