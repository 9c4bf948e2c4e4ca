package org.hearthroll.sheet;

/** What kind of file the rows stand in. */
public enum Format {
    CSV,
    XLSX,
    /** The binary workbook of Excel 97 to 2003. */
    XLS,
    /** A web page with tables, which many systems offer as a workbook. */
    HTML,
    /** The one-file XML of Excel 2003. */
    XML
}
