package org.hearthroll.demo;

/** Education and school by age, in the wordings of the 2014 to 2018 lists. */
final class Schools {

    private static final String[] GRADES = {"七年级", "八年级", "九年级"};
    private static final String[] YEARS = {"一年级", "二年级", "三年级"};

    private Schools() {
    }

    static Person.Schooling of(Seat seat, boolean needed, Chance chance) {
        String school = school(seat.age(), needed, chance);
        String education = seat.age() < Seat.SCHOOL_AGE ? "学龄前儿童" : reached(seat.age(), school, chance);
        return new Person.Schooling(education, school);
    }

    private static String school(int age, boolean needed, Chance chance) {
        if (age < 3 || age > 22) {
            return Person.Schooling.NONE;
        }
        if (age < Seat.SCHOOL_AGE) {
            return chance.perMille(700) ? "学前教育" : Person.Schooling.NONE;
        }
        if (age < Seat.WORKING_AGE) {
            return compulsory(age, chance);
        }
        return needed || chance.perMille(age < 19 ? 720 : 380) ? higher(age, chance) : Person.Schooling.NONE;
    }

    private static String compulsory(int age, Chance chance) {
        if (chance.perMille(18)) {
            return Person.Schooling.NONE;
        }
        return age < 12 ? "小学" : age < 15 ? GRADES[age - 12] : GRADES[2];
    }

    private static String higher(int age, Chance chance) {
        if (age > 18) {
            return chance.perMille(350) ? "高职" + YEARS[Math.min(2, age - 19)] : "大专及以上";
        }
        return (chance.perMille(600) ? "高中" : "中职") + YEARS[age - 16];
    }

    private static String reached(int age, String school, Chance chance) {
        if (!school.equals(Person.Schooling.NONE)) {
            return age < 12 ? "小学" : age < 16 ? "初中" : age < 19 ? "高中" : "大专及以上";
        }
        int draw = chance.between(0, 99);
        if (age > 60) {
            return draw < 48 ? "文盲或半文盲" : draw < 91 ? "小学" : "初中";
        }
        return age > 40
                ? draw < 18 ? "文盲或半文盲" : draw < 68 ? "小学" : draw < 97 ? "初中" : "高中"
                : draw < 26 ? "小学" : draw < 82 ? "初中" : draw < 95 ? "高中" : "大专及以上";
    }
}
