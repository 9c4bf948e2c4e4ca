package org.hearthroll.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hearthroll.model.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFilesTest {

    private static final Form CARD = HouseholdCard.inUsualType(Cards.facts(Naming.MASKED, Cards.WHOLE, Cards.PERSONAL).copy("农户联"));

    @TempDir
    private Path folder;

    @Test
    void theSameFormsGiveTheSameBytes() throws IOException {
        try (Type type = new Type()) {
            new FormPdf(type).write(folder.resolve("a.pdf"), "表", List.of(CARD, CARD));
            new FormPdf(type).write(folder.resolve("b.pdf"), "表", List.of(CARD, CARD));
        }
        FormDocx.write(folder.resolve("a.docx"), "表", List.of(CARD, CARD));
        FormDocx.write(folder.resolve("b.docx"), "表", List.of(CARD, CARD));
        assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
        assertThat(folder.resolve("a.docx")).hasSameBinaryContentAs(folder.resolve("b.docx"));
        assertThat(Files.size(folder.resolve("a.pdf"))).as("only the characters in use are embedded").isLessThan(200_000);
    }

    @Test
    void thePdfSaysWhatTheFormSaysInAFontItBrings() throws IOException {
        Path file = folder.resolve("卡.pdf");
        try (Type type = new Type()) {
            new FormPdf(type).write(file, "一户一策表", List.of(CARD, CARD));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("通宁县（城关镇）一户一策帮扶计划表", "2020年度　　户编号：H1", "农户联", "家庭医生签约服务", "本表一式四份：农户、村委会、乡镇、帮扶责任人各一份", "户主（签字）：")
                    .doesNotContain("张某国", "13800001111", "— 2 —");
            assertThat(text.split("— 1 —", -1)).hasSize(3);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("一户一策表");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test
    void theWordDocumentHasTheSameTextWithHeadersRepeatedAndRowsKeptWhole() throws IOException {
        Path file = folder.resolve("卡.docx");
        FormDocx.write(file, "一户一策表", List.of(CARD, CARD));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("通宁县（城关镇）一户一策帮扶计划表");
            assertThat(document.getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22);
            assertThat(document.getTables()).hasSize(10);
            XWPFTable measures = document.getTables().get(3);
            assertThat(cells(measures.getRow(0))).isEqualTo("序号|对象|针对原因|措施|数量|责任单位、责任人|资金（元）\n来源|起止时间|进展|成效");
            assertThat(cells(measures.getRow(1))).isEqualTo("1|张**|因病、长期慢性病|家庭医生签约服务|1次/月|卫健局 陈顺|1,200.50\n专项|2020.1.1—12.31|进行中|已签约");
            assertThat(cells(measures.getRow(3))).isEqualTo("资金合计（元）|1,200.50");
            assertThat(measures.getRow(0).isRepeatHeader()).isTrue();
            assertThat(measures.getRow(1).isRepeatHeader()).isFalse();
            assertThat(measures.getRows()).allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
            assertThat(document.getParagraphs().getFirst().getRuns().getFirst().getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("方正小标宋简体");
            assertThat(document.getFooterList().getFirst().getText()).contains("— 1 —");
            assertThat(document.getProperties().getCoreProperties().getCreated().getTime()).isZero();
        }
    }

    @Test
    void everyHouseholdIsASectionWhosePagesCountFromOne() throws IOException {
        Path file = folder.resolve("卡.docx");
        FormDocx.write(file, "表", List.of(CARD, CARD, CARD));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            long sections = document.getParagraphs().stream().filter(paragraph -> paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()
                    && paragraph.getCTP().getPPr().getSectPr().getPgNumType().getStart().intValue() == 1).count();
            assertThat(sections).isEqualTo(2);
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
        }
    }

    @Test
    void fontsThatAComputerLacksHaveOthersNamedForThem() throws IOException, InvalidFormatException {
        Path file = folder.resolve("卡.docx");
        FormDocx.write(file, "表", List.of(CARD));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            PackagePart part = document.getPackage().getPartsByName(Pattern.compile("/word/fontTable.xml")).getFirst();
            assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋,FangSong");
            assertThat(document.getPackagePart().getRelationshipsByType("http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable").size()).isEqualTo(1);
        }
    }

    private static String cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("|"));
    }
}
