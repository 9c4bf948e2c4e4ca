package org.hearthroll.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the users of a workspace have settled for it, by key; the keys of one matter begin alike, without a wildcard sign. */
public final class SettingStore {

    private final WorkspaceFile workspace;

    public SettingStore(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** The settings whose keys begin so, by the rest of their keys, in the order of those. */
    public Map<String, String> of(String matter) {
        Map<String, String> settings = new LinkedHashMap<>();
        workspace.reading(connection -> Statements.list(connection, "settings_of", row -> settings.put(row.getString(1).substring(matter.length()), row.getString(2)), matter));
        return settings;
    }

    public void keep(String matter, String key, String value) {
        workspace.inTransaction(connection -> Statements.run(connection, "keep_setting", matter + key, value));
    }

    /** Answers whether there was anything to forget. */
    public boolean forget(String matter, String key) {
        return workspace.inTransaction(connection -> Statements.run(connection, "forget_setting", matter + key)) > 0;
    }
}
