package org.hearthroll.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearthroll.codes.Parameters;

/**
 * Further medical relief after the first four lines of defence, exact in fen: the share (parameter reaid.share_percent) of the
 * personal burden above a threshold (parameter reaid.threshold, in yuan), rounded half up, and what the household still pays.
 */
public record ReAid(long aidFen, long finalFen) {

    /** The relief for a personal burden in fen; a negative burden is nonsense. */
    public static ReAid of(long burdenFen) {
        Parameters parameters = Parameters.standard();
        return of(burdenFen, parameters.number("reaid.threshold").movePointRight(2).longValueExact(), parameters.number("reaid.share_percent"));
    }

    static ReAid of(long burdenFen, long thresholdFen, BigDecimal sharePercent) {
        if (burdenFen < 0) {
            throw new IllegalArgumentException("burden " + burdenFen);
        }
        BigDecimal above = BigDecimal.valueOf(Math.max(0, burdenFen - thresholdFen));
        long aid = above.multiply(sharePercent).movePointLeft(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new ReAid(aid, burdenFen - aid);
    }
}
