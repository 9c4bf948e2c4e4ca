package org.hearthroll.roster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;

/** How declared fields and their values are called in the language of the texts. */
public final class FieldWords {

    private static final Set<Type> NUMBERS = Set.of(Type.NUMBER, Type.COUNT);

    private final Texts texts;

    public FieldWords(Texts texts) {
        this.texts = texts;
    }

    /** Whether a field is a column of a file that no declared field claims. */
    public static boolean unknown(String field) {
        return field.startsWith("=");
    }

    public static boolean number(String field) {
        return Columns.standard().find(field).filter(c -> NUMBERS.contains(c.type())).isPresent();
    }

    /** The heading of a field; of a column that fills none, its own. */
    public String heading(String field) {
        return unknown(field) ? field.substring(1) : Columns.standard().find(field).map(this::heading).orElse(field);
    }

    public String heading(Column column) {
        return texts.language() == Language.CHINESE ? column.zh() : column.en();
    }

    /** A value in words: the labels of its codes, a number with its thousands set apart, anything else as it stands. */
    public String word(String field, String value) {
        if (number(field)) {
            return texts.number(value);
        }
        return Columns.standard().find(field).filter(c -> !c.codeList().isEmpty() && !value.isEmpty()).map(c -> labels(c, value)).orElse(value);
    }

    private String labels(Column column, String codes) {
        CodeList list = CodeLists.standard().list(column.codeList());
        return Arrays.stream(codes.split(";")).map(code -> list.label(code, texts.language())).collect(Collectors.joining(texts.say("list.separator")));
    }
}
