package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.roster.Confidence;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.roster.Mapping;
import org.junit.jupiter.api.Test;

class MaskedTest {

    private static MappedColumn column(String header, String field, String suggested) {
        return new MappedColumn(0, header, field, suggested, Confidence.EXACT);
    }

    @Test
    void namesIdNumbersAndTelephonesAreMasked() {
        assertThat(Masked.cell(column("姓名", "name", null), "欧阳小明")).isEqualTo("欧阳**");
        assertThat(Masked.cell(column("证件号码", "id_number", null), "99010119800101001X")).isEqualTo("990101********001X");
        assertThat(Masked.cell(column("联系电话", "phone", null), "19912345678")).isEqualTo("199****5678");
    }

    @Test
    void whatASpreadsheetLeftOfANumberIsShownSinceItTellsNobody() {
        assertThat(Masked.cell(column("证件号码", "id_number", null), "9.90202E+17")).isEqualTo("9.90202E+17");
        assertThat(Masked.cell(column("证件号码", "id_number", null), "9.9")).isEqualTo("***");
    }

    @Test
    void theNameOfAPeriodInASentenceIsNobodysNumber() {
        Mapping mapping = new Mapping(List.of(column("证件号码", "id_number", null)));
        assertThat(Masked.said(mapping, "证件号码", "2019-07")).isEqualTo("2019-07");
        assertThat(Masked.said(mapping, "证件号码", "990101198001010014")).isEqualTo("990101********0014");
    }

    @Test
    void aColumnThatOnlyMayBePersonalIsMaskedAsIfItWere() {
        assertThat(Masked.cell(column("姓名(曾用)", null, "name"), "张三")).isEqualTo("张*");
    }

    @Test
    void anIdNumberInAColumnNobodyKnowsIsMaskedTooAndOtherTextIsNot() {
        assertThat(Masked.cell(column("自定义", null, null), "990101198001010014")).isEqualTo("990101********0014");
        assertThat(Masked.cell(column("自定义", null, null), "13812345678")).isEqualTo("138****5678");
        assertThat(Masked.cell(column("自定义", null, null), "已签字")).isEqualTo("已签字");
    }

    @Test
    void codesOfHouseholdsAndPersonsStayReadableHoweverLongTheyAre() {
        assertThat(Masked.cell(column("人编号", "person_code", null), "990126201200000101")).isEqualTo("990126201200000101");
    }

    @Test
    void theColumnOfAFindingIsFoundByItsHeader() {
        Mapping mapping = new Mapping(List.of(column("户编号", "household_code", null), column("姓名", "name", null)));
        assertThat(Masked.cell(mapping, "姓名", "李四")).isEqualTo("李*");
        assertThat(Masked.cell(mapping, "", "合计")).isEqualTo("合计");
    }

    /** A finding of the whole row names no column, and may quote a number all the same. */
    @Test
    void whatStandsUnderNoHeaderIsMaskedByItsLooks() {
        Mapping mapping = new Mapping(List.of());
        assertThat(Masked.cell(mapping, "", "990105194912310023")).isEqualTo("990105********0023");
        assertThat(Masked.cell(mapping, "", "19800000001")).isEqualTo("198****0001");
        assertThat(Masked.cell(mapping, "", "合计")).isEqualTo("合计");
    }
}
