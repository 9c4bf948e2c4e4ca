package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthroll.figures.Crossed.Line;
import org.hearthroll.figures.Table.Role;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.text.Message;

/** The sentence to read out about a crossed table, in the unit it shows: the group with most, and what it mostly has; all of them where several are even. */
public final class CrossedSentence {

    /** More groups that are even are not worth a sentence. */
    private static final int NAMED = 5;

    private static final String PERSONS = "persons";

    private final Crossed crossed;
    private final Table.Column count;
    private final Table.Column share;

    private CrossedSentence(Crossed crossed, ShareOf base, boolean persons) {
        this.crossed = crossed;
        List<Table.Column> measures = crossed.measures();
        count = measures.stream().filter(column -> persons && column.id().equals(PERSONS)).findFirst().orElse(measures.getFirst());
        share = base != ShareOf.GROUP ? null : measures.stream().skip(measures.indexOf(count)).filter(column -> column.kind() == Table.Kind.SHARE).findFirst().orElse(null);
    }

    /** About a crossed table and the same not crossed, whose shares are of base; persons says that it shows them and not households; empty where no group has anything. */
    public static Optional<Message> of(Table crossed, Table whole, ShareOf base, boolean persons) {
        return new CrossedSentence(Crossed.of(crossed, whole), base, persons).sentence();
    }

    /** The same after what all groups together mostly have: its column may be out of sight, since columns stand in official order. */
    public static Optional<Message> ofAll(Table crossed, Table whole, ShareOf base, boolean persons) {
        CrossedSentence about = new CrossedSentence(Crossed.of(crossed, whole), base, persons);
        return about.mostly(about.crossed.lines().getLast()).map(most -> Message.of("sentence.crossed.all", most))
                .map(all -> about.sentence().map(group -> Message.of("sentence.sentences", all, group)).orElse(all));
    }

    private Optional<Message> sentence() {
        List<Line> groups = crossed.lines().stream().filter(line -> !line.last() && !Mark.isOne(String.valueOf(line.names().getLast())) && count(line.sum()) > 0).toList();
        long most = groups.stream().mapToLong(line -> count(line.sum())).max().orElse(0);
        List<Line> first = groups.stream().filter(line -> count(line.sum()) == most).toList();
        if (first.isEmpty() || first.size() > NAMED) {
            return Optional.empty();
        }
        String key = groups.size() == 1 ? "sentence.crossed.only" : first.size() > 1 ? "sentence.crossed.even" : "sentence.crossed.most";
        Message who = Message.of(key, crossed.names().getLast().heading(), Listing.names(first.stream().map(CrossedSentence::name).toList()), most, unit());
        return Optional.of(Message.of("sentence.crossed", first.size() > 1 ? who : mostly(first.getFirst()).map(what -> Message.of("sentence.crossed.of", who, what)).orElse(who)));
    }

    /** The values that a group has most of, those left blank aside. */
    private Optional<Message> mostly(Line group) {
        List<Row> values = group.parts().values().stream().filter(row -> row.role() != Role.NONE && count(row) > 0).toList();
        long most = values.stream().mapToLong(this::count).max().orElse(0);
        List<String> names = new ArrayList<>();
        group.parts().forEach((name, row) -> {
            if (values.contains(row) && count(row) == most) {
                names.add(name);
            }
        });
        return values.stream().filter(row -> count(row) == most).findFirst()
                .map(row -> shared(Message.of(names.size() > 1 ? "sentence.crossed.firsts" : "sentence.crossed.first", Listing.names(names), most, unit()), row));
    }

    /** A share of another base than the group says nothing about the group. */
    private Message shared(Message first, Row row) {
        return share == null || crossed.figure(row, share) == null ? first
                : Message.of("sentence.crossed.share", first, ShareWords.said((BigDecimal) crossed.figure(row, share), count(row), crossed.remark(row, share)));
    }

    private Message unit() {
        return Message.of("sentence.crossed.unit." + count.id());
    }

    private long count(Row row) {
        return (Long) crossed.figure(row, count);
    }

    private static String name(Line group) {
        return group.names().stream().map(String::valueOf).distinct().collect(Collectors.joining());
    }
}
