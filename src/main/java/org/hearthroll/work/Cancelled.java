package org.hearthroll.work;

/** The user stopped the work; whatever it had begun is undone by whoever began it. */
public final class Cancelled extends RuntimeException {

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
