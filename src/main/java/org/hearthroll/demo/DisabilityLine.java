package org.hearthroll.demo;

import java.util.List;
import java.util.stream.Stream;

/** One line of the disabled persons' federation: a certificate, whose 19th and 20th characters are class and grade. */
record DisabilityLine(Home home, String name, String certificate) {

    private static final List<String> CLASSES = List.of("视力", "听力", "言语", "肢体", "智力", "精神", "多重");
    private static final List<String> GRADES = List.of("一级", "二级", "三级", "四级");
    /** Of a thousand disabled persons so many have no certificate. */
    private static final int UNCERTIFIED = 110;
    /** Of a thousand adults without disability in the roster so many have a certificate all the same. */
    private static final int UNKNOWN = 4;

    static List<Field<DisabilityLine>> fields() {
        return List.of(
                Field.of("乡(镇)", line -> line.home.township().name()),
                Field.of("行政村", line -> line.home.village().name()),
                Field.of("姓名", DisabilityLine::name),
                Field.of("证件号码(残疾人证)", DisabilityLine::certificate),
                Field.of("残疾类别", line -> CLASSES.get(line.certificate.charAt(18) - '1')),
                Field.of("残疾等级", line -> GRADES.get(line.certificate.charAt(19) - '1')));
    }

    static Stream<DisabilityLine> of(Home home, Chance chance) {
        return home.members().stream().filter(person -> listed(person, chance))
                .map(person -> new DisabilityLine(home, person.name(), certificate(person, chance)));
    }

    private static boolean listed(Person person, Chance chance) {
        if (person.paper().length() > person.id().length()) {
            return true;
        }
        return person.fitness().disabled() ? !chance.perMille(UNCERTIFIED) : person.seat().age() >= Seat.WORKING_AGE && chance.perMille(UNKNOWN);
    }

    private static String certificate(Person person, Chance chance) {
        return person.paper().length() > person.id().length()
                ? person.paper()
                : person.id() + chance.between(1, CLASSES.size()) + chance.between(1, GRADES.size());
    }
}
