package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows are about nobody, in the shapes that offices give their totals. */
class RowSieveTest {

    private static final String[] LEDGER = {"序号", "乡镇", "村", "户编号", "问题类型", "问题描述", "备注"};
    private static final String[] ROSTER = {"乡镇", "村", "户编号", "姓名", "证件号码"};

    @ParameterizedTest
    @ValueSource(strings = {"合计,,,,,60,", "小计,青石镇,,,,2,", ",合计,,,,2个,", "合计,,,12户,,60个,", "总 计,,,,共60个,,", ",,,,合计,1,206,", "合计,,,,６０,,"})
    void aTotalOfALedgerIsSetAsideThoughItsCountStandsInTheColumnOfTheProblem(String row) {
        assertThat(fate(Kind.PROBLEMS, LEDGER, row)).isEqualTo("SUBTOTAL_ROW");
    }

    @ParameterizedTest
    @ValueSource(strings = {",石头村小计,,,137人", "合计,,,,1001人", "全县合计,,286户,1001人,", ",小计,5户,共20人,", "合计,,\"\",1001,"})
    void aTotalOfARosterIsSetAsideThoughItsCountStandsInTheColumnOfAKey(String row) {
        assertThat(fate(Kind.MEMBER_ROSTER, ROSTER, row.replace("\"\"", ""))).isEqualTo("SUBTOTAL_ROW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"城关镇,一村,12,张三,", "城关镇,一村,12,,", "城关镇,小计村,990101200000000012,张三,", "城关镇,一村,000012,合小计,990101196308310669"})
    void aRowWithShortCodesOrAPlaceThatSoundsLikeATotalIsAboutSomebody(String row) {
        assertThat(fate(Kind.MEMBER_ROSTER, ROSTER, row)).isNotEqualTo("SUBTOTAL_ROW");
    }

    @Test
    void aProblemThatIsANumberIsStillAProblemWhereNothingSaysTotal() {
        assertThat(fate(Kind.PROBLEMS, LEDGER, "3,城关镇,一村,0012,HOU1,2,")).isEqualTo("LOADED");
    }

    private static String fate(Kind kind, String[] header, String row) {
        ReadRow read = Sheets.reader(kind, header).read(SourceRow.of(9, row.split(",", -1)));
        return read.reason() == null ? read.outcome().name() : read.reason().code();
    }

    @Test
    void everyWordForATotalStandsAlone() {
        for (String word : List.of("合计", "小计", "总计", "累计", "共计")) {
            assertThat(fate(Kind.MEMBER_ROSTER, ROSTER, word + ",,,,")).as(word).isEqualTo("SUBTOTAL_ROW");
        }
    }
}
