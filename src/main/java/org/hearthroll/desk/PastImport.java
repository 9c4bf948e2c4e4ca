package org.hearthroll.desk;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.hearthroll.text.Message;

/**
 * One import of the history: at and undoneAt are ISO times with offset (undoneAt null while it stands), period is null for what
 * belongs to none and periodGone says that it was deleted since, receipt is null where the stored one cannot be read any more.
 */
public record PastImport(long id, String at, String operator, String period, String file, String kind, Receipt receipt, String undoneAt, boolean periodGone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Whether there is something left that an undo could take back; a load that changed nothing counts, so that none before it is taken for it. */
    public boolean undoable() {
        return undoneAt == null && !periodGone;
    }

    /** Whether the workspace already said all that the file says. */
    public boolean changedNothing() {
        return receipt != null && receipt.changedNothing();
    }

    /** What it brought: a file, or a copy of a period. */
    public Message what() {
        return kind.equals(ChangePeriods.COPY) ? Message.of("imports.copy", file, period) : Message.of("imports.file", file);
    }

    /** When it was, by date and minute. */
    public String minute() {
        try {
            return OffsetDateTime.parse(at).format(MINUTE);
        } catch (DateTimeParseException e) {
            return at;
        }
    }
}
