package org.hearthroll.demo;

import java.util.Map;

/** Health, work and insurance of one person: somebody is ill where illness is the cause, hardly anybody can work where labour is missing. */
final class Lives {

    /** How many of a thousand adults are ill or disabled in a household of each cause, the head of a household poor by illness aside. */
    private static final Map<String, Integer> ILL = Map.of("01", 330, "02", 220, "08", 260);

    private final String cause;
    private final Chance chance;

    Lives(String cause, Chance chance) {
        this.cause = cause;
        this.chance = chance;
    }

    /** The fitness of a person; the bearer of the cause is the one whose illness or disability made the household poor. */
    Person.Fitness fitness(Seat seat, boolean student, boolean bearer) {
        String health = health(seat, bearer);
        String labour = labour(seat, student, health);
        boolean worker = labour.startsWith("普通") || labour.startsWith("技能");
        boolean away = worker && chance.perMille(430);
        return new Person.Fitness(health, labour, away ? place() : "", away ? Integer.valueOf(chance.between(2, 11)) : worker && chance.perMille(500) ? Integer.valueOf(0) : null);
    }

    Person.Cover cover(Seat seat) {
        String medical = chance.perMille(983) ? "是" : "否";
        String pension = seat.age() < Seat.WORKING_AGE ? "" : chance.perMille(870) ? "是" : "否";
        return new Person.Cover(medical, medical.equals("是") && chance.perMille(990) ? "是" : chance.perMille(700) ? "否" : "", pension);
    }

    private String health(Seat seat, boolean bearer) {
        if (bearer && cause.equals("02")) {
            return chance.perMille(90) ? "残疾,长期慢性病" : "残疾";
        }
        if (bearer) {
            return chance.perMille(600) ? "长期慢性病" : chance.perMille(60) ? "长期慢性病,残疾" : "患有大病";
        }
        int ill = ILL.getOrDefault(cause, 90) * (seat.age() < 18 ? 1 : seat.age() > 60 ? 8 : 4) / 4;
        if (!chance.perMille(Math.min(ill, 850))) {
            return "健康";
        }
        int draw = chance.between(0, 99);
        return draw < 62 ? "长期慢性病" : draw < 74 ? "患有大病" : draw < 97 ? "残疾" : "残疾,长期慢性病";
    }

    private String labour(Seat seat, boolean student, String health) {
        if (seat.age() < Seat.WORKING_AGE || student) {
            return "无劳动力";
        }
        if (seat.age() >= Seat.OLD_AGE) {
            return chance.perMille(700) ? "无劳动力" : "丧失劳动力";
        }
        if (!health.equals("健康")) {
            return chance.perMille(health.equals("长期慢性病") ? 550 : 150) ? "普通劳动力" : "丧失劳动力";
        }
        return chance.perMille(cause.equals("07") ? 15 : 90) ? "技能劳动力" : "普通劳动力";
    }

    private String place() {
        int draw = chance.between(0, 99);
        return draw < 14 ? "乡(镇)内务工" : draw < 36 ? "乡(镇)外县内务工" : draw < 55 ? "县外省内务工" : "省外务工";
    }
}
