package org.hearthroll.sheet;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/**
 * How the user wants a file read; null leaves the choice to detection. {@code sheet} is the name of a sheet or its number from 1,
 * {@code headerRow} the number from 1 of the last header row, {@code since1904} whether the dates of a workbook count from 1904.
 * {@code repairMojibake}: garbled cells are read as they were meant.
 */
public record ReadingChoice(Charset charset, Character delimiter, String sheet, Integer headerRow, Boolean since1904, boolean repairMojibake) {

    /** Garbled cells stay as they are. */
    public ReadingChoice(Charset charset, Character delimiter, String sheet, Integer headerRow) {
        this(charset, delimiter, sheet, headerRow, null, false);
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
        return new ReadingChoice(other, delimiter, sheet, headerRow, since1904, repairMojibake);
    }

    public ReadingChoice with(Character other) {
        return new ReadingChoice(charset, other, sheet, headerRow, since1904, repairMojibake);
    }

    /** Another sheet has its header where it has it: the row chosen for this one says nothing there. */
    public ReadingChoice with(String other) {
        return new ReadingChoice(charset, delimiter, other, null, since1904, repairMojibake);
    }

    public ReadingChoice with(Integer row) {
        return new ReadingChoice(charset, delimiter, sheet, row, since1904, repairMojibake);
    }

    public ReadingChoice with(Boolean from1904) {
        return new ReadingChoice(charset, delimiter, sheet, headerRow, from1904, repairMojibake);
    }

    public ReadingChoice repairing(boolean repair) {
        return new ReadingChoice(charset, delimiter, sheet, headerRow, since1904, repair);
    }
}
