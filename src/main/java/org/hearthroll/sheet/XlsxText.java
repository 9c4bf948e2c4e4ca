package org.hearthroll.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text of a workbook's cell: numbers without exponent or needless zeros, dates in ISO form, never through a double. */
final class XlsxText {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int TRUSTED_DIGITS = 15;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final boolean since1904;
    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private CellNote note;

    XlsxText(boolean since1904) {
        this.since1904 = since1904;
    }

    String of(Cell cell) {
        note = null;
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || isError(cell.getRawValue(), cell.getType())) {
            note = CellNote.ERROR;
            return String.valueOf(cell.getRawValue());
        }
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(number, cell);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            default -> formulaOrText(cell, value.toString());
        };
    }

    /** What is odd about the cell last asked for, or null. */
    CellNote note() {
        return note;
    }

    /** A formula's result comes untyped: a number is told by its shape, and text that looks like one differs only in its format. */
    private String formulaOrText(Cell cell, String text) {
        if (cell.getType() != CellType.FORMULA) {
            return text;
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean number = raw.matches("-?\\d+\\.\\d+|-?(0|[1-9]\\d{0,14})|-?\\d(\\.\\d+)?[eE][+-]?\\d+");
        return number ? number(new BigDecimal(raw), cell) : raw;
    }

    private String number(BigDecimal number, Cell cell) {
        if (isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0 && number.compareTo(BigDecimal.ONE) >= 0) {
            note = CellNote.DATE;
            return date(number.intValue()).toString();
        }
        int wholeDigits = number.precision() - number.scale();
        if (wholeDigits > TRUSTED_DIGITS) {
            note = CellNote.NUMBER_OVER_15_DIGITS;
            return number.stripTrailingZeros().toPlainString();
        }
        BigDecimal shown = number.scale() > 0 ? number.round(SHOWN) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** Excel counts a 29 February 1900 that never was: days before it are one off. */
    private LocalDate date(int serial) {
        if (since1904) {
            return EPOCH_1904.plusDays(serial);
        }
        return EPOCH_1900.plusDays(serial < 60 ? serial + 1 : serial);
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58)) {
            return true;
        }
        return format != null && dateFormats.computeIfAbsent(format, XlsxText::isDateFormat);
    }

    private static boolean isDateFormat(String format) {
        String bare = QUOTED.matcher(format.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
        boolean literal = format.contains("年") || format.contains("月");
        return bare.contains("yy") || bare.contains("d") && !bare.contains("general") || literal && bare.contains("m");
    }

    private static boolean isError(String raw, CellType type) {
        return type == CellType.FORMULA && raw != null && raw.matches("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)");
    }
}
