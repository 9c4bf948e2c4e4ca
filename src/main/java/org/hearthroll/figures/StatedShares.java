package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.text.Message;

/** Shares that somebody else printed: whether rounding alone explains that they do not add up to 100. */
public record StatedShares(List<Own> written) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public StatedShares {
        written = List.copyOf(written);
    }

    /** A share with its name; what was stated may have none (empty). */
    public record Own(String name, BigDecimal share) {

        Own orCalled(String other) {
            return name.isEmpty() ? new Own(other, share) : this;
        }

        String said() {
            return name.isEmpty() ? share.toPlainString() : name + " " + share.toPlainString();
        }
    }

    /** Reads shares as they are typed or pasted; a sum of 100 at their end is no share. */
    public static StatedShares read(String text) {
        return new StatedShares(WrittenShares.read(text));
    }

    List<BigDecimal> shares() {
        return written.stream().map(Own::share).toList();
    }

    public BigDecimal sum() {
        return shares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Nothing where they add up; the remark on rounding where each may be off by half a unit of its last printed digit; else that the sum
     * is out of order. One table has one precision, so the finest that is printed counts for all.
     */
    public Optional<Message> remark() {
        if (off().signum() == 0 || written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(abnormal() ? Message.of("figures.stated.abnormal", sum().toPlainString()) : Message.of("figures.note.rounding"));
    }

    /** Whether rounding does not explain their sum. */
    public boolean abnormal() {
        return !written.isEmpty() && off().abs().compareTo(allowed()) > 0;
    }

    /** What is to be said of them: their sum, whether rounding explains the rest and how much it could, where digits are missing, and what of a table's own shares they are not. */
    public List<Message> said(List<Own> own) {
        if (written.isEmpty()) {
            return List.of(Message.of("figures.stated.none"));
        }
        List<Message> said = new ArrayList<>(List.of(Message.of("figures.stated.sum", written.size(), sum().toPlainString())));
        said.add(remark().orElse(Message.of("figures.stated.exact")));
        if (off().signum() != 0) {
            said.add(Message.of(off().signum() < 0 ? "figures.stated.short" : "figures.stated.over", plain(off().abs()), written.size(), decimals(), plain(allowed())));
        }
        List<String> coarse = shares().stream().filter(share -> share.scale() < decimals()).map(BigDecimal::toPlainString).toList();
        if (!coarse.isEmpty()) {
            said.add(Message.of("figures.stated.mixed", Listing.names(coarse)));
        }
        said.addAll(new SharesBeside(written, own).said());
        return said;
    }

    private BigDecimal off() {
        return sum().subtract(HUNDRED);
    }

    private int decimals() {
        return shares().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private BigDecimal allowed() {
        return BigDecimal.valueOf(5L * written.size(), decimals() + 1);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
