package org.hearthroll.ui.importing;

import org.hearthroll.model.Finding;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.Confidence;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.roster.FindingWords;
import org.hearthroll.roster.Kind;
import org.hearthroll.sheet.SheetTab;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Tone;

/** How the things of the import screen are called. */
final class ImportWords {

    private final Texts texts;
    private final FieldWords fields;

    ImportWords(Texts texts) {
        this.texts = texts;
        this.fields = new FieldWords(texts);
    }

    Texts texts() {
        return texts;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** The name of a field, or that the column is only kept. */
    String field(String id) {
        return id == null ? say("importing.field.kept") : fields.heading(id);
    }

    String field(Column column) {
        return fields.heading(column);
    }

    /** What stands in a field, masked where it tells who somebody is unless people are shown in full; blank for nothing. */
    String value(String field, String value, boolean disclosed) {
        String word = value == null ? "" : fields.word(field, value);
        boolean coded = Columns.standard().find(field).filter(column -> !column.codeList().isEmpty()).isPresent();
        return disclosed || coded || word.isEmpty() ? word : Masked.field(field, word);
    }

    String kind(Kind kind) {
        return say("importing.kind." + kind.name());
    }

    /** The kind as a receipt names it; what no longer is one stays as it is. */
    String kind(String receiptKind) {
        return texts.has("importing.receipt-kind." + receiptKind) ? say("importing.receipt-kind." + receiptKind) : receiptKind;
    }

    String delimiter(String delimiter) {
        return switch (delimiter) {
            case "," -> say("importing.delimiter.comma");
            case "\t" -> say("importing.delimiter.tab");
            case ";" -> say("importing.delimiter.semicolon");
            case "，" -> say("importing.delimiter.wide-comma");
            default -> delimiter;
        };
    }

    /** The name of a sheet with what the workbook says of it. */
    String sheet(SheetTab tab) {
        String known = tab.rows() > 0 ? ".rows" : "";
        return tab.hidden() ? say("importing.sheet.hidden" + known, tab.name(), tab.rows()) : tab.rows() > 0 ? say("importing.sheet.rows", tab.name(), tab.rows()) : tab.name();
    }

    String confidence(Confidence confidence) {
        return say("importing.confidence." + confidence.name());
    }

    static Tone tone(Confidence confidence) {
        return switch (confidence) {
            case CHOSEN, EXACT, ALIAS -> Tone.GOOD;
            case TRIMMED -> Tone.GOOD;
            case CONTAINS, TAKEN -> Tone.WARNING;
            case NONE -> Tone.INFO;
        };
    }

    /** The name of a kind of finding; a kind of a newer program, met in an old receipt, is shown by its code. */
    String group(String code) {
        return texts.has("importing.finding." + code) ? say("importing.finding." + code) : code;
    }

    /** Sentences name the switch of the command line as well, which is of no use to somebody before a window. */
    static String withoutSwitches(String sentence) {
        return sentence.replaceAll(" ?[（(]--[a-z-]+[）)]", "");
    }

    String sentence(Finding finding) {
        return withoutSwitches(texts.say(FindingWords.of(finding)));
    }

    /** Bytes in megabytes or, of small files, kilobytes. */
    String size(long bytes) {
        return bytes < 1 << 20 ? say("importing.size.kb", Math.max(1, bytes >> 10)) : say("importing.size.mb", "%.1f".formatted(bytes / 1048576.0));
    }
}
