package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthroll.figures.StatedShares.Own;
import org.hearthroll.text.Message;

/** Shares that somebody stated beside those of a table: by their names where they have any, else one by one where there are as many. */
record SharesBeside(TableShares.Of of, List<Own> stated, List<Own> table) {

    /** What agrees and what does not, or why they were not compared. */
    List<Message> said() {
        if (table.isEmpty()) {
            return List.of(Message.of("figures.stated.no-table", of.said()));
        }
        if (stated.stream().anyMatch(share -> called(share).isPresent())) {
            return byName();
        }
        return List.of(stated.size() == table.size() ? byValue() : Message.of("figures.stated.count", stated.size(), table.size()));
    }

    private List<Message> byName() {
        List<String> others = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        List<Own> missing = new ArrayList<>(table);
        for (Own share : stated) {
            Optional<Own> own = called(share);
            own.ifPresentOrElse(missing::remove, () -> strange.add(share.said()));
            own.filter(o -> !agree(share.share(), o.share())).ifPresent(o -> others.add(share.said() + " ≠ " + o.share().toPlainString()));
        }
        List<Message> said = new ArrayList<>();
        said.add(others.isEmpty() ? Message.of("figures.stated.named.same", stated.size() - strange.size(), of.said()) : Message.of("figures.stated.named.differ", Listing.names(others), of.said()));
        if (!strange.isEmpty()) {
            said.add(Message.of("figures.stated.named.strange", Listing.names(strange)));
        }
        if (!missing.isEmpty()) {
            said.add(Message.of("figures.stated.named.missing", Listing.names(missing.stream().map(Own::said).toList())));
        }
        return said;
    }

    /** The share of the table that has the name, or the only one whose name is part of it or has it as a part. */
    private Optional<Own> called(Own share) {
        if (share.name().isEmpty()) {
            return Optional.empty();
        }
        List<Own> same = table.stream().filter(own -> bare(own).equals(bare(share))).toList();
        List<Own> alike = same.isEmpty() ? table.stream().filter(own -> bare(own).contains(bare(share)) || bare(share).contains(bare(own))).toList() : same;
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static String bare(Own share) {
        return share.name().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What is stated with fewer decimals than the table has agrees where it is the same rounded. */
    private static boolean agree(BigDecimal share, BigDecimal own) {
        return own.setScale(Math.min(own.scale(), share.scale()), RoundingMode.HALF_UP).compareTo(share) == 0;
    }

    /** Shares may stand in another order, so each is looked for among all. */
    private Message byValue() {
        List<Own> missing = new ArrayList<>(table);
        List<Own> strange = new ArrayList<>();
        for (Own share : stated) {
            missing.stream().filter(own -> own.share().compareTo(share.share()) == 0).findFirst().ifPresentOrElse(missing::remove, () -> strange.add(share));
        }
        return strange.isEmpty() ? Message.of("figures.stated.same", of.said()) : Message.of("figures.stated.differ", Listing.names(strange.stream().map(Own::said).toList()), Listing.names(missing.stream().map(Own::said).toList()), of.said());
    }
}
