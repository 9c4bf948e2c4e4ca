package org.hearthroll.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sums of money in fen, as people and files write them. */
public final class Money {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private Money() {
    }

    /** The fen of a sum in yuan such as 3000, 3,000 or 3000.50; null for an empty text; refused as no number otherwise. */
    public static Long fen(String yuan) {
        String plain = yuan.strip().replace(",", "").replace("，", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!WRITTEN.matcher(plain).matches()) {
            throw new NumberFormatException(yuan);
        }
        return new BigDecimal(plain).movePointRight(2).longValueExact();
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
