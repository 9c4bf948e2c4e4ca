package org.hearthroll.ui.settings;

/** What a user is about to do with a period: the pane below its row asks for the rest. */
record Asked(Deed deed, String period) {

    /** What can be done with a period. */
    enum Deed {
        RENAME, COPY, SPLIT, DELETE
    }
}
