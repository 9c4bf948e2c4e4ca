package org.hearthroll.figures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.figures.Dimension.Grain;

/** Which dimensions, amounts and standard tables of households and persons would be empty, because nothing they are made of is recorded. */
public final class Unfilled {

    /** What everybody has without anything being filled in. */
    private static final Set<String> ALWAYS = Set.of("township", "village", "list", "presence", "person_presence", "household_size");

    private final Set<String> recorded;
    private final Collection<VillageFacts> villages;

    /** recorded: the columns in which anything is recorded, as dimensions name them; villages: what a table of villages says. */
    public Unfilled(Set<String> recorded, Collection<VillageFacts> villages) {
        this.recorded = Set.copyOf(recorded);
        this.villages = List.copyOf(villages);
    }

    /** The ids of those dimensions, amounts and tables; where two share one, they are made of the same. */
    public Set<String> ids() {
        Stream<String> dimensions = Dimensions.standard().all().stream().filter(this::unfilled).map(Dimension::id);
        Stream<String> tables = TableKind.all().stream().filter(this::unfilled).map(TableKind::id);
        Stream<String> amounts = Amounts.all().stream().filter(this::unfilled).map(Amount::id);
        return Stream.of(dimensions, amounts, tables).flatMap(ids -> ids).collect(Collectors.toUnmodifiableSet());
    }

    private boolean unfilled(Dimension dimension) {
        if (dimension.grain() == Grain.PROBLEM || ALWAYS.contains(dimension.id())) {
            return false;
        }
        return dimension.kind() == Dimension.Kind.OF_VILLAGE ? nowhere(facts -> facts.kind() != null) : dimension.columns().stream().noneMatch(recorded::contains);
    }

    private boolean unfilled(Amount amount) {
        return !recorded.contains(amount.column());
    }

    private boolean unfilled(TableKind table) {
        return switch (table.shape()) {
            case HOUSEHOLDS -> unfilled(Dimensions.standard().byId(table.dimension()));
            case AMOUNTS -> Amounts.of(table).stream().allMatch(this::unfilled);
            case INDICATORS -> Indicators.of(table).stream().allMatch(indicator -> unfilled(indicator.dimension()));
            case INCIDENCE -> nowhere(facts -> facts.persons() != null);
            case PROBLEMS, DISTRIBUTION -> false;
        };
    }

    private boolean nowhere(Predicate<VillageFacts> said) {
        return villages.stream().noneMatch(said);
    }
}
