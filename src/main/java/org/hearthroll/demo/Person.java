package org.hearthroll.demo;

/**
 * One person of the made-up county as a roster writes it: labels, not codes; a blank text is a blank cell. paper: what stands in the
 * column 证件号码, which for some is the disability certificate, whose first 18 characters are the ID number.
 */
record Person(String code, String name, Seat seat, String id, String paper, Schooling schooling, Fitness fitness, Cover cover) {

    /** Education reached, and where at school. */
    record Schooling(String education, String school) {

        boolean student() {
            return !school.isEmpty() && !school.equals(NONE);
        }

        static final String NONE = "非在校生";
    }

    /** Health, ability to work, where and how many months at work away from home (null: not filled in). */
    record Fitness(String health, String labour, String workPlace, Integer workMonths) {

        boolean ill() {
            return health.contains("病");
        }

        boolean disabled() {
            return health.contains("残疾");
        }
    }

    /** 是, 否 or blank for residents' insurance, serious-illness insurance and pension. */
    record Cover(String medical, String serious, String pension) {
    }

    String sex() {
        return seat.male() ? "男" : "女";
    }

    boolean head() {
        return seat.relation().equals(Seat.HEAD);
    }
}
