package org.hearthroll.desk;

import java.nio.file.Path;
import java.util.List;

/**
 * Files to load in one transaction. period: YYYY-MM, null for the one the files state; listName: for department lists, null for the
 * name of the file; rejects: where rejected rows go, null for beside the source; householdPerHead: the user's leave to take each
 * head's row as a new household where nothing else tells households apart.
 */
public record ImportRequest(List<ImportSource> sources, String period, String listName, Path rejects, boolean householdPerHead) {

    public ImportRequest {
        sources = List.copyOf(sources);
    }
}
