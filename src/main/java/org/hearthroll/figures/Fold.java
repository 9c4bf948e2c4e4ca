package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Which values of a table are put together into one row: those named, and those whose share of the whole is below so many percent (null: none). */
public record Fold(List<String> codes, BigDecimal below) {

    /** Nothing is folded. */
    public static final Fold NOTHING = new Fold(List.of(), null);

    private static final String BELOW = "below=";

    public Fold {
        codes = List.copyOf(codes);
    }

    /** Reads "02,05" or "below=1.5"; refuses anything else. */
    public static Fold parse(String text) {
        return text.startsWith(BELOW) ? new Fold(List.of(), percent(text)) : new Fold(named(text), null);
    }

    public boolean isNothing() {
        return codes.isEmpty() && below == null;
    }

    /** Whether a value with n of N counts is small enough to be folded; decided on the counts, not on a rounded share. */
    boolean covers(long n, long total) {
        return below != null && BigDecimal.valueOf(n).movePointRight(2).compareTo(below.multiply(BigDecimal.valueOf(total))) < 0;
    }

    private static List<String> named(String text) {
        List<String> codes = Arrays.stream(text.split("[,，;、]")).map(String::strip).filter(c -> !c.isEmpty()).distinct().toList();
        if (codes.isEmpty()) {
            throw Refusal.of("figures.refused.fold", text);
        }
        return codes;
    }

    private static BigDecimal percent(String text) {
        try {
            BigDecimal percent = new BigDecimal(text.substring(BELOW.length()).replace("%", "").strip());
            if (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
                return percent;
            }
        } catch (NumberFormatException e) {
            throw new Refusal(Message.of("figures.refused.fold", text), e);
        }
        throw Refusal.of("figures.refused.fold", text);
    }
}
