package org.hearthroll.demo;

/** How a household came into the register, or that it leaves it. */
enum Origin {
    /** On the register before and after the adjustment. */
    KEPT,
    /** Missed before, now taken in (新识别). */
    NEW,
    /** Lifted before, poor again (脱贫返贫). */
    RETURNED,
    /** Wrongly on the register and not lifted, to be removed (剔除). */
    REMOVED_POOR,
    /** Wrongly on the register and lifted, to be removed (剔除). */
    REMOVED_LIFTED
}
