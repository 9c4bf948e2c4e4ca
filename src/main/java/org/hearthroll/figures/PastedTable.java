package org.hearthroll.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthroll.figures.StatedShares.Own;
import org.hearthroll.figures.TableShares.Of;

/** A table as it is pasted, with a heading above its columns: which of them are shares, and of what. */
final class PastedTable {

    private static final Pattern SHARE = Pattern.compile("占比|比例|比重|百分比|%|share", Pattern.CASE_INSENSITIVE);
    /** Differences between periods, and what was in the other period. */
    private static final Pattern OTHER = Pattern.compile("增减|百分点|对比|change|points|before", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSONS = Pattern.compile("人占|人口|人数|person|people", Pattern.CASE_INSENSITIVE);

    private final List<String> headings;
    private final List<List<String>> rows;

    private PastedTable(List<List<String>> lines) {
        headings = lines.getFirst();
        rows = lines.subList(1, lines.size());
    }

    /** The shares of each of its columns of shares; none where the text is no table whose heading names any. */
    static List<StatedShares> read(String text) {
        List<List<String>> lines = WrittenShares.plain(text).lines().filter(line -> !line.isBlank()).map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList()).toList();
        return lines.size() < 2 || lines.getFirst().size() < 2 ? List.of() : new PastedTable(lines).columns();
    }

    private List<StatedShares> columns() {
        return IntStream.range(1, headings.size()).filter(this::isShare).mapToObj(this::column).filter(column -> !column.written().isEmpty()).toList();
    }

    private boolean isShare(int column) {
        String heading = headings.get(column);
        return SHARE.matcher(heading).find() && !OTHER.matcher(heading).find() && WrittenNumber.in(heading).stream().noneMatch(WrittenNumber::percent);
    }

    private StatedShares column(int column) {
        List<Own> shares = new ArrayList<>();
        for (List<String> row : rows) {
            String cell = column < row.size() ? row.get(column) : "";
            WrittenNumber.in(cell).stream().findFirst().ifPresent(number -> shares.add(new Own(name(row), number.value())));
        }
        return new StatedShares(PERSONS.matcher(headings.get(column)).find() ? Of.PERSONS : Of.HOUSEHOLDS, WrittenShares.withoutSum(shares));
    }

    /** A row is called by all that stands before its first number, as that of a village by its township and its own name. */
    private static String name(List<String> row) {
        return row.stream().takeWhile(cell -> !cell.matches("[<>\\d.].*|[—-]")).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
    }
}
