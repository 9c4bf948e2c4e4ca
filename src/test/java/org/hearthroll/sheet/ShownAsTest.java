package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownAsTest {

    @ParameterizedTest
    @ValueSource(strings = {"yyyy\"年\"m\"月\"d\"日\";@", "[$-804]yyyy/m/d", "m\"月\"d\"日\"", "yyyy\\.mm\\.dd", "[DBNum1][$-804]yyyy\"年\"m\"月\"", "yy-m", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "aaaa", "mmm"})
    void aFormatOfYearsMonthsOrDaysMeansADate(String format) {
        assertThat(ShownAs.of(164, format)).isEqualTo(ShownAs.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "G/通用格式", "0.00", "#,##0.00_);[Red](#,##0.00)", "@", "0\"天\"", "\"yyyy\"0", "[Red]0", "0_d", "#,##0\"年\""})
    void aFormatOfDigitsIsANumberWhateverStandsInQuotesBesideThem(String format) {
        assertThat(ShownAs.of(164, format)).isEqualTo(ShownAs.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"yyyy/m/d h:mm,MOMENT", "h:mm,TIME", "mm:ss.0,TIME", "[h]:mm:ss,TIME", "上午/下午h\"时\"mm\"分\",TIME", "0.00%,PERCENT", "0%;-0%,PERCENT"})
    void timesAndPercentagesAreTold(String format, ShownAs shown) {
        assertThat(ShownAs.of(164, format)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0,NUMBER", "1,NUMBER", "9,PERCENT", "10,PERCENT", "14,DATE", "17,DATE", "20,TIME", "22,MOMENT", "31,DATE", "33,TIME", "46,TIME", "49,NUMBER", "57,DATE"})
    void aFormatThatEveryProgramKnowsIsToldByItsNumber(int id, ShownAs shown) {
        assertThat(ShownAs.of(id, null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"42982,DATE,2017-09-04", "42982.99,DATE,2017-09-04", "42982.5,MOMENT,2017-09-04 12:00", "42982,MOMENT,2017-09-04", "42982.000011574,MOMENT,2017-09-04 00:00:01",
            "42982.9999999,MOMENT,2017-09-05", "0.5,TIME,12:00", "1.5,TIME,36:00", "0.000694444,TIME,00:01", "0,DATE,0", "-1,DATE,-1", "1,DATE,1900-01-01", "2958466,DATE,2958466",
            "0.2545,PERCENT,25.45%", "1,PERCENT,100%", "0.07,PERCENT,7%", "0.1234567890123456,PERCENT,12.3456789012346%", "1E-7,NUMBER,0.0000001", "-0.0,NUMBER,0"})
    void aNumberReadsAsItsCellShowsIt(String number, ShownAs shown, String text) {
        assertThat(new NumberCell(false).text(new BigDecimal(number), shown)).isEqualTo(text);
    }
}
