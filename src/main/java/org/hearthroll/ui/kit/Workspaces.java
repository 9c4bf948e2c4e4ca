package org.hearthroll.ui.kit;

import java.nio.file.Path;
import java.util.List;

/** Opening and making workspace files; what was refused is said in the bar of the window. */
public interface Workspaces {

    /** Opens a file for writing; a file held by another window is offered for reading. */
    void open(Path file);

    /** Makes a new workspace and opens it. */
    void create(Path file);

    /** Opens the made-up sample county, making it first where there is none yet. */
    void openSample();

    /** Files opened before that are still there, the latest first. */
    List<Path> recent();

    /** Rosters that wait for a workspace to be loaded into; they go to the import screen once one is open. */
    void load(List<Path> rosters);

    /** The rosters that wait; empty where none do. */
    List<Path> waiting();
}
