package org.hearthroll.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Issues ID numbers with a valid check digit, each once, all in region 99, which belongs to nobody (GB 11643-1999). */
final class IdNumbers {

    private static final int[] FACTORS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int PER_DAY_AND_SEX = 500;
    private static final int STRIDE = 137;
    private static final int NEIGHBOURS = 990201;

    private final Map<LocalDate, int[]> issued = new HashMap<>();
    private final int firstRegion;

    IdNumbers() {
        this(Integer.parseInt(Region.CODE));
    }

    private IdNumbers(int firstRegion) {
        this.firstRegion = firstRegion;
    }

    /** Numbers of another county, which are never those of this one. */
    static IdNumbers ofNeighbours() {
        return new IdNumbers(NEIGHBOURS);
    }

    /** The next number for a birth date and sex; after 500 of a day the neighbouring county code is used. */
    String issue(LocalDate birth, boolean male) {
        int nth = issued.computeIfAbsent(birth, day -> new int[2])[male ? 1 : 0]++;
        int region = firstRegion + nth / PER_DAY_AND_SEX;
        int sequence = (birth.getDayOfYear() * 31 + nth * STRIDE) % PER_DAY_AND_SEX * 2 + (male ? 1 : 0);
        String body = region + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + three(sequence);
        return body + check(body);
    }

    /** The check character of the first 17 digits. */
    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < FACTORS.length; i++) {
            sum += (body.charAt(i) - '0') * FACTORS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static String three(int number) {
        return String.valueOf(1000 + number).substring(1);
    }
}
