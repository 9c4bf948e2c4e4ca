package org.hearthroll.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.codes.Declared;

/** One line of the problem ledger: its place in the file, the problem, who deals with it and how far that is. */
record LedgerLine(int sequence, Trouble trouble, String source, LocalDate found, String tier, LocalDate due, String state) {

    private static final Map<String, Map<String, String>> TYPES =
            Declared.rows("problem/types.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
    private static final LocalDate START = LocalDate.of(2017, 8, 1);
    private static final List<String> STATES = List.of("待研判", "已交办", "整改中", "整改中", "已整改", "已销号");
    /** One township sent its ledger in without numbers. */
    private static final String UNNUMBERED = "三岔乡";

    static LedgerLine of(Trouble trouble, int sequence, Chance chance) {
        LocalDate found = START.plusDays(chance.between(0, 30));
        int tier = chance.between(1, 3);
        String name = tier == 1 ? "即知即改" : tier == 2 ? "一般性问题" : "相对复杂";
        return new LedgerLine(sequence, trouble, Words.draw("source", chance), found, name, found.plusDays(tier * 20L), chance.pick(STATES));
    }

    static List<Field<LedgerLine>> fields() {
        return List.of(
                Field.of("序号", LedgerLine::sequence),
                Field.of("问题编号", LedgerLine::number),
                Field.of("乡(镇)", line -> line.home().township().name()),
                Field.of("行政村", line -> line.home().village().name()),
                Field.of("户编号", line -> line.home().code()),
                Field.of("户主姓名", line -> line.home().head().name()),
                Field.of("人编号", line -> line.trouble.person() == null ? "" : line.trouble.person().code()),
                Field.of("姓名", line -> line.trouble.person() == null ? "" : line.trouble.person().name()),
                Field.of("问题类型", line -> line.type("zh")),
                Field.of("问题描述", LedgerLine::text),
                Field.of("问题来源", LedgerLine::source),
                Field.of("发现日期", line -> line.found.toString()),
                Field.of("牵头部门", line -> line.type("lead").split(";")[0]),
                Field.of("责任人", line -> line.home().care().helper()),
                Field.of("整改措施", line -> line.type("action")),
                Field.of("层级", LedgerLine::tier),
                Field.of("整改时限", line -> line.due.toString()),
                Field.of("整改状态", LedgerLine::state),
                Field.of("整改完成日期", line -> line.state.equals("已整改") || line.state.equals("已销号") ? line.due.minusDays(5).toString() : ""),
                Field.of("销号日期", line -> line.state.equals("已销号") ? line.due.toString() : ""),
                Field.of("备注", line -> ""));
    }

    private Home home() {
        return trouble.home();
    }

    private String type(String column) {
        return TYPES.get(trouble.type()).get(column);
    }

    private String number() {
        return home().township().name().equals(UNNUMBERED) ? "" : "TN2017-" + String.valueOf(10_000 + sequence).substring(1);
    }

    private String text() {
        return trouble.person() == null
                ? home().village().name() + home().group() + home().head().name() + "户（" + home().members().size() + "人）"
                : trouble.person().name() + "（" + trouble.person().sex() + "，" + trouble.person().seat().age() + "岁）";
    }
}
