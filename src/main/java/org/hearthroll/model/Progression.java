package org.hearthroll.model;

/** How far a planned measure is. */
public enum Progression {
    NOT_STARTED, RUNNING, DONE
}
