package org.hearthroll.figures;

/** Whether a household counts under its main cause only, or under each cause it names. */
public enum Counting {
    MAIN, ANY
}
