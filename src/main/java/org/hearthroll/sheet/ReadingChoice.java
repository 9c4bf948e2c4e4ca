package org.hearthroll.sheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * How the user wants a file read; null leaves the choice to detection. {@code sheet} is the name of a sheet or its number from 1,
 * {@code headerRow} the number from 1 of the last header row, {@code headerRows} how many rows the header has, {@code since1904}
 * whether the dates of a workbook count from 1904. {@code plainQuotes}: quotes in a text file are characters like any other.
 * {@code repairMojibake}: garbled cells are read as they were meant.
 */
public record ReadingChoice(Charset charset, Character delimiter, boolean plainQuotes, String sheet, Integer headerRow, Integer headerRows, Boolean since1904,
                            boolean repairMojibake) {

    /** Of the rest nothing chosen. */
    public ReadingChoice(Charset charset, Character delimiter, String sheet, Integer headerRow) {
        this(charset, delimiter, false, sheet, headerRow, null, null, false);
    }

    /** Everything detected. */
    public static ReadingChoice detect() {
        return new ReadingChoice(null, null, null, null);
    }

    /** The charset of a name as users write it; refused if this computer knows none of that name. */
    public static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal(Message.of("sheet.refused.charset_name", name), e);
        }
    }

    public ReadingChoice with(Charset other) {
        return new ReadingChoice(other, delimiter, plainQuotes, sheet, headerRow, headerRows, since1904, repairMojibake);
    }

    public ReadingChoice with(Character other) {
        return new ReadingChoice(charset, other, plainQuotes, sheet, headerRow, headerRows, since1904, repairMojibake);
    }

    /** Another sheet has its header where it has it: what was chosen for this one says nothing there. */
    public ReadingChoice with(String other) {
        return new ReadingChoice(charset, delimiter, plainQuotes, other, null, null, since1904, repairMojibake);
    }

    public ReadingChoice header(Integer row, Integer rows) {
        return new ReadingChoice(charset, delimiter, plainQuotes, sheet, row, rows, since1904, repairMojibake);
    }

    public ReadingChoice with(Boolean from1904) {
        return new ReadingChoice(charset, delimiter, plainQuotes, sheet, headerRow, headerRows, from1904, repairMojibake);
    }

    public ReadingChoice quoting(boolean plain) {
        return new ReadingChoice(charset, delimiter, plain, sheet, headerRow, headerRows, since1904, repairMojibake);
    }

    public ReadingChoice repairing(boolean repair) {
        return new ReadingChoice(charset, delimiter, plainQuotes, sheet, headerRow, headerRows, since1904, repair);
    }
}
