package org.hearthroll.sheet;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;

/** The text of one cell by its type and style, and what is odd about it. Formulas count with the result that was stored with them. */
final class XlsxValue {

    private final XlsxStyles styles;
    private final SharedTexts shared;
    private final NumberCell numbers;
    private final CellPool pool = new CellPool();
    private CellNote note;

    XlsxValue(XlsxStyles styles, SharedTexts shared, boolean since1904) {
        this.styles = styles;
        this.shared = shared;
        this.numbers = new NumberCell(since1904);
    }

    /** The types a cell can have in the file, by their attribute t. */
    enum Type {
        SHARED, TEXT, NUMBER, BOOLEAN, ERROR, DATE;

        /** Text for what is none of these: the result of a formula, or text that stands in its cell. */
        static Type of(AttributeSlice t) {
            return t.is("s") ? SHARED : t.is("n") ? NUMBER : t.is("b") ? BOOLEAN : t.is("e") ? ERROR : t.is("d") ? DATE : TEXT;
        }
    }

    String text(Type type, int style, TextRoom room) throws XMLStreamException {
        note = null;
        if (room.isEmpty()) {
            return "";
        }
        return switch (type) {
            case SHARED -> said(shared.text(room.index()));
            case TEXT -> said(room.shown(pool));
            case NUMBER -> number(styles.of(style), room);
            case BOOLEAN -> room.characters()[0] == '1' || room.characters()[0] == 't' ? "TRUE" : "FALSE";
            case DATE -> date(room.toString());
            case ERROR -> {
                note = CellNote.ERROR;
                yield room.toString();
            }
        };
    }

    /** What is odd about the cell last asked for, or null. */
    CellNote note() {
        return note;
    }

    private String said(String text) {
        note = ErrorText.is(text) ? CellNote.ERROR : null;
        return text;
    }

    private String number(ShownAs shown, TextRoom room) {
        if (shown == ShownAs.NUMBER && room.plainNumber()) {
            return room.shown(pool);
        }
        try {
            String text = numbers.text(new BigDecimal(room.toString().strip()), shown);
            note = numbers.note();
            return text;
        } catch (NumberFormatException e) {
            return room.toString();
        }
    }

    private String date(String iso) {
        note = IsoText.is(iso) ? CellNote.DATE : null;
        return IsoText.shown(iso);
    }
}
