package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Table.Kind;
import org.hearthroll.figures.Table.Remark;
import org.hearthroll.sheet.Figure;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class FigureCellsTest {

    private static final Table.Column SHARE = new Table.Column("household_share", Kind.SHARE, 2);
    private final FigureCells cells = new FigureCells(Texts.chinese());

    @Test
    void whatIsNotDefinedIsAnEmptyCellAndTextStaysText() {
        assertThat(cells.cell(SHARE, null, 0, null)).isNull();
        assertThat(cells.cell(new Table.Column("cause_code", Kind.CODE, 0), "01", 0, null)).isEqualTo("01");
    }

    @Test
    void aShareIsATruePercentageThatReadsAsOnTheScreen() {
        assertThat(cells.cell(SHARE, new BigDecimal("26.45"), 2825, null)).isEqualTo(new Figure(new BigDecimal("0.2645"), "0.00%", "26.45%"));
        assertThat(cells.cell(SHARE, new BigDecimal("26.46"), 2825, Remark.ADJUSTED)).isEqualTo(new Figure(new BigDecimal("0.2646"), "0.00%\"*\"", "26.46*%"));
        assertThat(cells.cell(SHARE, new BigDecimal("0.00"), 1, null)).isEqualTo(new Figure(new BigDecimal("0.0000"), "\"<0.01%\"", "<0.01%"));
        assertThat(cells.cell(SHARE, new BigDecimal("100.00"), 99_997, Remark.NEARLY_ALL)).isEqualTo(new Figure(new BigDecimal("1.0000"), "\">99.99%\"", ">99.99%"));
        assertThat(cells.cell(SHARE, new BigDecimal("0.00"), 0, null)).isEqualTo(new Figure(new BigDecimal("0.0000"), "0.00%", "0.00%"));
    }

    @Test
    void countsHaveSeparatorsAndDifferencesTheirSign() {
        assertThat(cells.cell(new Table.Column("households", Kind.COUNT, 0), 3486L, 0, null)).isEqualTo(new Figure(3486L, "#,##0", "3,486"));
        assertThat(cells.cell(new Table.Column("households_change", Kind.COUNT, 0), 3486L, 0, null)).isEqualTo(new Figure(3486L, "+#,##0;-#,##0;#,##0", "+3,486"));
        assertThat(cells.cell(new Table.Column("household_share_change", Kind.DECIMAL, 2), new BigDecimal("-1.20"), 0, null)).isEqualTo(new Figure(new BigDecimal("-1.20"), "+0.00;-0.00;0.00", "-1.20"));
        assertThat(cells.cell(new Table.Column("expected", Kind.DECIMAL, 4), new BigDecimal("24.3006"), 0, null)).isEqualTo(new Figure(new BigDecimal("24.3006"), "0.0", "24.3"));
    }

    @Test
    void aCellOfATableKnowsTheCountItsShareIsOf() {
        Table table = new Table("causes", java.util.List.of(new Table.Column("households", Kind.COUNT, 0), SHARE), java.util.List.of(), java.util.List.of());
        Table.Row row = new Table.Row(Table.Role.NORMAL, java.util.List.of(1L, new BigDecimal("0.00")), null, Map.of());
        assertThat(cells.cell(table, row, 1)).extracting("shown").isEqualTo("<0.01%");
    }
}
