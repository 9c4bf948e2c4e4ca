package org.hearthroll.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.hearthroll.report.CardField.Block;
import org.hearthroll.text.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** An office's own layout of the household card: a Word document with placeholders, of which the row of a measure is repeated for each measure. */
public final class CardTemplate {

    private final byte[] content;

    private CardTemplate(byte[] content) {
        this.content = content.clone();
    }

    /** Refuses what is no Word document, has no row for measures, or holds a placeholder that nobody would fill, naming it. */
    public static CardTemplate read(byte[] content, String name) {
        TemplateCheck.check(content, name);
        return new CardTemplate(content);
    }

    /** Writes the program's own layout as one to start from. */
    public static void standard(Path file) throws IOException {
        FormDocx.write(file, Texts.chinese().say("cards.title.CARD"), List.of(HouseholdCard.inUsualType(CardFacts.placeholders())));
    }

    /** Fills it for each household, every one on pages of its own; writes a file that does not exist yet. */
    public void write(Path file, String title, List<CardFacts> households) throws IOException {
        try (XWPFDocument whole = filled(households.getFirst())) {
            for (CardFacts facts : households.subList(1, households.size())) {
                try (XWPFDocument next = filled(facts)) {
                    append(whole, next);
                }
            }
            StillDocx.write(whole, title, file);
        }
    }

    private XWPFDocument filled(CardFacts facts) throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
        fill(document, facts);
        return document;
    }

    private static void fill(IBody body, CardFacts facts) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                new Placeholders(paragraph).fill(facts.household());
            } else if (element instanceof XWPFTable table) {
                fill(table, facts);
            }
        }
    }

    private static void fill(XWPFTable table, CardFacts facts) {
        for (XWPFTableRow row : List.copyOf(table.getRows())) {
            switch (block(row)) {
                case HOUSEHOLD -> row.getTableCells().forEach(cell -> fill(cell, facts));
                case MEMBER -> repeat(table, row, facts, facts.members().isEmpty() ? List.of(Map.of()) : facts.members());
                case MEASURE -> repeat(table, row, facts, facts.measures());
            }
        }
    }

    /** What a row speaks of: of a measure or a member as soon as one of its placeholders does. */
    static Block block(XWPFTableRow row) {
        List<Block> blocks = row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream()).flatMap(paragraph -> new Placeholders(paragraph).names().stream())
                .flatMap(name -> CardField.named(name).stream()).map(CardField::block).toList();
        return blocks.contains(Block.MEASURE) ? Block.MEASURE : blocks.contains(Block.MEMBER) ? Block.MEMBER : Block.HOUSEHOLD;
    }

    private static void repeat(XWPFTable table, XWPFTableRow row, CardFacts facts, List<Map<CardField, String>> all) {
        int at = table.getRows().indexOf(row);
        List<XWPFTableRow> copies = new ArrayList<>();
        for (Map<CardField, String> one : all) {
            // A row is filled before the table takes it: what it holds afterwards is a copy again.
            XWPFTableRow copy = new XWPFTableRow((CTRow) row.getCtRow().copy(), table);
            Map<CardField, String> said = new EnumMap<>(facts.household());
            said.putAll(one);
            for (XWPFTableCell cell : copy.getTableCells()) {
                cell.getParagraphs().forEach(paragraph -> new Placeholders(paragraph).fill(said));
            }
            copies.add(copy);
        }
        table.removeRow(at);
        for (int i = 0; i < copies.size(); i++) {
            table.addRow(copies.get(i), at + i);
        }
    }

    /** Everything but the description of the last section, which is the same in both and closes the first part as well. */
    private static void append(XWPFDocument whole, XWPFDocument next) {
        CTBody into = whole.getDocument().getBody();
        CTSectPr section = into.isSetSectPr() ? into.getSectPr() : into.addNewSectPr();
        (section.isSetPgNumType() ? section.getPgNumType() : section.addNewPgNumType()).setStart(BigInteger.ONE);
        FormDocx.thin(whole.createParagraph()).getCTP().getPPr().addNewSectPr().set(section);
        try (XmlCursor from = next.getDocument().getBody().newCursor(); XmlCursor to = into.getSectPr().newCursor()) {
            for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
                if (!from.getName().getLocalPart().equals("sectPr")) {
                    from.copyXml(to);
                }
            }
        }
    }
}
