package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Column;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Remark;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final Table TABLE = new Table("causes", List.of(new Column("cause_code", Kind.CODE, 0), new Column("cause", Kind.LABEL, 0),
            new Column("households", Kind.COUNT, 0), new Column("household_share", Kind.SHARE, 2)),
            List.of(row(Role.NORMAL, "01", "因病", 123_456L, new BigDecimal("100.00")), row(Role.NORMAL, "13", "因丧|a", 1L, new BigDecimal("0.00")),
                    row(Role.NORMAL, "12", "因婚", 0L, new BigDecimal("0.00")), row(Role.NONE, "NONE", "未填", 7L, null)),
            List.of(Message.of("figures.note.rounding")));

    @Test
    void chineseTakesTwoColumnsAndNumbersStandToTheRight() {
        assertThat(new TableText(Texts.chinese()).lines(TABLE)).isEqualTo("""
                致贫原因     户数  户占比 %
                因病      123,456    100.00
                因丧|a          1     <0.01
                因婚            0      0.00
                未填            7         —
                """);
    }

    @Test
    void sharesThatWereAdjustedAreMarkedAndWhatIsNotQuiteAllIsNotAHundred() {
        Table marked = new Table("causes", TABLE.columns(), List.of(
                new Row(Role.NORMAL, Arrays.asList("01", "因病", 99_998L, new BigDecimal("100.00")), Scope.of("2017-08"), Map.of(3, Remark.NEARLY_ALL)),
                new Row(Role.NORMAL, Arrays.asList("13", "因丧", 7L, new BigDecimal("26.46")), Scope.of("2017-08"), Map.of(3, Remark.ADJUSTED))), List.of());
        assertThat(new TableText(Texts.chinese()).lines(marked).lines().map(line -> line.replaceAll(" +", " "))).containsExactly("致贫原因 户数 户占比 %", "因病 99,998 >99.99", "因丧 7 26.46*");
        assertThat(new TableText(Texts.english()).lines(marked)).contains(">99.99", "26.46*");
    }

    @Test
    void englishReadersGetTheirLabels() {
        assertThat(new TableText(Texts.english()).lines(TABLE).lines().map(l -> l.substring(0, 14).strip()).toList())
                .containsExactly("Cause", "Illness", "Funeral costs", "Marriage costs", "Not filled in");
    }

    @Test
    void aBarInALabelDoesNotBreakAMarkdownTable() {
        assertThat(new TableText(Texts.chinese()).markdown(TABLE)).isEqualTo("""
                | 致贫原因 | 户数 | 户占比 % |
                |---|---:|---:|
                | 因病 | 123,456 | 100.00 |
                | 因丧\\|a | 1 | <0.01 |
                | 因婚 | 0 | 0.00 |
                | 未填 | 7 | — |

                - 由于四舍五入的原因，分项占比之和不等于合计项。
                """);
    }

    @Test
    void smallProbabilitiesAreReadableAndVerdictsAreWords() {
        Table table = new Table("distribution", List.of(new Column("township", Kind.LABEL, 0), new Column("expected", Kind.DECIMAL, 4), new Column("p_low", Kind.DECIMAL, 0),
                new Column("verdict", Kind.CODE, 0)), List.of(row(Role.NORMAL, "大用镇", new BigDecimal("24.3006"), new BigDecimal("0.0000000000279504"), "VERIFY"),
                row(Role.TOTAL, "合计", new BigDecimal("24.3006"), null, null)), List.of());
        assertThat(new TableText(Texts.chinese()).lines(table)).contains("2.795e-11", "建议核实").doesNotContain("VERIFY").contains("—");
    }

    private static Row row(Role role, Object... cells) {
        return new Row(role, Arrays.asList(cells), Scope.of(null));
    }
}
