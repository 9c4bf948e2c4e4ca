package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as they are typed or pasted, and what is said of them. */
class WrittenSharesTest {

    private static final String NO_TABLE = "这张表没有可以对照的户占比（例如交叉表），只核对了合计；先把表改为不交叉，就能逐项对照。";
    private static final String F2 = "26.45 2.55 32.64 2.3 10.89 15.72 0.36 9";

    @ParameterizedTest
    @ValueSource(strings = {
            "26.45、2.55、32.64、2.3、10.89、15.72、0.36、9",
            "26.45%，2.55%，32.64%，2.3%，10.89%，15.72%，0.36%，9%",
            "２６．４５％、２．５５％、３２．６４％、２．３％、１０．８９％、１５．７２％、０．３６％、９％",
            "26.45%、2.55、32.64、2.3、10.89、15.72、.36、9",
            "26.45\n2.55\r\n32.64\n2.3\n10.89\n\n15.72\n0.36\n9\n",
            "26.45\t2.55\t32.64\t2.3\t10.89\t15.72\t0.36\t9",
            "因病\t2825\t26.45\n因学\t272\t2.55\n缺技术\t3,486\t32.64\n缺资金\t246\t2.3\n缺劳力\t1163\t10.89\n动力不足\t1679\t15.72\n因灾\t38\t0.36\n其他\t970\t9\n合计\t10679\t100.00",
            "因病2825户，占26.45%；因学272户，占2.55%；缺技术 3486 户，占32.64%；缺资金 2.3%；缺劳力 10.89%；动力不足 15.72%；因灾 0.36%；其他 9%",
            "2017年：因病 26.45 因学 2.55 缺技术 32.64 缺资金 2.3 缺劳力 10.89 动力不足 15.72 因灾 0.36 其他 9 合计 100"})
    void thePublishedSharesAreReadFromWhateverTheyStandIn(String text) {
        assertThat(read(text)).isEqualTo(F2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "没有数字", "2825户、272户", "—"})
    void whereThereIsNoShareNothingIsSaidOfThem(String text) {
        assertThat(said(text)).containsExactly("输入或粘贴后，这里马上给出结果。");
    }

    @Test
    void aHundredIsAShareWhereNothingElseIsThereAndASumAfterOthers() {
        assertThat(read("100")).isEqualTo("100");
        assertThat(read("0.00 0.00 100.00")).isEqualTo("0.00 0.00 100.00");
        assertThat(read("60 40 100")).isEqualTo("60 40");
        assertThat(read("26.46* 2.55")).isEqualTo("26.46 2.55");
    }

    @Test
    void ofThePublishedSharesItSaysByHowMuchAndHowMuchRoundingCouldAndWhichAreCutShort() {
        assertThat(said("26.45、2.55、32.64、2.3、10.89、15.72、0.36、9")).containsExactly("共 8 项，合计 99.91%。", "占比合计异常：各项之和为 99.91%，小数位数不一致。四舍五入可以解释这个差距，但要等各项写到同样的位数才能核实。",
                "比 100% 少 0.09；各项按写出的位数四舍五入，最多会相差 0.58；如果本该都保留 2 位小数，最多只会相差 0.04。", "小数位数不一致：2.3、9 的小数位数比其他项少，可能没有写全。", NO_TABLE);
    }

    @Test
    void atOnePrecisionRoundingExplainsTheRest() {
        assertThat(said("26.45 2.55 32.64 2.30 10.89 15.72 0.36 9.08")).containsExactly("共 8 项，合计 99.99%。", "由于四舍五入的原因，分项占比之和不等于合计项。",
                "比 100% 少 0.01；8 项各保留 2 位小数，四舍五入最多只会相差 0.04。", NO_TABLE);
        assertThat(said("14.29 14.29 14.29 14.29 14.29 14.29 14.29")).contains("比 100% 多 0.03；7 项各保留 2 位小数，四舍五入最多只会相差 0.035。");
        assertThat(said("33.3 66.7")).containsExactly("共 2 项，合计 100.0%。", "合计正好是 100%。", NO_TABLE);
    }

