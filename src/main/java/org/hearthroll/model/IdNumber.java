package org.hearthroll.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * A citizen number as a roster has it. number: normalised, 18 characters or those of a disability certificate, null where nothing
 * can be trusted; key: its first 18 characters if they can stand for the person, else null; birth: ISO date, null if not told (a damaged
 * number may still tell it);
 * sex: "1" male, "2" female, null if not told; disability: class and grade of the certificate ("43"), or null.
 */
public record IdNumber(String number, String key, String birth, String sex, String disability, Set<Fault> faults) {

    public IdNumber {
        faults = Set.copyOf(faults);
    }

    /** What may be said about a number. */
    public enum Fault {
        /** Its last digits are lost. */
        DAMAGED_BY_EXCEL,
        /** It stands for a number nobody knew. */
        PLACEHOLDER,
        /** It has another length or other characters than any such number. */
        FORMAT,
        /** The date of birth in it does not exist or is still to come. */
        BIRTH_DATE,
        /** It tells of an age over 120. */
        AGE,
        /** Its last character does not follow from the others. */
        CHECK_DIGIT,
        /** It is a number of the old kind with 15 digits. */
        FIFTEEN,
        /** It begins with no province's code. */
        REGION,
        /** What follows the number is no class and grade of disability. */
        DISABILITY_SUFFIX
    }

    /** The number that a text holds, judged as of a day; {@code rounded} says that the file gave it as a number of over 15 digits. */
    public static IdNumber of(String text, boolean rounded, LocalDate today) {
        return new IdReading(text, rounded, today).read();
    }

    /** The check character that follows from 17 digits (GB 11643-1999). */
    public static char checkCharacter(CharSequence digits) {
        return IdReading.check(digits);
    }
}
