package org.hearthroll.desk;

import java.util.Map;
import java.util.TreeMap;
import org.hearthroll.store.AreaStore;
import org.hearthroll.store.PeriodStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/**
 * Other spellings of townships that the users have settled, beside those of the area list. They hold for what is loaded from then on;
 * being nobody's import, they outlive the undoing of one.
 */
public final class Aliases {

    static final String MATTER = "alias:";

    private final WorkspaceFile workspace;
    private final AuditedSettings settings;

    Aliases(WorkspaceFile workspace) {
        this.workspace = workspace;
        this.settings = new AuditedSettings(workspace, MATTER);
    }

    /** The township that each spelling means. */
    public Map<String, String> all() {
        return new TreeMap<>(settings.all());
    }

    /** From now on this spelling means that township; refused for a spelling that is a township of the area list and for a township nobody knows. */
    public void remember(String spelling, String township) {
        AreaStore areas = new AreaStore(workspace);
        if (spelling.isBlank() || spelling.equals(township) || areas.all().stream().anyMatch(area -> area.township().equals(spelling))) {
            throw Refusal.of("alias.own-township", spelling);
        }
        if (!known(areas, township)) {
            throw Refusal.of("alias.unknown-township", township);
        }
        settings.keep(spelling, township, "alias", spelling + " = " + township);
    }

    /** The spelling means nothing else any more; what was loaded stays. */
    public void forget(String spelling) {
        settings.forget(spelling, "alias-forget", spelling);
    }

    private boolean known(AreaStore areas, String township) {
        return areas.all().stream().anyMatch(area -> area.township().equals(township))
                || new PeriodStore(workspace).all().stream().anyMatch(period -> areas.ofRoster(period.id()).contains(township));
    }
}
