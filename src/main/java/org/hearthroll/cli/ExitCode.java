package org.hearthroll.cli;

/** How a command ended, as the calling script sees it. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Refused, failed, or nothing could be loaded; nothing changed. */
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;
    /** Done, but some rows were rejected. */
    public static final int DONE_WITH_REJECTS = 3;

    private ExitCode() {
    }
}
