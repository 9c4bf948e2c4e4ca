package org.hearthroll.report;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.hearthroll.report.Form.Line;
import org.hearthroll.report.Form.Side;
import org.hearthroll.report.Form.Voice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Forms as one Word document, each a section of its own whose pages count from 1. */
public final class FormDocx {

    static final String NUMBER_BEFORE = "— ";
    static final String NUMBER_AFTER = " —";
    private static final int NUMBER_SIZE = 12;
    private static final double TWIPS = 1440 / 25.4;
    private static final long FOOTER = 400;
    /** As in PDF, in twentieths of a point. */
    private static final double LEADING = 1.35 * 20;

    private final XWPFDocument document = new XWPFDocument();

    private FormDocx() {
    }

    /** Writes a file that does not exist yet; the same forms give the same bytes. */
    public static void write(Path file, String title, List<Form> forms) throws IOException {
        FormDocx docx = new FormDocx();
        try (XWPFDocument document = docx.document) {
            docx.fill(forms);
            StillDocx.write(document, title, file);
        }
    }

    private void fill(List<Form> forms) {
        DocxFonts.declare(document);
        CTSectPr last = document.getDocument().getBody().addNewSectPr();
        numbers();
        for (int i = 0; i < forms.size(); i++) {
            forms.get(i).blocks().forEach(this::put);
            page(last, forms.get(i));
            XWPFParagraph end = thin(document.createParagraph());
            if (i < forms.size() - 1) {
                end.getCTP().getPPr().addNewSectPr().set(last);
            }
        }
    }

    /** Word joins tables that touch, and wants a paragraph behind one. */
    private void put(Form.Block block) {
        switch (block) {
            case Line line -> put(line);
            case Form.Grid grid -> {
                new DocxGrid(document).put(grid);
                thin(document.createParagraph());
            }
        }
    }

    /** The last section of a document is described at its end; every one before it by its last paragraph. */
    private static void page(CTSectPr section, Form form) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twips(form.paper().width()));
        size.setH(twips(form.paper().height()));
        size.setOrient(form.paper() == Form.Paper.LYING ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twips(Form.EDGE));
        margins.setBottom(twips(Form.EDGE));
        margins.setLeft(twips(Form.MARGIN));
        margins.setRight(twips(Form.MARGIN));
        margins.setHeader(BigInteger.valueOf(FOOTER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType()).setStart(BigInteger.ONE);
    }

    private void numbers() {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        speak(paragraph.createRun(), NUMBER_SIZE, Voice.TEXT).setText(NUMBER_BEFORE);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        speak(paragraph.createRun(), NUMBER_SIZE, Voice.TEXT).setText(NUMBER_AFTER);
    }

    private void put(Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        write(paragraph, line.text(), line.size(), line.side(), line.voice());
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore(57);
        paragraph.setSpacingAfter(57);
    }

    /** Lines of a text in one paragraph of exact leading. */
    static void write(XWPFParagraph paragraph, String text, double size, Side side, Voice voice) {
        paragraph.setAlignment(switch (side) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        });
        paragraph.setSpacingBetween(size * LEADING / 20, LineSpacingRule.EXACT);
        // Word would put room between Chinese and digits, for which the columns have none.
        CTPPr properties = paragraph.getCTP().getPPr();
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
        XWPFRun run = speak(paragraph.createRun(), size, voice);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(lines[i]);
        }
    }

    private static XWPFRun speak(XWPFRun run, double size, Voice voice) {
        run.setFontSize(size);
        CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        String named = DocxFonts.of(voice);
        fonts.setAscii(named);
        fonts.setHAnsi(named);
        fonts.setEastAsia(named);
        fonts.setCs(named);
        return run;
    }

    static XWPFParagraph thin(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        return paragraph;
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }
}
