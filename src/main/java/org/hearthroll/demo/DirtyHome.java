package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of one household of the dirty roster, and what is done to them. */
final class DirtyHome {

    private static final String ID = "身份证号码";
    private static final String SEX = "性别";

    private final List<DirtyLine> lines;
    private final DirtyHome before;

    /** before: the household above it, null for the first. */
    DirtyHome(Home home, DirtyHome before) {
        this.lines = MemberLine.of(home).map(DirtyLine::of).collect(Collectors.toCollection(ArrayList::new));
        this.before = before;
    }

    List<DirtyLine> lines() {
        return lines;
    }

    /** ID numbers that are sound but end as damaged ones do: among so many damaged ones nobody can tell. */
    long seeminglyDamaged() {
        return lines.stream().map(line -> line.size() == DirtyLine.WIDTH ? line.get(ID) : "").filter(DirtyHome::roundAndSound).count();
    }

    private static boolean roundAndSound(String id) {
        return id.matches("\\d{15}000") && IdNumbers.check(id.substring(0, 17)) == '0';
    }

    void suffer(Blemish blemish) {
        switch (blemish.deed()) {
            case SUBTOTAL -> lines.add(DirtyLine.saying(blemish.column(), blemish.text()));
            case HEADER -> lines.add(DirtyLine.header());
            case BLANK -> lines.add(new DirtyLine(""));
            case CELLS -> lines.forEach(line -> line.set(blemish.column(), blemish.text()));
            case REPEAT -> lines.add(lines.get(blemish.member()).copy());
            case CONTRADICT -> {
                DirtyLine other = lines.get(blemish.member()).copy();
                other.set(blemish.column(), blemish.text());
                lines.add(other);
            }
            default -> change(lines.get(blemish.member()), blemish);
        }
    }

    private void change(DirtyLine line, Blemish blemish) {
        switch (blemish.deed()) {
            case CELL -> line.set(blemish.column(), blemish.text());
            case ERASE -> List.of(blemish.column().split(";")).forEach(column -> line.set(column, ""));
            case ID -> line.set(ID, IdSpoiling.valueOf(blemish.text()).of(line.get(ID)));
            case BORROW -> {
                DirtyLine lender = before.lines.getFirst();
                line.set(ID, lender.get(ID));
                line.set(SEX, lender.get(SEX));
            }
            case OTHER_SEX -> line.set(SEX, line.get(SEX).equals("男") ? "女" : "男");
            case LONGER -> line.add(blemish.text());
            case SHORTER -> line.cut(Integer.parseInt(blemish.text()));
            default -> throw new IllegalArgumentException(blemish.deed().name());
        }
    }
}
