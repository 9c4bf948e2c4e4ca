package org.hearthroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthroll.model.Naming;
import org.hearthroll.report.Form.Cell;
import org.hearthroll.report.Form.Grid;
import org.hearthroll.report.Form.Paper;
import org.hearthroll.report.Form.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final double POINTS = 72 / 25.4;
    private static Type type;

    @BeforeAll
    static void read() {
        type = new Type();
    }

    @AfterAll
    static void close() {
        type.close();
    }

    @Test
    void aHouseholdWithFourMeasuresFitsOnOnePage() {
        assertThat(sheets(HouseholdCard.of(Cards.facts(4, 1), type))).hasSize(1);
    }

    @Test
    void aHouseholdOfFiveWithItsUsualMeasuresStandsOnOnePageWithTheSignatures() {
        List<Sheet> sheets = sheets(HouseholdCard.of(Cards.usual(), type));
        assertThat(sheets).hasSize(1);
        assertThat(texts(sheets.getFirst())).contains("2020.1.1—12.31", "责任单位、责任人", "主要致贫原因或风险", "户主（签字）：");
    }

    /** Nobody signs a sheet that shows no measures: a card that nearly fits is set smaller, one that does not is set as usual. */
    @Test
    void aCardThatNearlyFitsIsSetSmallerSoThatTheSignaturesStandBelowTheMeasures() {
        List<CardFacts> nearly = IntStream.rangeClosed(1, 15).mapToObj(measures -> Cards.facts(measures, 1)).filter(facts -> sheets(HouseholdCard.inUsualType(facts)).size() == 2).toList();
        assertThat(sheets(HouseholdCard.of(nearly.getFirst(), type))).hasSize(1);
        CardFacts far = Cards.facts(30, 1);
        assertThat(HouseholdCard.of(far, type)).isEqualTo(HouseholdCard.inUsualType(far));
    }

    @Test
    void everyPageOfALongTableBeginsWithItsHeaderAndEveryRowIsThereOnce() {
        List<Sheet> sheets = sheets(HouseholdCard.of(Cards.facts(30, 1), type));
        assertThat(sheets.size()).isGreaterThan(2);
        List<Sheet> going = sheets.stream().filter(sheet -> texts(sheet).contains("家庭医生签约服务")).toList();
        assertThat(going).allSatisfy(sheet -> assertThat(texts(sheet)).containsOnlyOnce("序号"));
        assertThat(sheets.stream().flatMap(sheet -> texts(sheet).stream()).filter(text -> text.startsWith("第")).map(text -> text.replaceAll("\\D", "")).toList())
                .isEqualTo(IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList());
    }

    @Test
    void nothingStandsOutsideTheMargins() {
        for (Form form : List.of(HouseholdCard.of(Cards.facts(30, 9), type), NoticeCard.of(Cards.facts(6, 1), type))) {
            for (Sheet sheet : sheets(form)) {
                assertThat(sheet.words()).allSatisfy(words -> {
                    double width = words.text().codePoints().mapToDouble(c -> type.width(words.voice(), c) * words.size()).sum();
                    assertThat(words.x()).isGreaterThan(Form.MARGIN * POINTS - 0.01);
                    assertThat(words.x() + width).isLessThan((form.paper().width() - Form.MARGIN) * POINTS + 0.01);
                    assertThat(words.y()).isBetween(Form.EDGE * POINTS, (form.paper().height() - Form.EDGE) * POINTS);
                });
            }
        }
    }

    @Test
    void theGridsOfACardAreAsWideAsItsPaper() {
        for (Form form : List.of(HouseholdCard.of(Cards.facts(1, 1), type), NoticeCard.of(Cards.facts(1, 1), type))) {
            assertThat(form.blocks().stream().filter(block -> block instanceof Grid).map(block -> ((Grid) block).widths().stream().mapToDouble(Double::doubleValue).sum()).distinct())
                    .containsExactly(form.paper().room());
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnLineByLineAndLosesNone() {
        String text = IntStream.range(0, 200).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
        List<Sheet> sheets = sheets(new Form(Paper.LYING, List.of(new Grid(List.of(100.0, 20.0), 1, 12, true, List.of(Row.of(Cell.label("长"), Cell.label("短")), Row.of(Cell.text(text), Cell.text("完")))))));
        assertThat(sheets.size()).isGreaterThan(4);
        assertThat(sheets.stream().flatMap(sheet -> texts(sheet).stream()).filter(line -> line.matches("\\d+")).toList()).isEqualTo(List.of(text.split("\n")));
        assertThat(sheets).allSatisfy(sheet -> assertThat(texts(sheet)).contains("长", "短"));
        assertThat(sheets.stream().flatMap(sheet -> texts(sheet).stream()).filter("完"::equals)).hasSize(1);
    }

    @Test
    void aNoticeTakesTheLargestTypeThatLeavesItOnOnePage() {
        assertThat(size(NoticeCard.of(Cards.facts(4, 1), type))).isEqualTo(18);
        Form many = NoticeCard.of(Cards.facts(14, 1), type);
        assertThat(size(many)).isEqualTo(10.5);
        assertThat(sheets(many)).hasSize(1);
    }

    @Test
    void aNoticeSaysInPlainWordsWhatComesWhenAndWhomToAsk() {
        List<String> said = new ArrayList<>();
        NoticeCard.of(Cards.facts(Naming.MASKED, Cards.PERSONAL), type).blocks().forEach(block -> {
            switch (block) {
                case Form.Line line -> said.add(line.text());
                case Grid grid -> grid.rows().forEach(row -> said.add(row.cells().stream().map(Cell::text).collect(Collectors.joining("|"))));
            }
        });
        assertThat(said).containsExactly("帮扶明白卡", "城关镇一碗水村　张**户", "2020年，您家有以下1项帮扶：", "序号|帮谁|帮什么|找谁办|办好时间",
                "1|张**|家庭医生签约服务（1次/月）\n资金1,200.50元|卫健局 陈顺\n电话：|2020年\n12月31日", "您家的帮扶责任人：陈顺　　电话：", "哪一项没有落实，请找帮扶责任人或村委会。");
    }

    @Test
    void aCharacterTheFontLacksIsMarkedAndNotLeftOut() {
        assertThat(type.shown("甲\uE000乙\t丙")).isEqualTo("甲〓乙 丙");
    }

    private static double size(Form form) {
        return form.blocks().stream().filter(block -> block instanceof Grid).map(block -> ((Grid) block).size()).findFirst().orElseThrow();
    }

    private static List<Sheet> sheets(Form form) {
        return new Layout(form, type).sheets();
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.words().stream().map(Sheet.Words::text).toList();
    }
}
