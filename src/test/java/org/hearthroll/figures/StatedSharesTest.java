package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class StatedSharesTest {

    @Test
    void thePublishedListOfMixedPrecisionIsOutOfOrderThoughRoundingCouldExplainIt() {
        assertThat(remark("26.45", "2.55", "32.64", "2.3", "10.89", "15.72", "0.36", "9"))
                .isEqualTo("占比合计异常：各项之和为 99.91%，小数位数不一致。四舍五入可以解释这个差距，但要等各项写到同样的位数才能核实。");
    }

    @Test
    void eachShareIsBoundedByItsOwnDecimalsAndByNoMore() {
        assertThat(remark("33%", "26", "16", "11", "4", "3", "2", "1.9", "1.6")).startsWith("占比合计异常：各项之和为 98.5%，小数位数不一致。");
        assertThat(remark("50", "49.495")).startsWith("占比合计异常：各项之和为 99.495%，四舍五入解释不了");
        assertThat(remark("50", "49.450")).startsWith("占比合计异常：各项之和为 99.450%，四舍五入解释不了");
        assertThat(remark("50", "49.5", "0.005")).startsWith("占比合计异常：各项之和为 99.505%，小数位数不一致。");
        assertThat(remark("50", "49.44")).isEqualTo("占比合计异常：各项之和为 99.44%，四舍五入解释不了这个差距；请核对原表的户数。");
    }

    @Test
    void theSameListAtTwoDecimalsMissesByNoMoreThanRoundingExplains() {
        assertThat(remark("26.45", "2.55", "32.64", "2.30", "10.89", "15.72", "0.36", "9.08")).isEqualTo("由于四舍五入的原因，分项占比之和不等于合计项。");
    }

    @Test
    void exactlyHalfAUnitEachIsStillRoundingAndOneUnitMoreIsNot() {
        assertThat(remark("49.99", "50.00")).startsWith("由于四舍五入");
        assertThat(remark("49.98", "50.00")).startsWith("占比合计异常");
        assertThat(remark("50.00", "50.02")).startsWith("占比合计异常");
    }

    @Test
    void whatAddsUpOrIsNotThereNeedsNoRemark() {
        assertThat(new StatedShares(TableShares.Of.HOUSEHOLDS, List.of()).remark()).isEmpty();
        assertThat(StatedShares.read("33.3 66.7").remark()).isEmpty();
    }

    private static String remark(String... shares) {
        return Texts.chinese().say(StatedShares.read(String.join(" ", shares)).remark().orElseThrow());
    }
}
