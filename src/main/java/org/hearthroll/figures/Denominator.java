package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.model.Condition;

/** What the share of a figure is a share of: who they are, by conditions and by what they must have filled in, and how many; the number is empty where the table does not say. */
record Denominator(List<Condition> conditions, List<Dimension> stated, OptionalLong count) {

    /** Empty where the figure has no share, or is the sum of all groups together, whose share is of nothing but itself. */
    static Optional<Denominator> of(Figure figure, boolean earlier) {
        return figure.share(earlier) == null ? Optional.empty() : figure.value().flatMap(value -> new Reckoning(figure, earlier, value).denominator());
    }

    /** Those of a figure's own group who have a value: of its total, which may hold others too, they alone have a share. */
    static Optional<Denominator> ofGroup(Figure figure, boolean earlier) {
        return figure.share(earlier) == null ? Optional.empty() : figure.value().flatMap(value -> new Reckoning(figure, earlier, value).ofGroup());
    }

    /** The groups of the table, each as its rows with its total last. */
    private record Reckoning(Figure figure, boolean earlier, Dimension value) {

        Optional<Denominator> denominator() {
            return figure.stated().isPresent() ? ofIndicator() : ofShares();
        }

        /** Each row of such a table asks for something else, and all of them together for nothing. */
        private Optional<Denominator> ofIndicator() {
            return figure.row().role() == Role.TOTAL ? Optional.empty() : groups().stream().filter(rows -> rows.contains(figure.row())).findFirst()
                    .map(rows -> new Denominator(rows.getLast().opens().conditions(), List.of(Dimensions.standard().byId(last(figure.row()).dimension())), figure.stated()));
        }

        private Optional<Denominator> ofShares() {
            return switch (figure.table().traits().base()) {
                case GROUP -> ofGroup();
                case VALUE -> Optional.of(figure.row().role() == Role.TOTAL ? across(scope(), this::stated, group(), value) : across(ofValue(), this::ofValue, group()));
                case WHOLE -> Optional.of(across(scope(), this::stated, group(), value));
            };
        }

        private Optional<Denominator> ofGroup() {
            return groups().stream().filter(rows -> rows.contains(figure.row()) && rows.size() > 1).findFirst()
                    .map(rows -> new Denominator(rows.getLast().opens().conditions(), List.of(value), stated(rows)));
        }

        /** Over all groups that are named; of those that share households or persons no number can be added up. */
        private Denominator across(List<Condition> conditions, Counted counted, Dimension... filled) {
            Dimension group = group();
            List<OptionalLong> counts = groups().stream().filter(rows -> !last(rows.getLast()).value().isEmpty()).map(counted::in).toList();
            boolean known = !group.overlaps() && counts.stream().allMatch(OptionalLong::isPresent);
            return new Denominator(conditions, List.of(filled), known ? OptionalLong.of(counts.stream().mapToLong(OptionalLong::getAsLong).sum()) : OptionalLong.empty());
        }

        private interface Counted {
            OptionalLong in(List<Row> rows);
        }

        /** How many of a group have the value filled in; households may have it filled in of one member and not of another. */
        private OptionalLong stated(List<Row> rows) {
            long blank = rows.stream().filter(r -> r.role() == Role.NONE).mapToLong(r -> figure.count(r, earlier)).sum();
            boolean partly = blank > 0 && figure.counted().equals("households") && value.grain() == Dimension.Grain.PERSON;
            return partly ? OptionalLong.empty() : OptionalLong.of(figure.count(rows.getLast(), earlier) - blank);
        }

        private OptionalLong ofValue(List<Row> rows) {
            return OptionalLong.of(rows.stream().filter(r -> r.role() != Role.TOTAL && last(r).equals(last(figure.row()))).mapToLong(r -> figure.count(r, earlier)).sum());
        }

        private List<Condition> ofValue() {
            return Stream.concat(scope().stream(), Stream.of(last(figure.row()))).toList();
        }

        private List<Condition> scope() {
            return figure.table().rows().getLast().opens().conditions();
        }

        private Dimension group() {
            return Dimensions.standard().byId(last(groups().getFirst().getLast()).dimension());
        }

        /** Without the sum of all of them, where there are several. */
        private List<List<Row>> groups() {
            List<List<Row>> groups = new ArrayList<>(List.of(new ArrayList<>()));
            figure.table().rows().forEach(row -> {
                groups.getLast().add(row);
                if (row.role() == Role.TOTAL) {
                    groups.add(new ArrayList<>());
                }
            });
            groups.removeLast();
            return groups.size() > 1 ? groups.subList(0, groups.size() - 1) : groups;
        }

        private static Condition last(Row row) {
            return row.opens().conditions().getLast();
        }
    }
}
