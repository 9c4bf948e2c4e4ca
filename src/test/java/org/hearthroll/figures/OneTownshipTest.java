package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class OneTownshipTest {

    private static final Scope ALL = Scope.of("2018-06");
    private final SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙镇", "丁镇").homes(9, "甲镇", "01", 1).homes(9, "乙镇", "01", 1).homes(9, "丙镇", "01", 1).homes(9, "丁镇", "01", 1)
            .troubles(5, "甲镇", "HOU1").troubles(2, "乙镇", "HOU1").troubles(2, "丙镇", "MED1");

    /** Machine output keeps them: there a row is what the columns of every distribution say it is. */
    @Test
    void aloneItIsCountedWithRankAndShareAndReadWithoutThem() {
        Table counted = table(ALL.and("township", "丙镇"));
        assertThat(figures(counted)).containsExactly("丙镇 2 1 100.00", "合计 2 null 100.00");
        assertThat(figures(OneTownship.read(counted))).containsExactly("丙镇 2 null null", "合计 2 null null");
        assertThat(OneTownship.read(counted).rows()).extracting(Table.Row::opens).isEqualTo(counted.rows().stream().map(Table.Row::opens).toList());
    }

    @Test
    void amongOthersItKeepsBoth() {
        Table all = table(ALL);
        assertThat(OneTownship.read(all)).isSameAs(all);
        assertThat(figures(all)).startsWith("甲镇 5 1 55.56", "乙镇 2 2 22.22", "丙镇 2 2 22.22", "丁镇 0 4 0.00");
    }

    /** There is nothing else it could be compared with, so first with all of them is the whole truth. */
    @Test
    void theOnlyTownshipThereIsKeepsBoth() {
        Table only = new SmallCounty("甲镇").homes(9, "甲镇", "01", 1).troubles(2, "甲镇", "HOU1").table(TableRequest.of("distribution", ALL));
        assertThat(OneTownship.read(only)).isSameAs(only);
        assertThat(said(only, ALL)).contains("从问题分布看，甲镇 2 个，占 100.00%。");
    }

    @Test
    void anotherTableStaysAsItIs() {
        Table types = county.table(TableRequest.of("problem_areas", ALL));
        assertThat(OneTownship.read(types)).isSameAs(types);
    }

    @Test
    void theParagraphSaysItsPlaceAmongAll() {
        assertThat(said(table(ALL.and("township", "甲镇")), ALL.and("township", "甲镇"))).endsWith("甲镇的问题数在全部 4 个乡镇中居第 1 位。").doesNotContain("从问题分布看");
        assertThat(said(table(ALL.and("township", "丙镇")), ALL.and("township", "丙镇"))).endsWith("丙镇的问题数在全部 4 个乡镇中居第 2 位。");
        assertThat(said(table(ALL.and("township", "丁镇")), ALL.and("township", "丁镇"))).endsWith("丁镇的问题数在全部 4 个乡镇中居第 4 位。");
    }

    /** A part of it, of which the problems of the whole say nothing. */
    @Test
    void ofAPartOfItNoPlaceIsSaid() {
        Table counted = table(ALL.and("township", "甲镇"));
        Table.Row row = counted.rows().getFirst();
        List<Object> fewer = new java.util.ArrayList<>(row.cells());
        fewer.set(counted.column("households"), 3L);
        Table part = new Table(counted.name(), counted.columns(), List.of(new Table.Row(row.role(), fewer, row.opens()), counted.rows().getLast()), counted.notes(), List.of(), counted.traits());
        assertThat(said(part, ALL.and("township", "甲镇"))).doesNotContain("个乡镇中");
    }

    private String said(Table distribution, Scope scope) {
        return Texts.chinese().say(DistributionSentence.of(distribution, county.table(TableRequest.of("problem_areas", scope)), scope, 3));
    }

    private Table table(Scope scope) {
        return county.table(TableRequest.of("distribution", scope));
    }

    private static List<String> figures(Table table) {
        return table.rows().stream().map(row -> table.cell(row, "township") + " " + table.cell(row, "problems") + " " + table.cell(row, "rank") + " " + table.cell(row, "share")).toList();
    }
}
