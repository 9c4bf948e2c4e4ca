package org.hearthroll.ui.importing;

/** Where the user is on the way of a file into the workspace. */
public enum Step {
    START, FILE, COLUMNS, CHECK, LOADING, DONE
}
