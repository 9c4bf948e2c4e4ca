package org.hearthroll.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a draft into a household with its people, each with a name, an ID number and a life of their own. */
final class Homes {

    /** The day the roster speaks of. */
    static final LocalDate DAY = LocalDate.of(2017, 8, 31);
    private static final int CLASSES = 7;
    private static final int GRADES = 4;

    private final Region region;
    private final Chance chance;
    private final IdNumbers numbers;
    private final int serialsBefore;

    /** serialsBefore: added to the serial numbers, so that two sets of households of one village have codes of their own. */
    Homes(Region region, Chance chance, IdNumbers numbers, int serialsBefore) {
        this.region = region;
        this.chance = chance;
        this.numbers = numbers;
        this.serialsBefore = serialsBefore;
    }

    Home home(Draft draft) {
        Township township = region.townships().get(draft.township());
        Township.Village village = township.villages().get(draft.village());
        String code = village.code() + String.valueOf(10_000 + serialsBefore + draft.serial()).substring(1);
        List<Person> members = members(draft, code);
        Standings standings = new Standings(draft, members, chance);
        return new Home(code, draft, township, village, chance.between(1, 12) + "组", Words.draw("ethnicity", chance),
                standings.standing(), standings.living(), standings.care(township), members);
    }

    private List<Person> members(Draft draft, String code) {
        List<Seat> seats = Family.of(draft, chance);
        Lives lives = new Lives(draft.cause(), chance);
        int bearer = bearer(draft.cause(), seats);
        String surname = Words.draw("surname", chance);
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            Person.Schooling schooling = Schools.of(seat, draft.cause().equals("03"), chance);
            Person.Fitness fitness = lives.fitness(seat, schooling.student(), i == bearer);
            String id = numbers.issue(birth(seat.age()), seat.male());
            String person = code + String.valueOf(101 + i).substring(1);
            members.add(new Person(person, name(seat, surname), seat, id, paper(id, fitness), schooling, fitness, lives.cover(seat)));
        }
        return members;
    }

    // Whoever made the household poor by illness or disability: mostly an adult; -1 for the other causes.
    private int bearer(String cause, List<Seat> seats) {
        if (!cause.equals("01") && !cause.equals("02")) {
            return -1;
        }
        int who = chance.between(0, seats.size() - 1);
        return seats.get(who).age() < Seat.WORKING_AGE && chance.perMille(800) ? 0 : who;
    }

    // A birth date that makes the person exactly this old on the day of the roster.
    private LocalDate birth(int age) {
        return DAY.minusYears(age).minusDays(chance.between(0, 364));
    }

    private String name(Seat seat, String surname) {
        boolean stranger = List.of("配偶", "之母", "之儿媳").contains(seat.relation());
        String pool = seat.male() ? "given_male" : "given_female";
        String given = Words.draw(pool, chance) + (chance.perMille(680) ? Words.draw(pool, chance) : "");
        return (stranger ? Words.draw("surname", chance) : surname) + given;
    }

    // Some offices write the disability certificate in the place of the ID number: 18 characters, class, grade, now and then a suffix.
    private String paper(String id, Person.Fitness fitness) {
        if (!fitness.disabled() || !chance.perMille(550)) {
            return id;
        }
        return id + chance.between(1, CLASSES) + chance.between(1, GRADES) + (chance.perMille(40) ? "B1" : "");
    }
}
