package org.hearthroll.demo;

import java.util.List;
import java.util.stream.Stream;

/** One line of the insurance department's list, which does not always agree with the roster. */
record InsuranceLine(String name, String id) {

    /** Of a thousand persons insured by the roster so many are not on the list. */
    private static final int MISSING = 2;
    /** Of a thousand persons not insured by the roster so many are on the list. */
    private static final int EXTRA = 80;
    /** Of a thousand persons so many are written with another character. */
    private static final int MISSPELT = 1;

    static List<Field<InsuranceLine>> fields() {
        return List.of(
                Field.of("姓名", InsuranceLine::name),
                Field.of("身份证号码", InsuranceLine::id),
                Field.of("参保状态", line -> "正常参保"),
                Field.of("缴费年度", line -> "2017"));
    }

    static Stream<InsuranceLine> of(Home home, Chance chance) {
        return home.members().stream().filter(person -> listed(person, chance)).map(person -> new InsuranceLine(spelt(person, chance), person.id()));
    }

    private static boolean listed(Person person, Chance chance) {
        return person.cover().medical().equals("是") ? !chance.perMille(MISSING) : chance.perMille(EXTRA);
    }

    private static String spelt(Person person, Chance chance) {
        return chance.perMille(MISSPELT) ? person.name() + Words.draw("given_male", chance) : person.name();
    }
}
