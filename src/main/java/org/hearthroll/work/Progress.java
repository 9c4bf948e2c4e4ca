package org.hearthroll.work;

/** How a long piece of work says how far it is, and learns that it should stop. */
public interface Progress {

    /** Says how much is done; both in the same unit, total 0 where it is not known. */
    void report(long done, long total);

    /** Whether the user asked to stop. */
    boolean cancelled();

    /** Stops the work here if the user asked for it. */
    default void pause() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** A listener that never stops the work. */
    static Progress none() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
