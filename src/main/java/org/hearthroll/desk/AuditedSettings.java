package org.hearthroll.desk;

import java.util.Map;
import org.hearthroll.store.AuditStore;
import org.hearthroll.store.SettingStore;
import org.hearthroll.store.WorkspaceFile;
import org.hearthroll.text.Refusal;

/** What users settled about one matter: each change is one deed with its line in the audit, and is refused in a workspace that is only read. */
final class AuditedSettings {

    private final WorkspaceFile workspace;
    private final SettingStore settings;
    private final String matter;

    AuditedSettings(WorkspaceFile workspace, String matter) {
        this.workspace = workspace;
        this.settings = new SettingStore(workspace);
        this.matter = matter;
    }

    Map<String, String> all() {
        return settings.of(matter);
    }

    void keep(String key, String value, String deed, String detail) {
        changing(() -> settings.keep(matter, key, value), deed, detail);
    }

    void forget(String key, String deed, String detail) {
        changing(() -> settings.forget(matter, key), deed, detail);
    }

    private void changing(Runnable change, String deed, String detail) {
        if (workspace.readOnly()) {
            throw Refusal.of("workspace.read-only", workspace.file().getFileName());
        }
        workspace.together(() -> {
            change.run();
            new AuditStore(workspace).append(deed, detail);
            return null;
        });
    }
}
