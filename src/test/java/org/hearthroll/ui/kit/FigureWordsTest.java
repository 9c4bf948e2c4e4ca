package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.figures.Table;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private static final Table.Column NAME = new Table.Column("cause", Table.Kind.LABEL, 0);
    private static final Table.Column COUNT = new Table.Column("households", Table.Kind.COUNT, 0);
    private static final Table.Column SHARE = new Table.Column("household_share", Table.Kind.SHARE, 2);

    private final FigureWords words = new FigureWords(Texts.chinese());

    @Test
    void aFigureThatIsNotDefinedIsADashAndAWordThatIsMissingIsBlank() {
        assertThat(words.cell(COUNT, null)).isEqualTo("—");
        assertThat(words.cell(SHARE, null)).isEqualTo("—");
        assertThat(words.cell(NAME, null)).isEmpty();
    }

    @Test
    void zeroIsAFigureAndNotADash() {
        assertThat(words.cell(COUNT, 0L)).isEqualTo("0");
        assertThat(words.cell(SHARE, BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void countsAreSeparatedAndSharesKeepTheirDecimals() {
        assertThat(words.cell(COUNT, 1234567L)).isEqualTo("1,234,567");
        assertThat(words.cell(SHARE, new BigDecimal("32.6"))).isEqualTo("32.60");
        assertThat(words.cell(SHARE, new BigDecimal("100"))).isEqualTo("100.00");
    }

    @Test
    void aShareHasItsRemark() {
        assertThat(words.cell(SHARE, new BigDecimal("26.46"), 2825, Table.Remark.ADJUSTED)).isEqualTo("26.46*");
        assertThat(words.cell(SHARE, new BigDecimal("100.00"), 99_997, Table.Remark.NEARLY_ALL)).isEqualTo(">99.99");
        assertThat(words.cell(SHARE, new BigDecimal("0.00"), 1, null)).isEqualTo("<0.01");
        assertThat(words.cell(new Table.Column("share", Table.Kind.SHARE, 1), new BigDecimal("100.00"), 99_997, Table.Remark.NEARLY_ALL)).isEqualTo(">99.9");
    }

    @Test
    void aWordStandsAsItIs() {
        assertThat(words.cell(NAME, " 因病<1>")).isEqualTo(" 因病<1>");
    }

    @Test
    void anAmountIsSeparatedAndOneThatIsNotDefinedIsADash() {
        Table.Column sum = new Table.Column("sum_yuan", Table.Kind.AMOUNT, 2);
        assertThat(words.cell(sum, new BigDecimal("1234567.50"))).isEqualTo("1,234,567.50");
        assertThat(words.cell(sum, null)).isEqualTo("—");
    }

    @Test
    void onlyCountsSharesDecimalsAndAmountsAreFigures() {
        assertThat(Arrays.stream(Table.Kind.values()).filter(kind -> FigureWords.numeric(new Table.Column("x", kind, 0))))
                .containsExactlyInAnyOrder(Table.Kind.COUNT, Table.Kind.SHARE, Table.Kind.DECIMAL, Table.Kind.AMOUNT);
    }

    @Test
    void aHeadingIsInTheLanguageOfTheWindow() {
        assertThat(words.heading(COUNT)).isEqualTo("户数");
        assertThat(words.said(Message.of("overview.persons", 12345L))).isEqualTo("12,345 人");
    }

    @Test
    void labelsAreSpokenInTheLanguageOfTheWindowWhileCodesAndFiguresStay() {
        Table table = new Table("causes", List.of(new Table.Column("cause_code", Table.Kind.CODE, 0), NAME, COUNT),
                List.of(new Table.Row(Table.Role.NORMAL, List.of("01", "因病", 3L), Scope.of("2017-08")),
                        new Table.Row(Table.Role.TOTAL, List.of("TOTAL", "合计", 3L), Scope.of("2017-08"))), List.of());
        assertThat(words.spoken(table).rows()).isEqualTo(table.rows());
        assertThat(new FigureWords(Texts.english()).spoken(table).rows()).extracting(row -> row.cells().get(0), row -> row.cells().get(2))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("01", 3L), org.assertj.core.groups.Tuple.tuple("TOTAL", 3L));
        assertThat(new FigureWords(Texts.english()).spoken(table).rows()).extracting(row -> (String) row.cells().get(1)).allMatch(label -> label.matches("[A-Za-z ]+"));
    }
}
