package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;

/** What there is to find in a household: a child not at school, somebody not insured, a house or a well that is not safe. */
final class Troubles {

    private static final int CHILD = 15;
    private static final List<String> OUT_OF_SCHOOL = List.of("EDU12", "EDU13", "EDU15", "EDU16", "EDU16", "EDU17", "EDU18");
    private static final List<String> UNINSURED = List.of("MED1", "MED1", "MED1", "MED1", "MED1", "MED13", "MED13", "MED14", "MED14", "MED12");
    private static final List<String> WATER = List.of("WAT1", "WAT1", "WAT2", "WAT3", "WAT4");

    private final Chance chance;

    Troubles(Chance chance) {
        this.chance = chance;
    }

    List<Trouble> of(Home home) {
        List<Trouble> found = new ArrayList<>();
        home.members().forEach(person -> personal(home, person, found));
        shared(home, found);
        return found;
    }

    private void personal(Home home, Person person, List<Trouble> found) {
        int age = person.seat().age();
        if (age >= Seat.SCHOOL_AGE && age <= CHILD && !person.schooling().student()) {
            found.add(new Trouble(person.fitness().disabled() ? "EDU11" : age == Seat.SCHOOL_AGE ? "EDU14" : chance.pick(OUT_OF_SCHOOL), home, person));
        }
        if (person.cover().medical().equals("否")) {
            found.add(new Trouble(uninsured(person.seat()), home, person));
        }
    }

    private String uninsured(Seat seat) {
        if (seat.age() < 18) {
            return seat.age() == 0 ? "MED15" : "MED1";
        }
        return seat.male() && seat.age() < 25 && chance.perMille(300) ? "MED11" : chance.pick(UNINSURED);
    }

    private void shared(Home home, List<Trouble> found) {
        boolean students = home.members().stream().anyMatch(person -> person.schooling().student() && person.seat().age() > CHILD);
        boolean ill = home.members().stream().anyMatch(person -> person.fitness().ill());
        add(students && chance.perMille(90), "EDU2", home, found);
        add(ill && chance.perMille(45), chance.perMille(400) ? "MED23" : chance.perMille(500) ? "MED21" : "MED22", home, found);
        add(home.living().grade().isEmpty(), "HOU1", home, found);
        add(home.living().grade().equals("D级") && chance.perMille(700), "HOU2", home, found);
        add(home.living().water().equals("否"), chance.pick(WATER), home, found);
    }

    private static void add(boolean there, String type, Home home, List<Trouble> found) {
        if (there) {
            found.add(new Trouble(type, home, null));
        }
    }
}
