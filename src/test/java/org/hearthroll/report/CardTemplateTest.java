package org.hearthroll.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hearthroll.model.Household;
import org.hearthroll.model.Naming;
import org.hearthroll.model.Place;
import org.hearthroll.model.Plan;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.PlanCase;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardTemplateTest {

    private static final CardFacts FACTS = Cards.facts(Naming.MASKED, Cards.WHOLE, Cards.PERSONAL);

    @TempDir
    private Path folder;

    @Test
    void theProgramsOwnLayoutFilledSaysWhatTheCardSays() throws IOException {
        CardTemplate.standard(folder.resolve("standard.docx"));
        Path filled = write(Files.readAllBytes(folder.resolve("standard.docx")), FACTS);
        FormDocx.write(folder.resolve("card.docx"), "表", List.of(HouseholdCard.inUsualType(FACTS)));
        assertThat(words(filled)).isEqualTo(words(folder.resolve("card.docx")));
    }

    @Test
    void theRowOfAMeasureIsRepeatedAndMayNameTheHouseholdToo() throws IOException {
        Path filled = write(layout(document -> {
        }), FACTS);
        assertThat(words(filled)).isEqualTo("张**户：2条措施\n姓名|年龄\n张**|60\n李**|\n序|措施|户\n1|家庭医生签约服务（1次/月）|张**\n2|全员参保参合（）|张**\n合计：1,200.50元");
    }

    @Test
    void aPlaceholderThatWordCutIntoRunsIsFilledAndTheTextAroundItStays() throws IOException {
        Path filled = write(layout(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String run : List.of("甲$", "{户", "主", "}乙${", "村}丙")) {
                paragraph.createRun().setText(run);
            }
        }), FACTS);
        assertThat(words(filled)).endsWith("\n甲张**乙一碗水村丙");
    }

    @Test
    void valuesOfTwoLinesTakeTwoLines() throws IOException {
        Path filled = write(layout(document -> document.getTables().getLast().getRow(1).getCell(2).setText(" ${起止时间}")), FACTS);
        assertThat(words(filled)).contains("| 2020.1.1—12.31\n");
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsNotFilledAgain() throws IOException {
        CardFacts tricky = Cards.facts(Naming.MASKED, Cards.PERSONAL.withResult("${户主}"));
        Path filled = write(layout(document -> document.getTables().getLast().getRow(1).getCell(2).setText("${成效}")), tricky);
        assertThat(words(filled)).contains("|${户主}\n");
    }

    @Test
    void aHouseholdWithoutMembersLeavesOneBlankRow() throws IOException {
        Household alone = new Household("H9", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "王某英"), List.of());
        CardFacts facts = CardFacts.of(PlanCase.of(alone, new Plan("H9", 2020, List.of(Cards.WHOLE)), LocalDate.of(2020, 6, 30), Catalogue.standard()));
        assertThat(words(write(layout(document -> {
        }), facts))).contains("姓名|年龄\n|\n序|措施|户\n1|");
    }

    @Test
    void severalHouseholdsFollowEachOtherOnPagesThatCountFromOne() throws IOException {
        CardTemplate template = CardTemplate.read(layout(document -> {
        }), "版式.docx");
        Path all = folder.resolve("村.docx");
        template.write(all, "表", List.of(FACTS, Cards.facts(Naming.FULL, Cards.PERSONAL), FACTS));
        String once = words(write(layout(document -> {
        }), FACTS));
        assertThat(words(all)).startsWith(once + "\n\n张某国户：1条措施\n").endsWith("\n\n" + once);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(all))) {
            assertThat(document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr().getPgNumType().getStart().intValue())).containsExactly(1, 1);
        }
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        byte[] layout = layout(document -> {
        });
        CardTemplate.read(layout, "版式.docx").write(folder.resolve("a.docx"), "表", List.of(FACTS, FACTS));
        CardTemplate.read(layout, "版式.docx").write(folder.resolve("b.docx"), "表", List.of(FACTS, FACTS));
        assertThat(folder.resolve("a.docx")).hasSameBinaryContentAs(folder.resolve("b.docx"));
    }

    @Test
    void everyPlaceholderThereIsCanBeUsed() throws IOException {
        byte[] layout = layout(document -> {
            for (CardField field : CardField.values()) {
                XWPFTable table = document.getTables().get(field.block() == CardField.Block.MEASURE ? 1 : 0);
                (field.block() == CardField.Block.HOUSEHOLD ? document.createParagraph().createRun() : table.getRow(1).getCell(0).addParagraph().createRun()).setText(field.placeholder());
            }
        });
        assertThatCode(() -> CardTemplate.read(layout, "版式.docx")).doesNotThrowAnyException();
        assertThat(words(write(layout, FACTS))).doesNotContain("${");
    }

    @Test
    void unknownPlaceholdersAreNamed() throws IOException {
        byte[] layout = layout(document -> document.createParagraph().createRun().setText("${身份证} ${户主} ${银行卡}"));
        assertThat(refused(layout)).isEqualTo("版式.docx里有不认识的占位符：${身份证}、${银行卡}。请改正后再放入，没有改动。");
    }

    @Test
    void aLayoutWithoutARowForMeasuresIsRefused() throws IOException {
        byte[] layout = layout(document -> document.removeBodyElement(document.getPosOfTable(document.getTables().getLast())));
        assertThat(refused(layout)).isEqualTo("版式.docx里没有措施行：表格中应有一行写着${措施}等占位符，每条措施重复这一行。没有改动。");
    }

    @Test
    void whatIsRepeatedMustStandInItsRow() throws IOException {
        byte[] layout = layout(document -> {
            document.createParagraph().createRun().setText("${成效}");
            document.getTables().getLast().getRow(1).getCell(0).setText("${姓名}");
        });
        assertThat(refused(layout)).isEqualTo("版式.docx里这些占位符放错了地方：${姓名}、${成效}。措施的只能写在措施行，成员的只能写在成员行。没有改动。");
    }

    @Test
    void whereNothingIsFilledNoPlaceholderMayStand() throws IOException {
        String sentence = "版式.docx里有占位符没有写完整，或写在页眉、页脚、文本框里，那里不会填写。请移到正文或表格里，没有改动。";
        assertThat(refused(layout(document -> document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("${户主}")))).isEqualTo(sentence);
        assertThat(refused(layout(document -> document.createParagraph().createRun().setText("${户主")))).isEqualTo(sentence);
        assertThat(refused(layout(document -> document.createParagraph().getCTP().addNewSdt().addNewSdtContent().addNewR().addNewT().setStringValue("${户主}")))).isEqualTo(sentence);
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        for (byte[] content : List.of(new byte[0], "${户主}".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4, 0, 0})) {
            assertThat(refused(content)).isEqualTo("版式.docx读不出来，不是完好的Word文档（.docx），没有改动。");
        }
    }

    private static String refused(byte[] layout) {
        String[] said = new String[1];
        assertThatThrownBy(() -> CardTemplate.read(layout, "版式.docx")).isInstanceOfSatisfying(Refusal.class, refusal -> said[0] = Texts.chinese().say(refusal.said()));
        return said[0];
    }

    private Path write(byte[] layout, CardFacts facts) throws IOException {
        Path file = Files.createTempFile(folder, "卡", ".docx");
        CardTemplate.read(layout, "版式.docx").write(file, "表", List.of(facts));
        return file;
    }

    /** A small layout: a line, a table of members, a table of measures, a line; and what a test does to it. */
    private static byte[] layout(Consumer<XWPFDocument> further) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("${户主}户：${措施条数}条措施");
            table(document, List.of(List.of("姓名", "年龄"), List.of("${姓名}", "${年龄}")));
            table(document, List.of(List.of("序", "措施", "户"), List.of("${序号}", "${措施}（${数量}）", "${户主}")));
            document.createParagraph().createRun().setText("合计：${资金合计}元");
            further.accept(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
            }
        }
    }

    private static String words(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getBodyElements().stream().map(element -> element instanceof XWPFTable table
                    ? table.getRows().stream().map(CardTemplateTest::cells).collect(Collectors.joining("\n")) : ((XWPFParagraph) element).getText()).collect(Collectors.joining("\n"));
        }
    }

    private static String cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("|"));
    }
}
