package org.hearthroll.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthroll.model.Finding;
import org.hearthroll.model.LostCharacters;
import org.hearthroll.model.LostDigits;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.ReadRow;

/**
 * Keeps of a person what the register knows and a row has only lost: characters of the name, the ID number that a spreadsheet has damaged,
 * and what a sound one would have told.
 */
final class KnownPerson {

    private static final List<String> TOLD_BY_THE_NUMBER = List.of("birth_date", "disability_class", "disability_grade");
    private static final String DAMAGED = "ID_DAMAGED_BY_EXCEL";

    private final Intake intake;
    private final RegisterColumns members;
    private final Headers headers;
    private final int name;
    private final int id;
    private final int key;

    KnownPerson(Intake intake, RegisterColumns members, Headers headers) {
        this.headers = headers;
        this.intake = intake;
        this.members = members;
        name = intake.layout().slot("name");
        id = intake.layout().slot("id_number");
        key = intake.layout().slot("id_key");
    }

    /** What the file calls the columns of names, ID numbers and heads' ID numbers, for saying where; empty where it has none. */
    record Headers(String name, String id, String headId) {
    }

    /** Completes the row by what the register has of its person; answers whether there was anything to complete. */
    boolean complete(ReadRow row, String[] known) {
        boolean mended = id >= 0 && row.findings().stream().anyMatch(finding -> finding.code().equals(DAMAGED));
        if (mended) {
            completeTold(row, known);
        }
        boolean named = name >= 0 && completeName(row, known[members.position("name")]);
        boolean numbered = id >= 0 && known[members.position("id_key")] != null && (damaged(row) || rounded(row, known[members.position("id_key")]));
        if (numbered) {
            row.values()[id] = known[members.position("id_number")];
            row.values()[key] = known[members.position("id_key")];
        }
        if (row.originals() != null && (numbered || mended && Objects.equals(row.value(key), known[members.position("id_key")]))) {
            row.originals()[id] = null;
        }
        return named || numbered || mended;
    }

    /** What a damaged number does not tell any more stays as it is known. */
    private void completeTold(ReadRow row, String[] known) {
        Map<String, String> more = FieldJson.parse(known[known.length - 1]);
        for (String field : TOLD_BY_THE_NUMBER) {
            int slot = intake.layout().slot(field);
            int column = members.position(field);
            String value = column < 0 ? more.get(field) : known[column];
            if (slot >= 0 && row.value(slot) == null && value != null) {
                row.values()[slot] = value;
            }
        }
    }

    private boolean completeName(ReadRow row, String known) {
        String said = row.value(name);
        boolean lost = LostCharacters.in(said);
        if (!lost && !LostCharacters.in(known) || said == null || said.equals(known) || !LostCharacters.same(said, known)) {
            return false;
        }
        String kept = lost ? known : said;
        intake.findings().add(new Finding("NAME_CHARACTERS_LOST", Severity.WARNING, row.number(), headers.name(), said, List.of()));
        row.values()[name] = kept;
        return lost;
    }

    /** A damaged number that only the known one gives away, since its check character fits. */
    private boolean rounded(ReadRow row, String known) {
        boolean rounded = LostDigits.in(row.value(key), known);
        if (rounded) {
            damaged(row.number(), headers.id(), row.value(id));
        }
        return rounded;
    }

    private void damaged(long line, String header, String said) {
        intake.findings().add(new Finding(DAMAGED, Severity.ERROR, line, header, said, List.of()));
    }

    private boolean damaged(ReadRow row) {
        return row.value(id) == null && row.original(id) != null;
    }

    /** What stands of a household's head: the known name and ID number where the new ones are the same but for what they have lost. */
    void completeHead(long line, String[] row, String[] known, RegisterColumns households) {
        int headName = households.position("head_name");
        if (headName >= 0 && LostCharacters.in(row[headName]) && LostCharacters.same(row[headName], known[headName])) {
            row[headName] = known[headName];
        }
        int headId = households.position("head_id");
        if (headId >= 0 && LostDigits.in(row[headId], known[headId])) {
            if (!headers.headId().isEmpty()) {
                damaged(line, headers.headId(), row[headId]);
            }
            row[headId] = known[headId];
        }
    }
}
