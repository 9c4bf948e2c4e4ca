package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.figures.TableShares.Of;
import org.hearthroll.text.Message;

/** Shares that somebody else printed, of households or of persons: whether rounding alone explains that they do not add up to 100. */
public record StatedShares(Of of, List<Own> written) {

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
    static StatedShares read(String text) {
        return new StatedShares(Of.HOUSEHOLDS, WrittenShares.read(text));
    }

    /** What is to be said of a text with shares beside those of a table; of a pasted table with headings, column after column. */
    public static List<Message> said(String text, TableShares table) {
        List<StatedShares> columns = PastedTable.read(text);
        if (columns.isEmpty()) {
            return read(text).said(table.households());
        }
        List<Message> said = new ArrayList<>();
        for (StatedShares column : columns) {
            if (columns.size() > 1) {
                said.add(Message.of("figures.stated.of", column.of().said()));
            }
            said.addAll(column.said(table.of(column.of())));
        }
        return said;
    }

    List<BigDecimal> shares() {
        return written.stream().map(Own::share).toList();
    }

    BigDecimal sum() {
        return shares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Nothing where they add up; the remark on rounding where each may be off by half a unit of the last digit printed of any: one table has one
     * precision. Else their sum is out of order, be it that rounding each to what is printed of it explains that, or not even this.
     */
    Optional<Message> remark() {
        if (off().signum() == 0 || written.isEmpty()) {
            return Optional.empty();
        }
        if (explained(evenly())) {
            return Optional.of(Message.of("figures.note.rounding"));
        }
        return Optional.of(Message.of(explained(each()) ? "figures.stated.uneven" : "figures.stated.abnormal", sum().toPlainString()));
    }

    /** What is to be said of them: their sum, whether rounding explains the rest and how much it could, where digits are missing, and what of a table's own shares they are not. */
    List<Message> said(List<Own> own) {
        if (written.isEmpty()) {
            return List.of(Message.of("figures.stated.none"));
        }
        List<Message> said = new ArrayList<>(List.of(Message.of("figures.stated.sum", written.size(), sum().toPlainString())));
        said.add(remark().orElse(Message.of("figures.stated.exact")));
        List<String> coarse = shares().stream().filter(share -> share.scale() < decimals()).map(BigDecimal::toPlainString).toList();
        if (off().signum() != 0) {
            String key = off().signum() < 0 ? "figures.stated.short" : "figures.stated.over";
            said.add(coarse.isEmpty() ? Message.of(key, plain(off().abs()), written.size(), decimals(), plain(evenly()))
                    : Message.of(key + ".uneven", plain(off().abs()), plain(each()), decimals(), plain(evenly())));
        }
        if (!coarse.isEmpty()) {
            said.add(Message.of("figures.stated.mixed", Listing.names(coarse)));
        }
        said.addAll(new SharesBeside(of, written, own).said());
        return said;
    }

    private boolean explained(BigDecimal allowed) {
        return off().abs().compareTo(allowed) <= 0;
    }

    private BigDecimal off() {
        return sum().subtract(HUNDRED);
    }

    private int decimals() {
        return shares().stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    /** What rounding can come to where all were rounded to the most decimals that any has. */
    private BigDecimal evenly() {
        return BigDecimal.valueOf(5L * written.size(), decimals() + 1);
    }

    /** What rounding can come to where each was rounded to the decimals it has. */
    private BigDecimal each() {
        return shares().stream().map(share -> BigDecimal.valueOf(5, share.scale() + 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
