package org.hearthroll.store;

/** What a workspace is opened for. */
public enum Access {
    READ, WRITE
}
