package org.hearthroll.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What the numbers of each style of a workbook stand for. */
final class XlsxStyles {

    private final ShownAs[] styles;

    private XlsxStyles(List<ShownAs> styles) {
        this.styles = styles.toArray(ShownAs[]::new);
    }

    /** A workbook without styles has numbers only; {@code in} may be null. */
    static XlsxStyles read(MeteredStream in) throws IOException, XMLStreamException {
        List<ShownAs> styles = new ArrayList<>();
        if (in != null) {
            try (XmlPart xml = new XmlPart(in)) {
                collect(xml, styles);
            }
        }
        return new XlsxStyles(styles);
    }

    /** Only the xf elements inside cellXfs count: those of cellStyleXfs before it are named styles. */
    private static void collect(XmlPart xml, List<ShownAs> styles) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmt" -> formats.putIfAbsent(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        int id = number(xml.attribute("numFmtId"));
                        styles.add(ShownAs.of(id, formats.get(id)));
                    }
                }
                default -> {
                    // fonts, borders and fills show nothing of what a cell says
                }
            }
        }
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text.strip());
    }

    ShownAs of(int style) {
        return style >= 0 && style < styles.length ? styles[style] : ShownAs.NUMBER;
    }
}
