package org.hearthroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.model.Naming;
import org.hearthroll.model.PlannedMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardFactsTest {

    @Test
    void maskedTheCardHidesNamesTelephoneAndHouseNumber() {
        CardFacts facts = Cards.facts(Naming.MASKED, Cards.WHOLE, Cards.PERSONAL);
        assertThat(said(facts.household())).isEqualTo("标题=通宁县（城关镇）一户一策帮扶计划表 县=通宁县 乡镇=城关镇 村=一碗水村 组=3组 年度=2020 户编号=H1 户主=张** 家庭人口=2 地址=城关镇一碗水村3组 属性=低保贫困户 主要致贫原因或风险=因病 其他原因=缺技术、缺土地 "
                + "联系电话=138****1111 帮扶责任人=陈顺 帮扶单位=县水务局 资金合计=1,200.50 措施条数=2 联次=");
        assertThat(facts.members().stream().map(CardFactsTest::said)).containsExactly(
                "姓名=张** 关系=户主 性别=男 年龄=60 健康状况=长期慢性病 劳动能力=丧失劳动力 在校情况=非在校生 情况=长期慢性病", "姓名=李** 关系= 性别= 年龄= 健康状况= 劳动能力= 在校情况= 情况=");
    }

    @Test
    void inFullItSaysThem() {
        CardFacts facts = Cards.facts(Naming.FULL, Cards.PERSONAL);
        assertThat(facts.of(CardField.HEAD) + facts.of(CardField.PHONE) + facts.of(CardField.ADDRESS)).isEqualTo("张某国13800001111城关镇一碗水村三组17号");
        assertThat(facts.members().getFirst()).containsEntry(CardField.NAME, "张某国");
    }

    @Test
    void peopleComeFirstAndMeasuresAreNumberedThatWay() {
        assertThat(Cards.facts(Naming.MASKED, Cards.WHOLE, Cards.PERSONAL).measures().stream().map(CardFactsTest::said)).containsExactly(
                "序号=1 对象=张** 针对原因=因病、长期慢性病 措施=家庭医生签约服务 数量=1次/月 责任单位=卫健局 责任人=陈顺 责任单位和责任人=卫健局 陈顺 资金=1,200.50 资金来源=专项 资金和来源=1,200.50\n专项 开始日期=2020年1月1日 完成时限=2020年12月31日 "
                        + "起止时间=2020.1.1—12.31 进展=进行中 成效=已签约",
                "序号=2 对象=全户 针对原因=全户 措施=全员参保参合 数量= 责任单位= 责任人= 责任单位和责任人= 资金= 资金来源= 资金和来源= 开始日期= 完成时限= 起止时间= 进展=未开始 成效=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-09-01 | 2018-01-31 | 2017.9.1—/2018.1.31
            2017-09-01 | 2017-12-31 | 2017.9.1—12.31
            ''         | 2017-12-31 | 2017.12.31前
            2017-09-01 | ''         | 2017.9.1起
            2017-09    | 2017-12-31 | 2017-09—/2017.12.31
            ''         | ''         | ''
            """)
    void aTermSaysTheYearOnceIfItIsOne(String start, String due, String said) {
        CardFacts facts = Cards.facts(Naming.MASKED, Cards.WHOLE.withTerm(new PlannedMeasure.Term(start, due)));
        assertThat(facts.measures().getFirst().get(CardField.TERM).replace('\n', '/')).isEqualTo(said);
    }

    @Test
    void withoutAnySumThereIsNoTotal() {
        assertThat(Cards.facts(Naming.MASKED, Cards.WHOLE).of(CardField.TOTAL)).isEmpty();
    }

    @Test
    void everyFieldHasANameOfItsOwn() {
        assertThat(Stream.of(CardField.values()).map(CardField::heading).distinct()).hasSize(CardField.values().length);
        assertThat(Stream.of(CardField.values())).allSatisfy(field -> assertThat(CardField.named(field.heading())).contains(field));
        assertThat(CardField.named("户主身份证")).isEmpty();
    }

    private static String said(Map<CardField, String> facts) {
        return new TreeMap<>(facts).entrySet().stream().map(fact -> fact.getKey().heading() + "=" + fact.getValue()).collect(Collectors.joining(" "));
    }
}
