package org.hearthroll.demo;

/** A place in a family: relation to the head, whether male, age in full years. */
record Seat(String relation, boolean male, int age) {

    static final String HEAD = "户主";
    static final int SCHOOL_AGE = 6;
    static final int WORKING_AGE = 16;
    static final int OLD_AGE = 65;

    boolean working() {
        return age >= WORKING_AGE && age < OLD_AGE;
    }
}
