package org.hearthroll.desk;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Masking;
import org.hearthroll.model.Member;

/** Free words about a household, such as a problem, in which its names and any long number are hidden. */
final class MaskedText {

    private static final Pattern NUMBER = Pattern.compile("\\d{11,}[Xx]?");

    private final List<String> names;

    /** household is as recorded, not masked. */
    MaskedText(Household household) {
        names = Stream.concat(Stream.of(household.value("head_name")), household.members().stream().map(Member::name))
                .filter(name -> name.codePointCount(0, name.length()) > 1).distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    String of(String text) {
        String masked = text;
        for (String name : names) {
            masked = masked.replace(name, Masking.name(name));
        }
        return NUMBER.matcher(masked).replaceAll(number -> hidden(number.group()));
    }

    private static String hidden(String number) {
        return number.length() == 11 ? Masking.phone(number) : Masking.idNumber(number);
    }
}
