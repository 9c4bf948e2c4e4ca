package org.hearthroll.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthroll.model.IdNumber.Fault;

/** One reading of an ID number, in the order length and characters, date of birth, age, check character, province (GB 11643-1999). */
final class IdReading {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?1[4-9]");
    private static final Pattern FLOAT = Pattern.compile("(\\d{15,20})\\.0+");
    private static final Pattern WHOLE = Pattern.compile("\\d{17}[\\dX]\\w{0,4}");
    private static final Pattern REPEATED = Pattern.compile("(\\d)\\1{14}(\\1{3})?");
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36",
            "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91", "99");
    private static final int OLDEST = 120;

    private final boolean rounded;
    private final LocalDate today;
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private String number;

    IdReading(String text, boolean rounded, LocalDate today) {
        this.number = plain(text);
        this.rounded = rounded;
        this.today = today;
    }

    IdNumber read() {
        if (!rounded && whole(number)) {
            return judged();
        }
        if (number.isEmpty()) {
            return new IdNumber(null, null, null, null, null, Set.of());
        }
        if (rounded || SCIENTIFIC.matcher(number).matches()) {
            return untold(null, Fault.DAMAGED_BY_EXCEL);
        }
        if (FLOAT.matcher(number).matches()) {
            number = number.substring(0, number.indexOf('.'));
            if (number.length() == 18 && !checked()) {
                return untold(null, Fault.DAMAGED_BY_EXCEL);
            }
        }
        if (number.length() == 15 && !placeholder() && number.chars().allMatch(IdReading::digit)) {
            faults.add(Fault.FIFTEEN);
            String body = number.substring(0, 6) + "19" + number.substring(6);
            number = body + check(body);
        }
        return WHOLE.matcher(number).matches() ? judged() : untold(number, placeholder() ? Fault.PLACEHOLDER : Fault.FORMAT);
    }

    private IdNumber judged() {
        if (placeholder()) {
            return untold(number, Fault.PLACEHOLDER);
        }
        if (!checked() && number.startsWith("000", 15)) {
            return untold(null, Fault.DAMAGED_BY_EXCEL);
        }
        LocalDate birth = birth();
        if (birth == null || birth.isAfter(today)) {
            return untold(number, Fault.BIRTH_DATE);
        }
        if (!checked()) {
            return untold(number, Fault.CHECK_DIGIT);
        }
        if (birth.isBefore(today.minusYears(OLDEST))) {
            faults.add(Fault.AGE);
        }
        if (!PROVINCES.contains(number.substring(0, 2))) {
            faults.add(Fault.REGION);
        }
        String sex = (number.charAt(16) - '0') % 2 == 1 ? "1" : "2";
        return new IdNumber(number, number.substring(0, 18), birth.toString(), sex, disability(), faults);
    }

    private String disability() {
        if (number.length() == 18) {
            return null;
        }
        boolean told = number.length() >= 20 && number.charAt(18) >= '1' && number.charAt(18) <= '7' && number.charAt(19) >= '1' && number.charAt(19) <= '4';
        if (!told) {
            faults.add(Fault.DISABILITY_SUFFIX);
        }
        return told ? number.substring(18, 20) : null;
    }

    private IdNumber untold(String kept, Fault fault) {
        faults.add(fault);
        return new IdNumber(kept, null, fault == Fault.DAMAGED_BY_EXCEL ? birthBeforeTheDamage() : null, null, null, faults);
    }

    /** A spreadsheet keeps 15 digits, and the date of birth is among them; sex and sequence are lost. */
    private String birthBeforeTheDamage() {
        LocalDate birth = whole(number) ? birth() : null;
        return birth == null || birth.isAfter(today) ? null : birth.toString();
    }

    private LocalDate birth() {
        try {
            return LocalDate.of(digits(6, 10), digits(10, 12), digits(12, 14));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int digits(int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    private boolean checked() {
        return check(number) == number.charAt(17);
    }

    static char check(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Without what spreadsheets and copying put around and into a number, every X the Latin capital. */
    private static String plain(String text) {
        if (whole(text)) {
            return text;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (folded.length() > 2 && folded.startsWith("=\"") && folded.endsWith("\"")) {
            folded = folded.substring(2, folded.length() - 1);
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT && c != '\'' && c != '\u2019') {
                plain.append("xХх×✕ⅹⅩ".indexOf(c) >= 0 ? 'X' : c);
            }
        }
        return plain.toString();
    }

    /** 999999 and the like, or the same digit all along. */
    private boolean placeholder() {
        return number.startsWith("999999") || number.length() >= 15 && number.charAt(0) == number.charAt(5) && REPEATED.matcher(number).matches();
    }

    private static boolean whole(String text) {
        if (text.length() != 18 || !digit(text.charAt(17)) && text.charAt(17) != 'X') {
            return false;
        }
        for (int i = 0; i < 17; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
