package org.hearthroll.desk;

import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.LostCharacters;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.ReadRow;

/** Keeps of a person what the register knows and a row has only lost: characters of the name, the ID number that a spreadsheet has damaged. */
final class KnownPerson {

    private final Intake intake;
    private final RegisterColumns members;
    private final String header;
    private final int name;
    private final int id;
    private final int key;

    /** header: what the file calls the column of the names, for saying where. */
    KnownPerson(Intake intake, RegisterColumns members, String header) {
        this.header = header;
        this.intake = intake;
        this.members = members;
        name = intake.layout().slot("name");
        id = intake.layout().slot("id_number");
        key = intake.layout().slot("id_key");
    }

    /** Completes the row by what the register has of its person; answers whether there was anything to complete. */
    boolean complete(ReadRow row, String[] known) {
        boolean named = name >= 0 && completeName(row, known[members.position("name")]);
        boolean numbered = damaged(row) && known[members.position("id_key")] != null;
        if (numbered) {
            row.values()[id] = known[members.position("id_number")];
            row.values()[key] = known[members.position("id_key")];
            row.originals()[id] = null;
        }
        return named || numbered;
    }

    private boolean completeName(ReadRow row, String known) {
        String said = row.value(name);
        boolean lost = LostCharacters.in(said);
        if (!lost && !LostCharacters.in(known) || said == null || said.equals(known) || !LostCharacters.same(said, known)) {
            return false;
        }
        String kept = lost ? known : said;
        intake.findings().add(new Finding("NAME_CHARACTERS_LOST", Severity.WARNING, row.number(), header, said, List.of()));
        row.values()[name] = kept;
        return lost;
    }

    private boolean damaged(ReadRow row) {
        return id >= 0 && row.value(id) == null && row.original(id) != null;
    }

    /** The name of a head as it is to stand: the known one where the new one is the same but for lost characters. */
    static String head(String said, String known) {
        return LostCharacters.in(said) && LostCharacters.same(said, known) ? known : said;
    }
}
