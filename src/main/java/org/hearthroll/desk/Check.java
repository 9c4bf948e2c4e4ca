package org.hearthroll.desk;

/** One check of a workspace: its id (its name is the message "check." + id) and, where it failed, what was found first; else null. */
public record Check(String id, String fault) {

    public boolean passed() {
        return fault == null;
    }
}
