package org.hearthroll.ui.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.codes.CodeList;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.figures.Mark;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.Grain;
import org.hearthroll.roster.Type;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;

/** The fields a list can show: their headings, their order, and how their values read. */
final class RosterFields {

    /** Persons are counted by the loader, so no file has a column for them. */
    static final String PERSONS = "persons";

    private static final List<String> HOUSEHOLDS = List.of("household_code", "head_name", "township", "village", PERSONS, "attribute", "main_cause", "other_causes",
            "income_per_head", "poverty_status", "group");
    private static final List<String> MEMBERS = List.of("household_code", "name", "relation", "sex", "birth_date", "health", "labour", "education", "township", "village", "group");
    private static final Set<Type> NUMBERS = Set.of(Type.NUMBER, Type.COUNT);

    private final Texts texts;

    RosterFields(Texts texts) {
        this.texts = texts;
    }

    /** What is shown unless the user chose otherwise. */
    static List<String> standard(boolean members) {
        return members ? MEMBERS : HOUSEHOLDS;
    }

    /** Everything that can be shown, in declared order. */
    static List<String> all(boolean members) {
        List<String> fields = new ArrayList<>();
        if (members) {
            fields.addAll(declared(Grain.PERSON));
        }
        fields.addAll(declared(Grain.HOUSEHOLD));
        fields.add(PERSONS);
        return fields;
    }

    /** Whether a field is a column of a file that no declared field claims. */
    static boolean unknown(String field) {
        return field.startsWith("=");
    }

    String heading(String field) {
        return unknown(field) ? field.substring(1) : field.equals(PERSONS) ? texts.say("column.persons")
                : Columns.standard().find(field).map(c -> texts.language() == Language.CHINESE ? c.zh() : c.en()).orElse(field);
    }

    boolean number(String field) {
        return field.equals(PERSONS) || Columns.standard().find(field).filter(c -> NUMBERS.contains(c.type())).isPresent();
    }

    /** A value in words: the labels of its codes, a number with its thousands set apart, anything else as it stands. */
    String word(String field, String value) {
        if (number(field)) {
            return texts.number(value);
        }
        return Columns.standard().find(field).filter(c -> !c.codeList().isEmpty() && !value.isEmpty()).map(c -> labels(c, value)).orElse(value);
    }

    /** What a file gets: numbers as numbers, anything else in words. */
    Object cell(String field, String value) {
        return number(field) && value.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(value) : word(field, value);
    }

    private String labels(Column column, String codes) {
        CodeList list = CodeLists.standard().list(column.codeList());
        return Arrays.stream(codes.split(";")).map(code -> label(list, code)).collect(Collectors.joining(texts.say("list.separator")));
    }

    private String label(CodeList list, String code) {
        return code.equals(Mark.UNMATCHED.name()) ? Mark.UNMATCHED.label().in(texts.language()) : list.label(code, texts.language());
    }

    private static List<String> declared(Grain grain) {
        return Columns.standard().all().stream().filter(c -> c.grain() == grain).map(Column::id).toList();
    }
}
