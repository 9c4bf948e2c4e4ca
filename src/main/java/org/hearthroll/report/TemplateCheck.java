package org.hearthroll.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.SimpleValue;
import org.apache.xmlbeans.XmlObject;
import org.hearthroll.report.CardField.Block;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Whether a Word document can be filled as a household card: every placeholder known and standing where it will be found. */
final class TemplateCheck {

    private static final String TEXTS = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t";
    private static final Pattern BEGUN = Pattern.compile("\\$\\{");

    private final String file;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private int seen;
    private boolean measures;

    private TemplateCheck(String file) {
        this.file = file;
    }

    /** Refuses in one sentence what could not be filled. */
    static void check(byte[] content, String file) {
        TemplateCheck check = new TemplateCheck(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            check.look(document);
            check.judge(document);
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // The library meets a damaged document with whatever exception lies on its way.
            throw new Refusal(Message.of("template.refused.unreadable", file), e);
        }
    }

    private void look(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                look(paragraph, Block.HOUSEHOLD);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(this::look);
            }
        }
    }

    private void look(XWPFTableRow row) {
        Block block = CardTemplate.block(row);
        measures |= block == Block.MEASURE;
        row.getTableCells().forEach(cell -> {
            if (block == Block.HOUSEHOLD) {
                look(cell);
            } else {
                cell.getParagraphs().forEach(paragraph -> look(paragraph, block));
            }
        });
    }

    private void look(XWPFParagraph paragraph, Block block) {
        List<String> names = new Placeholders(paragraph).names();
        seen += names.size();
        names.forEach(name -> CardField.named(name).ifPresentOrElse(field -> {
            if (field.block() != Block.HOUSEHOLD && field.block() != block) {
                outside.add(field.placeholder());
            }
        }, () -> unknown.add("${" + name + "}")));
    }

    private void judge(XWPFDocument document) {
        if (!unknown.isEmpty()) {
            throw Refusal.of("template.refused.unknown", file, String.join("、", unknown));
        }
        if (!measures) {
            throw Refusal.of("template.refused.no-row", file, CardField.MEASURE.placeholder());
        }
        if (!outside.isEmpty()) {
            throw Refusal.of("template.refused.outside", file, String.join("、", outside));
        }
        if (begun(document) != seen) {
            throw Refusal.of("template.refused.place", file);
        }
    }

    /** How many placeholders are begun anywhere, also in text boxes, headers and whatever else is never filled. */
    private static long begun(XWPFDocument document) {
        List<String> parts = new ArrayList<>(List.of(text(document.getDocument())));
        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream()).map(XWPFHeaderFooter::getText).forEach(parts::add);
        return parts.stream().mapToLong(part -> BEGUN.matcher(part).results().count()).sum();
    }

    private static String text(XmlObject part) {
        StringBuilder text = new StringBuilder();
        for (XmlObject found : part.selectPath(TEXTS)) {
            text.append(((SimpleValue) found).getStringValue());
        }
        return text.toString();
    }
}
