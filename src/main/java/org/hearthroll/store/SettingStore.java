package org.hearthroll.store;

import java.util.Map;
import java.util.TreeMap;

/** What the office has set for this workspace: texts by key. */
public final class SettingStore {

    private final WorkspaceFile workspace;

    public SettingStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** The settings whose keys begin so, by key. */
    public Map<String, String> beginning(String start) {
        Map<String, String> settings = new TreeMap<>();
        workspace.reading(connection -> Statements.list(connection, "settings", row -> settings.put(row.getString(1), row.getString(2)), start));
        return settings;
    }

    public void keep(String key, String value) {
        workspace.inTransaction(connection -> Statements.run(connection, "keep_setting", key, value));
    }
}
