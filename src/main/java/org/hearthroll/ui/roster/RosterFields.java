package org.hearthroll.ui.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearthroll.figures.Mark;
import org.hearthroll.roster.Column;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.FieldWords;
import org.hearthroll.roster.Grain;
import org.hearthroll.text.Texts;

/** The fields a list can show: their headings, their order, and how their values read. */
final class RosterFields {

    /** Persons are counted by the loader, so no file has a column for them. */
    static final String PERSONS = "persons";

    private static final List<String> HOUSEHOLDS = List.of("household_code", "head_name", "township", "village", PERSONS, "attribute", "main_cause", "other_causes",
            "income_per_head", "poverty_status", "group");
    private static final List<String> MEMBERS = List.of("household_code", "name", "relation", "sex", "birth_date", "health", "labour", "education", "township", "village", "group");

    private final Texts texts;
    private final FieldWords words;

    RosterFields(Texts texts) {
        this.texts = texts;
        this.words = new FieldWords(texts);
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

    String heading(String field) {
        return field.equals(PERSONS) ? texts.say("column.persons") : words.heading(field);
    }

    boolean number(String field) {
        return field.equals(PERSONS) || FieldWords.number(field);
    }

    /** A value in words, see {@link FieldWords}; what no list knows is called so. */
    String word(String field, String value) {
        if (field.equals(PERSONS)) {
            return texts.number(value);
        }
        return Arrays.asList(value.split(";")).contains(Mark.UNMATCHED.name())
                ? Arrays.stream(value.split(";")).map(code -> code.equals(Mark.UNMATCHED.name()) ? Mark.UNMATCHED.label().in(texts.language()) : words.word(field, code))
                        .collect(Collectors.joining(texts.say("list.separator"))) : words.word(field, value);
    }

    /** What a file gets: numbers as numbers, anything else in words. */
    Object cell(String field, String value) {
        return number(field) && value.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(value) : word(field, value);
    }

    private static List<String> declared(Grain grain) {
        return Columns.standard().all().stream().filter(c -> c.grain() == grain).map(Column::id).toList();
    }
}
