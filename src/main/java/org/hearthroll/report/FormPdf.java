package org.hearthroll.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.hearthroll.report.Form.Voice;

/** Forms as one PDF, each beginning on a page of its own that counts from 1. */
public final class FormPdf {

    private static final float POINTS = 72 / 25.4f;
    private static final float RULE = 0.5f;
    private static final float NUMBER = 12;
    private static final double NUMBER_ABOVE_EDGE = 8;

    private final Type type;

    public FormPdf(Type type) {
        this.type = type;
    }

    /** Writes a file that does not exist yet; the same forms give the same bytes. */
    public void write(Path file, String title, List<Form> forms) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // Both the identity of the document and its dates would otherwise come from the clock.
            document.setDocumentId(0L);
            document.getDocumentInformation().setTitle(title);
            Map<Voice, PDFont> fonts = new EnumMap<>(Voice.class);
            fonts.put(Voice.TEXT, type.embedded(document, Voice.TEXT));
            PDFont bold = type.embedded(document, Voice.LABEL);
            fonts.put(Voice.LABEL, bold);
            fonts.put(Voice.TITLE, bold);
            for (Form form : forms) {
                List<Sheet> sheets = new Layout(form, type).sheets();
                for (int i = 0; i < sheets.size(); i++) {
                    draw(document, form, numbered(sheets.get(i), form, i + 1), fonts);
                }
            }
            document.save(file.toFile());
        }
    }

    private Sheet numbered(Sheet sheet, Form form, int number) {
        String text = FormDocx.NUMBER_BEFORE + number + FormDocx.NUMBER_AFTER;
        double width = text.codePoints().mapToDouble(c -> type.width(Voice.TEXT, c) * NUMBER).sum();
        sheet.words().add(new Sheet.Words((form.paper().width() * POINTS - width) / 2, (form.paper().height() - NUMBER_ABOVE_EDGE) * POINTS, NUMBER, Voice.TEXT, text));
        return sheet;
    }

    private static void draw(PDDocument document, Form form, Sheet sheet, Map<Voice, PDFont> fonts) throws IOException {
        float height = (float) form.paper().height() * POINTS;
        PDPage page = new PDPage(new PDRectangle((float) form.paper().width() * POINTS, height));
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.setLineWidth(RULE);
            for (Sheet.Rule rule : sheet.rules()) {
                stream.moveTo((float) rule.x1(), height - (float) rule.y1());
                stream.lineTo((float) rule.x2(), height - (float) rule.y2());
                stream.stroke();
            }
            for (Sheet.Words words : sheet.words()) {
                stream.beginText();
                stream.setFont(fonts.get(words.voice()), (float) words.size());
                stream.newLineAtOffset((float) words.x(), height - (float) words.y());
                stream.showText(words.text());
                stream.endText();
            }
        }
    }
}
