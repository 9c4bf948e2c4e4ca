package org.hearthroll.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearthroll.text.Message;

/**
 * How far the verdicts of a distribution carry, in plain words: whether the townships differ more than by chance, who stays low once that
 * is allowed for, and who stays low once it is allowed for that many are compared; the figures behind it come last. Only who has finished is named.
 */
final class DispersionNotes {

    private static final double FALSE_RATE = 0.05;
    private static final String EXACT = "figures.note.dispersion.exact";
    /** From so many townships on, a few without problems no longer make up the spread themselves. */
    private static final int MANY = 20;

    private final Townships townships;
    private final OverDispersion spread;
    private final List<Township> compared;

    DispersionNotes(Townships townships) {
        this.townships = townships;
        spread = OverDispersion.of(townships);
        compared = townships.all().stream().filter(t -> townships.expected(t) > 0).toList();
    }

    /** Nothing where there are no two townships to compare. */
    List<Message> said() {
        if (compared.size() < 2) {
            return List.of();
        }
        if (compared.stream().allMatch(t -> Limits.around(townships.expected(t)).lower95() == 0)) {
            return List.of(Message.of("figures.note.dispersion.few"));
        }
        List<Message> said = new ArrayList<>();
        if (spread.present()) {
            said.add(Message.of("figures.note.dispersion", left()));
            zeros(said);
        } else {
            said.add(Message.of("figures.note.dispersion.none"));
        }
        discovered(said);
        long unfinished = compared.stream().filter(t -> !t.finished()).count();
        if (unfinished > 0) {
            said.add(Message.of("figures.note.unfinished", unfinished));
        }
        said.add(Message.of(EXACT, exact(spread.phi(), 2), exact(spread.tau2(), 4), !spread.present() || Double.isInfinite(spread.k()) ? "" : Message.of("figures.note.dispersion.k", exact(spread.k(), 2))));
        return said;
    }

    private static String exact(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private Message left() {
        List<String> very = still(Corrected.VERY_LOW);
        List<String> low = still(Corrected.LOW);
        if (very.isEmpty()) {
            return low.isEmpty() ? Message.of("figures.note.dispersion.nobody") : Message.of("figures.note.dispersion.low", Listing.names(low));
        }
        return low.isEmpty() ? Message.of("figures.note.dispersion.very", Listing.names(very)) : Message.of("figures.note.dispersion.both", Listing.names(very), Listing.names(low));
    }

    /** Of those that are low at first sight, who the second opinion calls so; where there is too little to tell it tells nothing either. */
    private List<String> still(Corrected second) {
        return named(t -> Verdict.of(t.finished(), t.problems(), Limits.around(townships.expected(t))).side() < 0 && spread.opinion(t) == second);
    }

    private void zeros(List<Message> said) {
        long zeros = compared.stream().filter(t -> t.problems() == 0).count();
        if (compared.size() < MANY && zeros > 1) {
            said.add(Message.of("figures.note.dispersion.zeros", compared.size(), zeros));
        }
    }

    private void discovered(List<Message> said) {
        List<Township> kept = FalseDiscovery.kept(compared, t -> new Poisson(townships.expected(t)).upTo(t.problems()).doubleValue(), FALSE_RATE);
        List<String> names = named(kept::contains);
        if (!names.isEmpty()) {
            said.add(Message.of("figures.note.discovery", compared.size(), Listing.names(names)));
        } else if (!named(t -> t.problems() < Limits.around(townships.expected(t)).lower95()).isEmpty()) {
            said.add(Message.of("figures.note.discovery.none", compared.size()));
        }
    }

    private List<String> named(Predicate<Township> which) {
        return compared.stream().filter(Township::finished).filter(which).map(Township::key).toList();
    }
}
