package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;

/** Shares that somebody else printed: whether rounding alone explains that they do not add up to 100. */
public record StatedShares(List<BigDecimal> shares) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public StatedShares {
        shares = List.copyOf(shares);
    }

    public BigDecimal sum() {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Nothing where they add up; the remark on rounding where each may be off by half a unit of its last printed digit; else that the sum
     * is out of order. One table has one precision, so the finest that is printed counts for all.
     */
    public Optional<Message> remark() {
        BigDecimal off = sum().subtract(HUNDRED).abs();
        int decimals = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigDecimal allowed = BigDecimal.valueOf(5L * shares.size(), decimals + 1);
        if (off.signum() == 0 || shares.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(off.compareTo(allowed) <= 0 ? Message.of("figures.note.rounding") : Message.of("figures.stated.abnormal", sum().toPlainString()));
    }
}
