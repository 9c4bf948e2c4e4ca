package org.hearthroll.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hearthroll.report.Form.Cell;
import org.hearthroll.report.Form.Grid;
import org.hearthroll.report.Form.Row;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A grid as a table of Word: fixed columns, whole rows, headers repeated. */
final class DocxGrid {

    private static final double ASIDE = 1.5;
    private static final double ABOVE = 0.6;
    private static final int RULE = 4;

    private final XWPFDocument document;

    DocxGrid(XWPFDocument document) {
        this.document = document;
    }

    void put(Grid grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        shape(table, grid);
        for (int i = 0; i < grid.rows().size(); i++) {
            row(table.createRow(), grid, grid.rows().get(i), i < grid.headers());
        }
    }

    private static void shape(XWPFTable table, Grid grid) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(FormDocx.twips(grid.widths().stream().mapToDouble(Double::doubleValue).sum()));
        CTTblWidth indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        // Word measures it to the text of the first cell, not to its line.
        indent.setW(FormDocx.twips(ASIDE));
        int aside = FormDocx.twips(ASIDE).intValue();
        int above = FormDocx.twips(ABOVE).intValue();
        table.setCellMargins(above, aside, above, aside);
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        grid.widths().forEach(column -> columns.addNewGridCol().setW(FormDocx.twips(column)));
        XWPFTable.XWPFBorderType line = grid.ruled() ? XWPFTable.XWPFBorderType.SINGLE : XWPFTable.XWPFBorderType.NONE;
        String black = "000000";
        table.setTopBorder(line, RULE, 0, black);
        table.setBottomBorder(line, RULE, 0, black);
        table.setLeftBorder(line, RULE, 0, black);
        table.setRightBorder(line, RULE, 0, black);
        table.setInsideHBorder(line, RULE, 0, black);
        table.setInsideVBorder(line, RULE, 0, black);
    }

    private static void row(XWPFTableRow made, Grid grid, Row row, boolean header) {
        made.setCantSplitRow(true);
        made.setRepeatHeader(header);
        if (row.height() > 0) {
            made.setHeight(FormDocx.twips(row.height()).intValue());
        }
        int column = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            XWPFTableCell into = i < made.getTableCells().size() ? made.getCell(i) : made.createCell();
            cell(into, grid, cell, grid.widths().subList(column, column + cell.span()).stream().mapToDouble(Double::doubleValue).sum());
            into.getParagraphs().getFirst().setKeepNext(header);
            into.setVerticalAlignment(row.height() > 0 ? XWPFTableCell.XWPFVertAlign.TOP : XWPFTableCell.XWPFVertAlign.CENTER);
            column += cell.span();
        }
        while (made.getTableCells().size() > row.cells().size()) {
            made.removeCell(made.getTableCells().size() - 1);
        }
    }

    private static void cell(XWPFTableCell into, Grid grid, Cell cell, double width) {
        CTTcPr properties = into.getCTTc().isSetTcPr() ? into.getCTTc().getTcPr() : into.getCTTc().addNewTcPr();
        CTTblWidth wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(FormDocx.twips(width));
        if (cell.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        FormDocx.write(into.getParagraphs().getFirst(), cell.text(), grid.size(), cell.side(), cell.voice());
    }
}
