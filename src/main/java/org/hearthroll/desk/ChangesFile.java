package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;
import org.hearthroll.model.Masking;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.sheet.RowWriting;
import org.hearthroll.text.Texts;

/** In what loaded files differ from the period, as a file to hand on, masked: whose, what, what stood there and what stands now. */
public final class ChangesFile {

    private static final List<String> COLUMNS = List.of("file", "change", "row", "household", "code", "person", "field", "before", "after");

    private final List<Receipt> receipts;
    private final Texts texts;
    private final FieldWords fields;

    public ChangesFile(List<Receipt> receipts, Texts texts) {
        this.receipts = receipts;
        this.texts = texts;
        this.fields = new FieldWords(texts);
    }

    /** Writes .csv by the ending of the name, else a workbook; refuses a place that cannot be written. */
    public void write(Path file) {
        List<String> header = COLUMNS.stream().map(column -> texts.say("changes.column." + column)).toList();
        try (RowWriting out = RowWriting.begin(file, texts.say("changes.sheet"), header)) {
            receipts.forEach(receipt -> receipt.changes().forEach(change -> out.row(cells(receipt.file(), change))));
            out.done();
        }
    }

    private List<String> cells(String file, Change change) {
        return List.of(file, texts.say("changes.sort." + change.sort()), change.row() == 0 ? "" : Long.toString(change.row()), change.household(), change.code(),
                Masking.name(change.person()), change.field().isEmpty() ? "" : fields.heading(change.field()), value(change.field(), change.before()), value(change.field(), change.after()));
    }

    private String value(String field, String value) {
        return value == null ? "" : fields.word(field, Mask.value(field, value));
    }
}
