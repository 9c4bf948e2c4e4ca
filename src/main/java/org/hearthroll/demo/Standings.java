package org.hearthroll.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;

/** What the register says of a household as a whole, in keeping with its cause and its people. */
final class Standings {

    private static final CodeList CAUSES = CodeLists.standard().list("cause");
    private static final List<String> COMMON_CAUSES = List.of("01", "03", "07", "07", "08", "09", "11", "10", "02");
    private static final int POVERTY_LINE = 3335;

    private final Draft draft;
    private final List<Person> members;
    private final Chance chance;

    Standings(Draft draft, List<Person> members, Chance chance) {
        this.draft = draft;
        this.members = members;
        this.chance = chance;
    }

    Home.Standing standing() {
        return new Home.Standing(attribute(), status(), entered(), left(), worded(draft.cause()), others());
    }

    Home.Living living() {
        boolean dangerous = chance.perMille(118);
        String income = String.format(Locale.ROOT, "%.2f", Math.clamp(chance.around(2480, 430), 620, POVERTY_LINE));
        String grade = dangerous ? chance.perMille(120) ? "" : chance.perMille(640) ? "C级" : "D级" : chance.perMille(550) ? "B级" : "A级";
        return new Home.Living(income, dangerous ? "是" : "否", grade, chance.perMille(935) ? "是" : "否",
                String.valueOf(members.size() * chance.between(9, 30)), Words.draw("road", chance),
                tenths(0, 48), tenths(0, 16 * members.size()), Words.draw("fuel", chance));
    }

    Home.Care care(Township township) {
        boolean checked = chance.between(1, 100) <= township.checkedPercent();
        String helper = Words.draw("surname", chance) + Words.draw(chance.perMille(600) ? "given_male" : "given_female", chance);
        String phone = chance.perMille(120) ? "" : "129" + chance.between(10_000_000, 99_999_999);
        return new Home.Care(helper, Words.draw("helper_unit", chance), checked ? "是" : "否",
                checked ? String.valueOf(20170800 + chance.between(1, 31)) : "", phone, Words.draw("note", chance));
    }

    private String attribute() {
        boolean alone = members.size() == 1 && members.getFirst().seat().age() > 59;
        boolean weak = draft.cause().equals("08") || draft.cause().equals("02");
        if (alone && chance.perMille(480)) {
            return "五保贫困户";
        }
        return chance.perMille(weak ? 430 : 210) ? "低保贫困户" : "一般贫困户";
    }

    private String status() {
        return switch (draft.origin()) {
            case RETURNED -> "返贫";
            case REMOVED_LIFTED -> "已脱贫";
            default -> draft.origin() == Origin.KEPT && chance.perMille(150) ? "预脱贫" : "未脱贫";
        };
    }

    private String entered() {
        return draft.origin() == Origin.NEW ? "2017" : String.valueOf(chance.perMille(800) ? 2013 : chance.between(2014, 2016));
    }

    private String left() {
        boolean lifted = draft.origin() == Origin.RETURNED || draft.origin() == Origin.REMOVED_LIFTED;
        return lifted ? String.valueOf(chance.between(2014, 2016)) : "";
    }

    // The speech of 2017 itself says both 发展动力 and 发展能力, and offices write as they speak.
    private String worded(String cause) {
        String label = CAUSES.label(cause);
        if (!chance.perMille(120)) {
            return label;
        }
        return switch (cause) {
            case "01" -> "因病致贫";
            case "08" -> "缺劳动力";
            case "11" -> "自身发展能力不足";
            case "99" -> "其它";
            default -> label;
        };
    }

    // The forms allow two more causes at most.
    private String others() {
        int many = chance.between(0, 9);
        List<String> drawn = Stream.generate(() -> chance.pick(COMMON_CAUSES)).limit(many < 4 ? 0 : many < 8 ? 1 : 2)
                .filter(cause -> !cause.equals(draft.cause())).distinct().map(CAUSES::label).toList();
        return String.join(chance.perMille(300) ? "、" : ",", drawn);
    }

    private String tenths(int low, int high) {
        int tenths = chance.between(low, high);
        return tenths / 10 + "." + tenths % 10;
    }
}
