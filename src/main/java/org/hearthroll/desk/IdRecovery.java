package org.hearthroll.desk;

import java.util.List;
import java.util.Optional;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.Layout;
import org.hearthroll.roster.ReadRow;
import org.hearthroll.store.RegisterStore;
import org.hearthroll.store.RegisterStore.SoundId;

/**
 * Looks, for an ID number that a spreadsheet has damaged, whether the register has a sound one of the same person: of that household
 * code, name and date of birth, in whatever period. It is put in its place only where the user has asked for that.
 */
final class IdRecovery {

    private final RegisterStore register;
    private final boolean asked;
    private final int code;
    private final int name;
    private final int birth;
    private final int id;
    private final int key;

    IdRecovery(RegisterStore register, Layout layout, boolean asked) {
        this.register = register;
        this.asked = asked;
        code = layout.slot("household_code");
        name = layout.slot("name");
        birth = layout.slot("birth_date");
        id = layout.slot("id_number");
        key = layout.slot("id_key");
    }

    /** Mends the row or says that it could be mended: ID_RECOVERED or ID_RECOVERY_OFFERED, with the period; empty where there is nothing to mend it with. */
    Optional<Finding> mend(ReadRow row) {
        if (id < 0 || row.value(id) != null || row.original(id) == null || row.value(code) == null || row.value(name) == null || row.value(birth) == null) {
            return Optional.empty();
        }
        List<SoundId> sound = register.soundIds(row.value(code), row.value(name), row.value(birth));
        if (sound.isEmpty() || sound.stream().map(SoundId::key).distinct().count() > 1) {
            return Optional.empty();
        }
        if (asked) {
            row.values()[id] = sound.getFirst().number();
            row.values()[key] = sound.getFirst().key();
        }
        return Optional.of(new Finding(asked ? "ID_RECOVERED" : "ID_RECOVERY_OFFERED", asked ? Severity.NOTICE : Severity.WARNING, row.number(), column(row),
                row.original(id), List.of(sound.getFirst().period())));
    }

    private static String column(ReadRow row) {
        return row.findings().stream().filter(finding -> finding.code().equals("ID_DAMAGED_BY_EXCEL")).map(Finding::column).findFirst().orElse("");
    }
}
