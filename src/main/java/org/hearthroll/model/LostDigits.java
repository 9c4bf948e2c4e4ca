package org.hearthroll.model;

/** ID numbers whose last three digits a spreadsheet has made 000: of one in eleven the check character still fits. */
public final class LostDigits {

    private static final int KEPT = 15;
    private static final int LENGTH = 18;
    private static final String LOST = "000";

    private LostDigits() {
    }

    /** Whether one number is what a spreadsheet makes of the other, which is known beside it. */
    public static boolean in(String number, String known) {
        return number != null && known != null && number.length() == LENGTH && known.length() >= LENGTH && number.endsWith(LOST)
                && number.regionMatches(0, known, 0, KEPT) && !known.startsWith(number);
    }
}
