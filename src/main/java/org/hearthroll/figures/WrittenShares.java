package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares in a text as people type them or paste them from a sheet or a document: separated by whatever there is, with or without a percent
 * sign, in digits of either width, names and counts before them.
 */
final class WrittenShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PART = Pattern.compile("[、,;]|(?<=%)");
    /** A number that is not followed by what it counts. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\d.])\\s*(%?)(?!\\s*[户人个年月日条项])");
    /** What may stand before a share and is no part of its name: counts with what they count, the words that lead to a share, signs. */
    private static final Pattern NO_NAME = Pattern.compile("\\d[\\d.]*\\s*[户人个年月日条项]?|占比?为?|[^\\p{L}\\p{N}]");
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计", "总数", "Total", "total", "Sum", "sum");
    private static final int WIDE = 0xFEE0;

    private WrittenShares() {
    }

    static List<StatedShares.Own> read(String text) {
        List<String> lines = narrow(text).lines().filter(line -> !line.isBlank()).toList();
        List<StatedShares.Own> shares = new ArrayList<>();
        lines.forEach(line -> shares.addAll(line(line, lines.size() > 1)));
        return withoutSum(shares);
    }

    /** Of several lines with cells, each has its share in the last cell that holds a number. */
    private static List<StatedShares.Own> line(String line, boolean ofSeveral) {
        List<StatedShares.Own> shares = new ArrayList<>();
        Naming naming = new Naming();
        for (String cell : line.split("\t")) {
            List<StatedShares.Own> found = new ArrayList<>();
            for (String part : PART.split(cell)) {
                found.addAll(naming.part(part));
            }
            if (ofSeveral && !found.isEmpty() && !shares.isEmpty()) {
                found.set(0, found.getFirst().orCalled(shares.getFirst().name()));
                shares.clear();
            }
            shares.addAll(found);
        }
        return shares;
    }

    /** Reads the parts of a line one after the other; a name stands before its share, and may stand in the part before. */
    private static final class Naming {

        private String name = "";

        /** Where one number has a percent sign, or a name has several, what stands before the last of them is no share. */
        List<StatedShares.Own> part(String part) {
            List<StatedShares.Own> shares = new ArrayList<>();
            Matcher matcher = NUMBER.matcher(part);
            int end = 0;
            while (matcher.find()) {
                hear(part.substring(end, matcher.start()));
                end = matcher.end();
                boolean same = name.isEmpty() && !shares.isEmpty() && !shares.getLast().name().isEmpty();
                StatedShares.Own share = new StatedShares.Own(same ? shares.getLast().name() : name, new BigDecimal(matcher.group(1)));
                if (same) {
                    shares.removeLast();
                } else if (!matcher.group(2).isEmpty()) {
                    share = shares.isEmpty() ? share : share.orCalled(shares.getFirst().name());
                    shares.clear();
                }
                shares.add(share);
                name = "";
            }
            hear(part.substring(end));
            return shares;
        }

        private void hear(String words) {
            String heard = NO_NAME.matcher(words).replaceAll("");
            if (!heard.isEmpty()) {
                name = heard;
            }
        }
    }

    private static List<StatedShares.Own> withoutSum(List<StatedShares.Own> written) {
        List<StatedShares.Own> shares = written.stream().filter(share -> !SUMS.contains(share.name())).toList();
        boolean sum = shares.size() > 1 && shares.size() == written.size() && shares.getLast().share().compareTo(HUNDRED) == 0
                && shares.stream().limit(shares.size() - 1L).anyMatch(share -> share.share().signum() > 0);
        return sum ? shares.subList(0, shares.size() - 1) : shares;
    }

    private static String narrow(String text) {
        return text.codePoints().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - WIDE : c == 0x3000 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