    @Test
    void asManyAsTheTableHasAreComparedWithItsOwnInWhateverOrder() {
        List<StatedShares.Own> own = List.of(own("缺技术", "50.00"), own("因病", "25.00"), own("因残", "25.00"));
        assertThat(StatedShares.read("25 50 25").said(own)).extracting(Texts.chinese()::say).contains("各项与本表的户占比一致。");
        assertThat(StatedShares.read("25 50 24").said(own)).extracting(Texts.chinese()::say).contains("与本表的户占比不同：表中没有 24，表中的 因残 25.00 没有录入。");
        assertThat(StatedShares.read("25 50 24").said(own)).extracting(Texts.english()::say).contains("3 shares, 99 % together.", "Other than the shares of households of this table: it has no 24; its 因残 25.00 is missing.");
    }

    @Test
    void fewerOrMoreThanTheTableHasItSaysThatTheyWereNotComparedAndHowTheyCanBe() {
        List<StatedShares.Own> own = List.of(own("缺技术", "50.00"), own("因病", "25.00"), own("因残", "25.00"));
        assertThat(StatedShares.read("50 50").said(own)).extracting(Texts.chinese()::say).containsExactly("共 2 项，合计 100%。", "合计正好是 100%。",
                "录入了 2 项，本表有 3 项，项数不同，没有逐项对照；连同名称一起粘贴（如“因病 26.45”），就能按名称对照。");
        assertThat(said("50 50")).contains(NO_TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "因病 26.45\n缺少技术 32.64\n其他 9.1",
            "致贫原因\t户数\t占比（%）\n因病\t2825\t26.45\n缺少技术\t3,486\t32.64\n其他\t970\t9.1\n合计\t10679\t99.99",
            "因　病　２６．４５％\n缺少技术　３２．６４％\n\n其　他　９．１％\n合　计　１００％",
            "因病 2825 26.45\n缺少技术 3486 32.64\n其他 97 9.1\n总计 10679 100.00",
            "2017年：因病2825户，占26.45%；缺少技术 3486 户，占32.64%；其他占比为 9.1%"})
    void withTheirNamesTheyAreComparedWithTheRowsOfTheTable(String text) {
        List<StatedShares.Own> own = List.of(own("缺技术", "32.64"), own("因病", "26.23"), own("其他", "9.08"), own("因灾", "0.36"));
        assertThat(StatedShares.read(text).said(own)).extracting(Texts.chinese()::say).endsWith("按名称对照，与本表的户占比不同：因病 26.45 ≠ 26.23（≠ 后面是本表的）。",
                "本表没有这些名称，没有对照：缺少技术 32.64。", "本表有而没有录入的：缺技术 32.64、因灾 0.36。");
    }

    @Test
    void ofAParagraphOnlyWhatHasAPercentSignIsAShareAndNoCountEver() {
        assertThat(read("全县现有建档立卡户 10,679 户 40,410 人。从主要致贫原因看（以填写了原因的 10,678 户为 100%），缺技术 3,486 户，占 32.64%；因病 2,825 户，占 26.45%；自身发展动力不足 1,679 户，占 15.72%。"
                + "占比上升最多的是因病，上升 1.20 个百分点。与 2016-12 相比，户数由 10,100 户增至 10,679 户。")).isEqualTo("32.64 26.45 15.72");
        assertThat(read("The county has 10,679 registered households with 40,410 persons. By main cause: Illness 2,825 households, 26.45%; Lack of skills 3,486 households, 32.64 %.")).isEqualTo("26.45 32.64");
        assertThat(read("共１０，６７９户，因病 26.45％，缺技术 12 个，73.55％")).isEqualTo("26.45 73.55");
        assertThat(read("因病 2825 26.45%，缺技术 3,486 32.64%")).isEqualTo("26.45 32.64");
    }

    @Test
    void aParagraphOfTheProgramAgreesWithItsOwnTable() {
        String sentence = "全县现有建档立卡户 10,679 户 40,410 人。从主要致贫原因看，缺技术 7,822 户，占 73.25%；因病 2,506 户，占 23.47%；因灾 351 户，占 3.28%；因丧 1 户，占 <0.01%。";
        List<StatedShares.Own> own = List.of(own("缺技术", "73.25"), own("因病", "23.47"), own("因灾", "3.28"), own("因丧", "0.00"));
        assertThat(StatedShares.said(sentence, new TableShares(own, List.of()))).extracting(Texts.chinese()::say).containsExactly("共 4 项，合计 100.00%。", "合计正好是 100%。", "按名称对照，4 项都与本表的户占比一致。");
    }

