package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Free words about a household tell nobody's name, number or telephone. */
class MaskedTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', ''
            水管破裂, 水管破裂
            胜利村5组钟平福户（2人）, 胜利村5组钟**户（2人）
            钟平福的孙子钟平不在校；钟平已联系, 钟**的孙子钟*不在校；钟*已联系
            欧阳明华已参保, 欧阳**已参保
            身份证 99010519700101123X 有误, 身份证 990105********123X 有误
            电话13800005678打不通, 电话138****5678打不通
            2017-08-18 发现，欠费 12345.60 元, 2017-08-18 发现，欠费 12345.60 元
            """)
    void namesAndLongNumbersAreHiddenAndNothingElse(String text, String masked) {
        assertThat(masked("钟平福", "钟平福", "钟平", "欧阳明华").of(text)).isEqualTo(masked);
    }

    @Test
    void aNameOfOneCharacterOrNoneHidesNothing() {
        assertThat(masked("", "王", "").of("王家坝水质差")).isEqualTo("王家坝水质差");
    }

    @Test
    void theHeadIsHiddenWhereThePeriodKnowsNoMembers() {
        assertThat(masked("李四海").of("李四海户屋顶漏雨")).isEqualTo("李**户屋顶漏雨");
    }

    private static MaskedText masked(String head, String... members) {
        List<Member> people = Stream.of(members).map(name -> new Member("m", name, Map.of())).toList();
        return new MaskedText(new Household("1", new Place("", "", ""), Map.of("head_name", head), people));
    }
}
