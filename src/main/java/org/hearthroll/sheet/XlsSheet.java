package org.hearthroll.sheet;

import java.math.BigDecimal;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the records of one sheet of an .xls workbook into its cells. The result of a formula that is text follows it in a record of its own. */
final class XlsSheet {

    private final XlsGlobals globals;
    private final NumberCell numbers;
    private final Grid grid = new Grid();
    private FormulaRecord waiting;

    XlsSheet(XlsGlobals globals, boolean since1904) {
        this.globals = globals;
        this.numbers = new NumberCell(since1904);
    }

    Grid grid() {
        return grid;
    }

    void take(Record record) {
        switch (record) {
            case LabelSSTRecord label -> say(label, globals.text(label.getSSTIndex()));
            case LabelRecord label -> say(label, label.getValue());
            case NumberRecord number -> number(number, number.getValue());
            case FormulaRecord formula -> formula(formula);
            case BoolErrRecord cell when cell.isError() -> error(cell, cell.getErrorValue());
            case BoolErrRecord cell -> say(cell, cell.getBooleanValue() ? "TRUE" : "FALSE");
            case StringRecord text when waiting != null -> {
                say(waiting, text.getString());
                waiting = null;
            }
            case MergeCellsRecord merges -> merge(merges);
            default -> {
                // heights, widths, print settings, drawings
            }
        }
    }

    private void formula(FormulaRecord formula) {
        waiting = formula.hasCachedResultString() ? formula : null;
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            number(formula, formula.getValue());
        } else if (type == CellType.BOOLEAN) {
            say(formula, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
        } else if (type == CellType.ERROR) {
            error(formula, formula.getCachedErrorValue());
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        if (Double.isFinite(value)) {
            String text = numbers.text(new BigDecimal(Double.toString(value)), globals.shown(cell.getXFIndex()));
            grid.put(cell.getRow(), cell.getColumn(), text, numbers.note());
        }
    }

    private void say(CellValueRecordInterface cell, String text) {
        grid.put(cell.getRow(), cell.getColumn(), text, ErrorText.is(text) ? CellNote.ERROR : null);
    }

    private void error(CellValueRecordInterface cell, int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        grid.put(cell.getRow(), cell.getColumn(), text, CellNote.ERROR);
    }

    private void merge(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            grid.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
        }
    }
}
