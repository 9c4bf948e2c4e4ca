package org.hearthroll.cli;

import java.nio.file.Path;
import java.util.List;

/** The window side of the program, which the command line can only ask for: app passes in the real one. */
public interface Desktop {

    /** Opens the desktop on a workspace, on rosters to import, or on nothing; returns when it was closed, refused without a display. */
    void open(List<Path> files);

    /** Draws every screen off-screen to PNG files. */
    void tour(TourRequest request);
}
