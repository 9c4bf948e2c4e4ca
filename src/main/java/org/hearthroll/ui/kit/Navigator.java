package org.hearthroll.ui.kit;

/** The only way from one screen to another. */
public interface Navigator {

    /** Brings a screen into view, by its id, and shows a selection on it. */
    void open(String screen, Selection selection);

    /** Says that data of the workspace changed, so that scope bar, badges and status bar read it again. */
    void changed();
}