    @Test
    void separatorsBetweenThousandsAreNoneBetweenShares() {
        assertThat(read("60,40,100")).isEqualTo("60 40");
        assertThat(read("33,26,16,11,4,3,2,1.9,1.6,100")).isEqualTo("33 26 16 11 4 3 2 1.9 1.6");
        assertThat(read("10,100户，占 8%；1,000人，占 92%")).isEqualTo("8 92");
        assertThat(read("33%,26,16,11,4,3,2,1.9,1.6")).isEqualTo("33 26 16 11 4 3 2 1.9 1.6");
    }

    @Test
    void aPastedTableIsReadColumnByColumnAndComparedByName() {
        String copied = "致贫原因\t户数\t户占比 %\t人数\t人占比 %\n缺技术\t3,486\t73.25\t13,122\t75.18\n因病\t2,506\t26.75*\t9,679\t23.95\n因灾\t1\t<0.01\t3\t0.87\n未填\t2\t—\t4\t—\n合计\t5,995\t100.00\t22,808\t100.00\n";
        TableShares own = new TableShares(List.of(own("缺技术", "73.25"), own("因病", "26.75"), own("因灾", "0.00")), List.of(own("缺技术", "75.18"), own("因病", "23.95"), own("因灾", "0.90")));
        assertThat(StatedShares.said(copied, own)).extracting(Texts.chinese()::say).containsExactly("户占比：", "共 3 项，合计 100.00%。", "合计正好是 100%。", "按名称对照，3 项都与本表的户占比一致。",
                "人占比：", "共 3 项，合计 100.00%。", "合计正好是 100%。", "按名称对照，与本表的人占比不同：因灾 0.87 ≠ 0.90（≠ 后面是本表的）。");
        assertThat(StatedShares.said(copied.replace("户占比", "Households").replace("人占比", "Persons"), own)).extracting(Texts.english()::say).contains("Of the shares of persons:", "By their names, other than the shares of persons of this table: 因灾 0.87 ≠ 0.90 (after ≠ what the table has).");
    }

    @Test
    void ofAComparedTableOnlyTheSharesOfItsOwnPeriodAreRead() {
        String copied = "乡镇\t村\t户数\t对比期\t增减\t户占比 %\t对比期\t增减（百分点）\n城关镇\t东街村\t6\t2\t+4\t66.67\t50.00\t+16.67\n城关镇\t西街村\t3\t2\t+1\t33.33\t50.00\t-16.67\n合计\t\t9\t4\t+5\t100.00\t100.00\t0.00\n";
        TableShares own = new TableShares(List.of(own("城关镇 东街村", "66.67"), own("城关镇 西街村", "33.33")), List.of());
        assertThat(StatedShares.said(copied, own)).extracting(Texts.chinese()::say).containsExactly("共 2 项，合计 100.00%。", "合计正好是 100%。", "按名称对照，2 项都与本表的户占比一致。");
    }

    @Test
    void aNameThatIsAPartOfOneRowsNameAloneIsThatRow() {
        List<StatedShares.Own> own = List.of(own("自身发展动力不足", "15.72"), own("缺技术", "84.28"));
        assertThat(StatedShares.read("动力不足 15.7、缺技术 84.3").said(own)).extracting(Texts.chinese()::say).endsWith("按名称对照，2 项都与本表的户占比一致。");
        assertThat(StatedShares.read("动力不足 15.7、缺技术 84.3").said(own)).extracting(Texts.english()::say).endsWith("By their names, 2 shares agree with the shares of households of this table.");
    }

    private static StatedShares.Own own(String name, String share) {
        return new StatedShares.Own(name, new java.math.BigDecimal(share));
    }

    private static String read(String text) {
        return StatedShares.read(text).shares().stream().map(java.math.BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    private static List<String> said(String text) {
        return StatedShares.read(text).said(List.of()).stream().map(Texts.chinese()::say).toList();
    }
}
