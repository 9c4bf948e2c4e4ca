package org.hearthroll.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.figures.ShareOf;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Township;
import org.hearthroll.figures.Townships;
import org.hearthroll.figures.Traits;
import org.hearthroll.model.Scope;

/** Tables of figures in the shapes the program makes, small enough to know by heart. */
public final class Samples {

    private static final List<String> CAUSES = List.of("因病", "因残", "因学", "因灾", "缺土地", "缺技术", "缺劳力", "缺资金", "交通条件落后", "自身发展动力不足");
    private static final long[] HOUSEHOLDS = {2825, 0, 272, 38, 0, 3486, 1163, 246, 0, 1679};
    private static final List<String> TOWNSHIPS = List.of("A镇", "B镇", "C镇", "D镇", "E镇", "F镇", "G镇", "H镇", "I镇", "J镇", "K镇", "L镇");
    private static final long[] CHECKED = {1820, 1450, 960, 2210, 1330, 780, 1675, 540, 1240, 905, 2050, 310};
    private static final long[] PROBLEMS = {46, 31, 22, 58, 0, 19, 24, 0, 35, 3, 41, 0};
    private static final List<String> VERDICTS = List.of("HIGH_95", "NORMAL", "NORMAL", "HIGH_95", "VERIFY", "NORMAL", "NORMAL", "VERIFY", "HIGH_95", "VERIFY", "NORMAL", "LOW_SMALL");

    private Samples() {
    }

    /** Households by cause in the official order, with a folded rest, those left blank, and the total. */
    public static Table causes() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < CAUSES.size(); i++) {
            rows.add(row(Role.NORMAL, "%02d".formatted(i + 1), CAUSES.get(i), HOUSEHOLDS[i], share(HOUSEHOLDS[i], 10679)));
        }
        rows.add(row(Role.FOLD, "FOLD", "其他", 970L, share(970, 10679)));
        rows.add(row(Role.NONE, "NONE", "未填", 12L, null));
        rows.add(row(Role.TOTAL, "TOTAL", "合计", 10691L, new BigDecimal("100.00")));
        return new Table("causes", List.of(code("cause_code"), label("cause"), count("households"), share("household_share")), rows, List.of());
    }

    /** Problems of three townships by two types; the third has none. */
    public static Table problems() {
        List<Table.Row> rows = List.of(
                part("1", "城关镇", "EDU", "教育保障", 3), part("1", "城关镇", "HOU", "住房保障", 4), whole("1", "城关镇", 7),
                part("2", "河西乡", "EDU", "教育保障", 0), part("2", "河西乡", "HOU", "住房保障", 0), whole("2", "河西乡", 0),
                part("3", "大用镇", "EDU", "教育保障", 40), part("3", "大用镇", "HOU", "住房保障", 1), whole("3", "大用镇", 41),
                row(Role.TOTAL, "TOTAL", "合计", "TOTAL", "合计", 48L, new BigDecimal("100.00")));
        return new Table("problems", crossed(), rows, List.of());
    }

    /** Problems by township and as many types as there are series looks to tell apart. */
    public static Table manyTypes(int types) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < TOWNSHIPS.size(); i++) {
            String township = TOWNSHIPS.get(i);
            long problems = PROBLEMS[i];
            IntStream.range(0, types).forEach(t -> rows.add(part(township, township, "T" + t, "类型" + t, problems / (t + 1))));
            rows.add(whole(township, township, IntStream.range(0, types).mapToLong(t -> problems / (t + 1)).sum()));
        }
        return new Table("problems", crossed(), rows, List.of());
    }

    /** The worked example of statistics.md, section 2. */
    public static Table distribution() {
        List<Column> columns = List.of(code("township_code"), label("township"), count("checked"), count("problems"), share("share"), count("rank"),
                code("band"), new Column("expected", Kind.DECIMAL, 4), count("upper_998"), code("verdict"));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < TOWNSHIPS.size(); i++) {
            BigDecimal expected = BigDecimal.valueOf(CHECKED[i]).multiply(BigDecimal.valueOf(279)).divide(BigDecimal.valueOf(15270), 4, RoundingMode.HALF_UP);
            rows.add(row(Role.NORMAL, "", TOWNSHIPS.get(i), CHECKED[i], PROBLEMS[i], share(PROBLEMS[i], 279), 1L, "0", expected, 1L, VERDICTS.get(i)));
        }
        rows.add(row(Role.TOTAL, "TOTAL", "合计", 15270L, 279L, new BigDecimal("100.00"), null, null, null, null, null));
        return measured(new Table("distribution", columns, rows, List.of()));
    }

    /** A distribution whose townships are measured by all of its own. */
    static Table measured(Table distribution) {
        List<Township> townships = distribution.rows().stream().filter(row -> row.role() == Role.NORMAL)
                .map(row -> new Township(String.valueOf(distribution.cell(row, "township")), 0, number(distribution.cell(row, "checked")), number(distribution.cell(row, "problems")))).toList();
        return distribution.with(new Traits(false, false, ShareOf.GROUP, null, Traits.Said.NOTHING, new Townships(townships)));
    }

    private static long number(Object cell) {
        return cell == null ? 0 : (Long) cell;
    }

    private static List<Column> crossed() {
        return List.of(code("township_code"), label("township"), code("type_code"), label("type"), count("problems"), share("share"));
    }

    private static Table.Row part(String township, String name, String type, String typeName, long problems) {
        return row(Role.NORMAL, township, name, type, typeName, problems, null);
    }

    private static Table.Row whole(String township, String name, long problems) {
        return row(Role.TOTAL, township, name, "TOTAL", "合计", problems, null);
    }

    private static Table.Row row(Role role, Object... cells) {
        return new Table.Row(role, Arrays.asList(cells), Scope.of("2017-08").and("group", String.valueOf(cells[0])));
    }

    private static Column code(String id) {
        return new Column(id, Kind.CODE, 0);
    }

    private static Column label(String id) {
        return new Column(id, Kind.LABEL, 0);
    }

    private static Column count(String id) {
        return new Column(id, Kind.COUNT, 0);
    }

    private static Column share(String id) {
        return new Column(id, Kind.SHARE, 2);
    }

    private static BigDecimal share(long part, long all) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }
}
