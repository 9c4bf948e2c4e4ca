package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.model.Scope;
import org.junit.jupiter.api.Test;

class GroupColumnsTest {

    private static final Scope ALL = Scope.of("2017-08");
    private static final Labels LABELS = new Labels(CodeLists.standard());
    private static final Places VILLAGES = new Places(Map.of("大用镇/青山村", "990100001001"));

    @Test
    void whatWasLeftBlankIsNamedInItsCodeAndItsLabel() {
        assertThat(columns("cause").cells(null)).containsExactly("NONE", "未填");
        assertThat(columns("township").cells(null)).containsExactly("NONE", "未填");
        assertThat(columns("village").cells("/")).containsExactly("未填", "NONE", "未填");
        assertThat(columns("village").cells("大用镇/")).containsExactly("大用镇", "NONE", "未填");
        assertThat(columns("village").cells("/青山村")).containsExactly("未填", "", "青山村");
    }

    @Test
    void aVillageStandsAfterItsTownshipAndHasTheCodeOfTheAreaList() {
        assertThat(columns("village").columns()).extracting(Table.Column::id).containsExactly("township", "village_code", "village");
        assertThat(columns("village").cells("大用镇/青山村")).containsExactly("大用镇", "990100001001", "青山村");
        assertThat(columns("village").cells("大用镇/别村")).containsExactly("大用镇", "", "别村");
        assertThat(columns("village").total()).containsExactly("合计", "TOTAL", "合计");
    }

    @Test
    void aTownshipNobodyListedHasNoCodeButItsName() {
        assertThat(columns("township").cells("大用镇")).containsExactly("", "大用镇");
        assertThat(new GroupColumns(dimension("township"), "township", LABELS, new Places(Map.of("大用镇", "990100000"))).cells("大用镇")).containsExactly("990100000", "大用镇");
    }

    @Test
    void aCodeThatNoListKnowsIsItsOwnLabel() {
        assertThat(columns("cause").cells("01")).containsExactly("01", "因病");
        assertThat(columns("cause").cells("98")).containsExactly("98", "98");
        assertThat(columns("cause").cells("UNMATCHED")).containsExactly("UNMATCHED", "未归类");
        assertThat(columns("cause").total()).containsExactly("TOTAL", "合计");
    }

    @Test
    void narrowingReplacesAConditionWhereAHouseholdHasOneValueOnly() {
        Scope township = ALL.and("township", "大用镇");
        assertThat(columns("township").narrow(township, "河西乡")).isEqualTo(ALL.and("township", "河西乡"));
        assertThat(columns("cause").narrow(ALL.and("cause", "01;02"), null)).isEqualTo(ALL.and("cause", ""));
    }

    @Test
    void narrowingAddsAConditionWhereAHouseholdMayHaveSeveral() {
        Scope ill = ALL.and("any_cause", "01");
        assertThat(columns("any_cause").narrow(ill, "07")).isEqualTo(ill.and("any_cause", "07"));
        assertThat(columns("sex").narrow(ALL.and("sex", "1"), "2")).isEqualTo(ALL.and("sex", "1").and("sex", "2"));
    }

    @Test
    void aVillageNarrowsItsTownshipToo() {
        Scope narrowed = columns("village").narrow(ALL.and("township", "河西乡").and("cause", "01"), "大用镇/青山村");
        assertThat(narrowed).isEqualTo(ALL.and("cause", "01").and("township", "大用镇").and("village", "青山村"));
        assertThat(columns("village").narrow(ALL, "/")).isEqualTo(ALL.and("township", "").and("village", ""));
    }

    @Test
    void placesAreListedInTheirOrderAndOtherDimensionsHaveNone() {
        SmallCounty county = new SmallCounty("乙镇", "甲镇");
        assertThat(Places.of(county, ALL, dimension("township")).keys()).containsExactly("乙镇", "甲镇");
        assertThat(Places.of(county, ALL, dimension("township")).code("甲镇")).isEqualTo("990100001");
        assertThat(List.of(Places.of(county, ALL, dimension("cause")), Places.of(county, ALL, null))).containsOnly(Places.NONE);
    }

    private static GroupColumns columns(String id) {
        return new GroupColumns(dimension(id), id, LABELS, id.equals("village") ? VILLAGES : Places.NONE);
    }

    private static Dimension dimension(String id) {
        return Dimensions.standard().byId(id);
    }
}
