package org.hearthroll.store;

import java.util.List;
import java.util.stream.Stream;

/** Where the rows of a file go and which columns it speaks of; the columns of both tables end with their two JSON columns. */
record LoadingTarget(long importId, long periodId, List<String> householdColumns, List<String> memberColumns) {

    private static final List<String> JSON = List.of("wording", "more");

    LoadingTarget {
        householdColumns = Stream.concat(householdColumns.stream(), JSON.stream()).toList();
        memberColumns = Stream.concat(memberColumns.stream(), JSON.stream()).toList();
    }
}
