package org.hearthroll.demo;

import java.util.ArrayList;
import java.util.List;

/** One line of the dirty roster, in the headings of an office that made its own form. */
final class DirtyLine {

    private static final List<Field<MemberLine>> FIELDS = List.of(
            Field.of("序号", line -> ""),
            Field.of("县（市、区、旗）", line -> Region.COUNTY),
            Field.of("乡（镇）", line -> line.home().township().name()),
            Field.of("行政村", line -> line.home().village().name()),
            Field.of("户编号", line -> line.home().code()),
            Field.of("人编号", line -> line.person().code()),
            Field.of("姓名", line -> line.person().name()),
            Field.of("性别", line -> line.person().sex()),
            Field.of("身份证号码", line -> line.person().id()),
            Field.of("与户主\n关系", line -> line.person().seat().relation()),
            Field.of("民 族", line -> line.home().ethnicity()),
            Field.of("文化程度", line -> line.person().schooling().education()),
            Field.of("健康情况", line -> line.person().fitness().health()),
            Field.of("劳动能力", line -> line.person().fitness().labour()),
            Field.of("致贫原因", line -> line.home().standing().cause()),
            Field.of("家庭年人均纯收入(元)", line -> line.home().living().income()),
            Field.of("是否危房", line -> line.home().living().dangerous()),
            Field.of("联系电话", line -> line.home().care().phone()),
            Field.of("自定义1", line -> ""),
            Field.of("备注", line -> ""));

    static final int WIDTH = FIELDS.size();

    private final List<String> cells;

    DirtyLine(Object... cells) {
        this.cells = new ArrayList<>();
        for (Object cell : cells) {
            this.cells.add(cell.toString());
        }
    }

    static DirtyLine of(MemberLine line) {
        return new DirtyLine(Field.cells(FIELDS, line));
    }

    static DirtyLine header() {
        return new DirtyLine(Field.header(FIELDS));
    }

    /** A line with nothing but one text. */
    static DirtyLine saying(String column, String text) {
        DirtyLine line = new DirtyLine(FIELDS.stream().map(field -> "").toArray());
        line.set(column, text);
        return line;
    }

    DirtyLine copy() {
        return new DirtyLine(cells.toArray());
    }

    int size() {
        return cells.size();
    }

    String get(String column) {
        return cells.get(index(column));
    }

    void set(String column, String text) {
        cells.set(index(column), text);
    }

    void add(String text) {
        cells.add(text);
    }

    void cut(int length) {
        cells.subList(length, cells.size()).clear();
    }

    Object[] cells() {
        return cells.toArray();
    }

    private static int index(String column) {
        for (int i = 0; i < FIELDS.size(); i++) {
            if (FIELDS.get(i).header().replace("\n", "").equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(column);
    }
}
