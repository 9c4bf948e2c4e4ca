package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class TableRequestTest {

    private static final Scope ALL = Scope.of("2017-08");
    private static final TableRequest CAUSES = TableRequest.of("causes", ALL);
    private final SmallCounty county = new SmallCounty("甲镇", "乙镇").homes(2, "甲镇", "01", 3, "02").homes(1, "乙镇", null, 5).troubles(2, "乙镇", "HOU1").troubles(1, "甲镇", "MED1");

    @Test
    void anUnknownGenerationIsRefusedAlsoWhereThePeriodHoldsOnlyOne() {
        assertThat(refusal(CAUSES.generation("2020"))).isEqualTo("没有“2020”这一代致贫原因；请写 2014（2014—2020年原因）或 2021（2021年起的风险）。");
        assertThat(refusal(CAUSES.generation(""))).startsWith("没有“”这一代致贫原因");
    }

    @Test
    void aTableBrokenDownByItselfIsRefused() {
        assertThat(refusal(CAUSES.by("cause"))).isEqualTo("不能把主要致贫原因再按主要致贫原因分组；请换一个维度。");
        assertThat(refusal(TableRequest.of("township", ALL).by("township"))).isEqualTo("不能把乡镇再按乡镇分组；请换一个维度。");
    }

    @Test
    void anUnknownDimensionAndAnUnknownValueToFoldAreRefused() {
        assertThat(refusal(CAUSES.by("colour"))).isEqualTo("没有“colour”这个统计维度；可用 hearthroll table --list 查看全部维度。");
        assertThat(refusal(CAUSES.shown(folding("因懒")))).isEqualTo("主要致贫原因里没有“因懒”；请写代码或名称，未填写的用 NONE。");
    }

    @Test
    void aGenerationThatNobodyStatesIsATableOfWhatIsBlank() {
        assertThat(lines(CAUSES.generation("2021"))).containsExactly("NONE 3", "TOTAL 3");
    }

    @Test
    void anEmptyTownshipKeepsItsTotalInATableBrokenDown() {
        Table table = new SmallCounty("甲镇", "空镇").homes(1, "甲镇", "01", 3).table(CAUSES.by("township"));
        assertThat(table.rows().stream().map(r -> r.cells().get(1) + " " + r.cells().get(2) + " " + r.cells().get(4) + " " + r.cells().get(5)).toList())
                .containsExactly("甲镇 01 1 100.00", "甲镇 TOTAL 1 100.00", "空镇 TOTAL 0 null", "合计 TOTAL 1 100.00");
        assertThat(table.rows().get(2).opens()).isEqualTo(ALL.and("township", "空镇"));
    }

    @Test
    void aFoldMayBeNamedByLabelOrByCode() {
        assertThat(county.table(CAUSES.shown(folding("因病")))).isEqualTo(county.table(CAUSES.shown(folding("01"))));
        assertThat(lines(CAUSES.shown(folding("因病")))).containsExactly("FOLD 2", "NONE 1", "TOTAL 3");
    }

    @Test
    void problemsAreCountedWithoutPersons() {
        Table table = county.table(TableRequest.of("problems", ALL));
        assertThat(table.columns()).extracting(Table.Column::id).containsExactly("type_code", "type", "problems", "share");
        assertThat(lines(TableRequest.of("problems", ALL))).containsExactly("MED1 1", "HOU1 2", "TOTAL 3");
        assertThat(table.rows().getFirst().opens()).isEqualTo(ALL.and("problem_type", "MED1"));
    }

    @Test
    void theRequestIsChangedOnePartAtATimeAndNeverInPlace() {
        TableRequest changed = CAUSES.by("township").counting(Counting.ANY).generation("2014").shown(folding("01"));
        assertThat(changed).isEqualTo(new TableRequest("causes", ALL, "township", Counting.ANY, "2014", folding("01")));
        assertThat(CAUSES).isEqualTo(new TableRequest("causes", ALL, null, Counting.MAIN, null, new Shown(Rounding.HALF_UP, Fold.NOTHING, 3, Bands.STANDARD)));
    }

    @Test
    void aTableIsCalledByItsNameItsCountingAndItsBreakdown() {
        assertThat(Texts.chinese().say(CAUSES.title())).isEqualTo("主要致贫原因");
        assertThat(Texts.english().say(CAUSES.title())).isEqualTo("Causes of poverty (main)");
        assertThat(Texts.chinese().say(CAUSES.counting(Counting.ANY).by("township").title())).isEqualTo("致贫原因（任一） × 乡镇");
        assertThat(Texts.chinese().say(TableRequest.of("fuel", ALL).title())).isEqualTo("主要燃料类型");
    }

    @Test
    void theNotesOfAScopeNameEveryConditionInBothLanguages() {
        Scope scope = ALL.and("township", "甲镇").and("cause", "01;02").and("attribute", "");
        List<String> zh = county.table(TableRequest.of("causes", scope)).notes().stream().map(Texts.chinese()::say).toList();
        assertThat(zh.getFirst()).isEqualTo("统计范围：2017-08，乡镇=甲镇，主要致贫原因=因病、因残，贫困户属性=未填。");
        assertThat(Texts.english().say(county.table(TableRequest.of("causes", scope)).notes().getFirst())).contains("Main cause = Illness, ", "Household attribute = Not filled in");
    }

    @Test
    void aTableIsNotChangedThroughItsRowsAndAnUnknownColumnIsAFault() {
        Table table = county.table(CAUSES);
        assertThatThrownBy(() -> table.rows().getFirst().cells().set(2, 9L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.column("colour")).isInstanceOf(IllegalArgumentException.class).hasMessage("causes has no column colour");
        assertThat(table.rows()).extracting(Row::role).containsExactly(Role.NORMAL, Role.NONE, Role.TOTAL);
    }

    private List<String> lines(TableRequest request) {
        return county.table(request).rows().stream().map(r -> r.cells().getFirst() + " " + r.cells().get(2)).toList();
    }

    private String refusal(TableRequest request) {
        try {
            return "accepted " + county.table(request).name();
        } catch (Refusal refused) {
            return Texts.chinese().say(refused.said());
        }
    }

    private static Shown folding(String codes) {
        return new Shown(Rounding.HALF_UP, Fold.parse(codes), 3, Bands.STANDARD);
    }
}
