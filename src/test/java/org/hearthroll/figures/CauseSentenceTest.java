package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class CauseSentenceTest {

    private static final Scope ALL = Scope.of("2017-08");
    private final SmallCounty county = new SmallCounty("城关镇", "河西乡").homes(6, "城关镇", "07", 4).homes(3, "城关镇", "01", 2, "02").homes(1, "河西乡", null, 5);

    @Test
    void theGreatestCauseIsNamedFirstAndWhatIsBlankIsSaidApart() {
        assertThat(said(Texts.chinese(), ALL, TableRequest.of("causes", ALL))).isEqualTo(
                "全县现有建档立卡户 10 户 35 人。从主要致贫原因看（以填写了原因的 9 户为 100%），缺技术 6 户，占 66.67%；因病 3 户，占 33.33%。另有 1 户未填写原因。");
    }

    @Test
    void whatIsFoldedComesLastHoweverGreat() {
        TableRequest folded = TableRequest.of("causes", ALL).shown(new TableRequest.Shown(Rounding.HALF_UP, Fold.parse("07"), 3, Bands.STANDARD));
        assertThat(said(Texts.chinese(), ALL, folded)).contains("从主要致贫原因看（以填写了原因的 9 户为 100%），因病 3 户，占 33.33%；其余合并 6 户，占 66.67%。");
    }

    @Test
    void anyCauseIsSaidAsSuch() {
        assertThat(said(Texts.chinese(), ALL, TableRequest.of("causes", ALL).counting(Counting.ANY)))
                .contains("从全部致贫原因看（一户可有多项，以填写了原因的 9 户为 100%），缺技术 6 户，占 66.67%；因病 3 户，占 33.33%；因残 3 户，占 33.33%。");
    }

    @Test
    void theSentenceSpeaksOfTheScopeItCounts() {
        Scope township = ALL.and("township", "城关镇");
        assertThat(said(Texts.chinese(), township, TableRequest.of("causes", township))).startsWith("城关镇现有建档立卡户 9 户 30 人。");
    }

    @Test
    void theNamedListAndEveryOtherConditionOfTheScopeAreSaid() {
        Scope narrowed = ALL.and("township", "城关镇").and("list", "三季度核查").and("attribute", "01");
        assertThat(said(Texts.chinese(), narrowed, TableRequest.of("causes", ALL))).startsWith("名单“三季度核查”内城关镇贫困户属性为一般贫困户的户中，现有建档立卡户 10 户 35 人。");
        assertThat(said(Texts.english(), narrowed, TableRequest.of("causes", ALL))).startsWith("城关镇 (within named list \"三季度核查\"), among the households chosen (Household attribute = Ordinary poor household), has 10 registered households with 35 persons.");
        Scope listed = ALL.and("list", "走访");
        assertThat(said(Texts.chinese(), listed, TableRequest.of("causes", ALL))).startsWith("名单“走访”内现有建档立卡户 10 户 35 人。");
        assertThat(said(Texts.english(), listed, TableRequest.of("causes", ALL))).startsWith("The named list \"走访\" has 10 registered households with 35 persons.");
        assertThat(said(Texts.chinese(), ALL.and("village", "三元村"), TableRequest.of("causes", ALL))).startsWith("三元村现有建档立卡户 10 户 35 人。");
    }

    @Test
    void withoutCausesOnlyTheRegisterIsSaid() {
        Table table = new SmallCounty("城关镇").homes(2, "城关镇", null, 1).table(TableRequest.of("causes", ALL));
        assertThat(Texts.chinese().say(CauseSentence.of(table, ALL, Counting.MAIN))).isEqualTo("全县现有建档立卡户 2 户 2 人。另有 2 户未填写原因。");
    }

    @Test
    void anEnglishReaderGetsEnglishLabels() {
        assertThat(said(Texts.english(), ALL, TableRequest.of("causes", ALL))).isEqualTo(
                "The county has 10 registered households with 35 persons. By main cause, of the 9 households that state one: Lack of skills 6 households, 66.67%; Illness 3 households, 33.33%. 1 households state no cause.");
    }

    @Test
    void labelsOfTheReaderReplaceTheChineseOnesAndPlacesKeepTheirNames() {
        Table table = new ReadersTable(new Labels(CodeLists.standard()), Language.ENGLISH).of(county.table(TableRequest.of("causes", ALL).by("township")));
        assertThat(table.rows().stream().map(r -> table.cell(r, "township") + " " + table.cell(r, "cause")).toList()).isEqualTo(
                List.of("城关镇 Illness", "城关镇 Lack of skills", "城关镇 Total", "河西乡 Not filled in", "河西乡 Total", "Total Total"));
    }

    @Test
    void aSmallShareOfSomethingIsNeverWrittenAsNothing() {
        assertThat(ShareWords.of(Shares.halfUp(1, 100_000, 2), 1)).isEqualTo("<0.01");
        assertThat(ShareWords.of(Shares.halfUp(0, 100_000, 2), 0)).isEqualTo("0.00");
        assertThat(ShareWords.of(null, 0)).isEqualTo("—");
    }

    private String said(Texts texts, Scope scope, TableRequest request) {
        Table table = new ReadersTable(new Labels(CodeLists.standard()), texts.language()).of(county.table(request));
        Message sentence = CauseSentence.of(table, scope, request.counting());
        return texts.say(sentence);
    }
}
