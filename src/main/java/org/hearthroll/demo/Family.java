package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;

/** Seats a family of a given size so that it fits its cause: students where schooling is the cause, the old and the young where labour is missing. */
final class Family {

    private static final int OLD_HEAD = 56;
    private static final int OLDEST_PARENT = 91;

    private final Draft draft;
    private final Chance chance;
    private final List<Seat> seats = new ArrayList<>();

    private Family(Draft draft, Chance chance) {
        this.draft = draft;
        this.chance = chance;
    }

    static List<Seat> of(Draft draft, Chance chance) {
        Family family = new Family(draft, chance);
        family.seat();
        return family.seats.subList(0, draft.size());
    }

    private void seat() {
        Seat head = new Seat(Seat.HEAD, chance.perMille(860), headAge());
        seats.add(head);
        if (chance.perMille(820)) {
            seats.add(new Seat("配偶", !head.male(), Math.max(20, head.age() + chance.between(-4, 4))));
        }
        if (without("03")) {
            if (without("08") && head.age() >= OLD_HEAD) {
                grownChildren(head);
            } else if (!without("08")) {
                grandchildren(head);
            }
        }
        while (seats.size() < draft.size()) {
            youngerOrOlder(head);
        }
    }

    private boolean without(String cause) {
        return !draft.cause().equals(cause);
    }

    private int headAge() {
        return switch (draft.cause()) {
            case "03" -> chance.between(39, 51);
            case "08" -> chance.between(61, 80);
            default -> draft.size() == 1 ? chance.between(52, 84) : (int) Math.clamp(chance.around(50, 11), 27, 78);
        };
    }

    private void grownChildren(Seat head) {
        int age = Math.max(20, head.age() - chance.between(22, 29));
        seats.add(new Seat("之子", true, age));
        if (age >= 24 && chance.perMille(550)) {
            seats.add(new Seat("之儿媳", false, Math.max(21, age + chance.between(-4, 1))));
        }
        if (age >= 25) {
            addGrandchild(age);
            addGrandchild(age);
        }
    }

    private void addGrandchild(int parentAge) {
        boolean male = chance.perMille(520);
        seats.add(new Seat(male ? "之孙子" : "之孙女", male, chance.between(0, Math.max(0, parentAge - 22))));
    }

    // The parents of these children work far away and are not on the household's register.
    private void grandchildren(Seat head) {
        int parentAge = Math.min(36, head.age() - 24);
        for (int i = chance.between(1, 3); i > 0; i--) {
            addGrandchild(parentAge);
        }
    }

    private void youngerOrOlder(Seat head) {
        long parents = seats.stream().filter(seat -> seat.relation().equals("之父") || seat.relation().equals("之母")).count();
        int age = head.age() + chance.between(21, 28);
        boolean student = !without("03") && seats.stream().noneMatch(seat -> seat.age() < Seat.OLD_AGE / 3);
        if (!student && parents < 2 && age <= OLDEST_PARENT && chance.perMille(350)) {
            boolean mother = parents == 1 ? seats.stream().noneMatch(seat -> seat.relation().equals("之母")) : chance.perMille(600);
            seats.add(new Seat(mother ? "之母" : "之父", !mother, age));
        } else {
            child(head, student);
        }
    }

    private void child(Seat head, boolean student) {
        boolean male = chance.perMille(530);
        int oldest = head.age() - 21;
        int age = student ? chance.between(16, Math.min(20, oldest)) : chance.between(0, Math.clamp(oldest, 1, 26));
        seats.add(new Seat(male ? "之子" : "之女", male, age));
    }
}
