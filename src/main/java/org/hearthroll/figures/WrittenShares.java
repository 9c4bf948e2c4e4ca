package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shares in a text as people type them or paste them from a sheet or a document: separated by whatever there is, with or without a percent
 * sign, in digits of either width, names and counts before them.
 */
final class WrittenShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PART = Pattern.compile("[、,;]|(?<=%)");
    /** Separators between thousands; a hundred after a comma is rather the sum at the end of a list, unless it is counted. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,(?!100(?!\\d|,\\d{3}|\\s*" + WrittenNumber.COUNTED + "))\\d{3})+(?!\\d)");
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计", "总数", "Total", "total", "Sum", "sum");
    private static final int WIDE = 0xFEE0;

    private WrittenShares() {
    }

    static List<StatedShares.Own> read(String text) {
        String plain = plain(text);
        List<String> lines = plain.lines().filter(line -> !line.isBlank()).toList();
        boolean signed = WrittenNumber.signsAmongCounts(plain);
        List<StatedShares.Own> shares = new ArrayList<>();
        lines.forEach(line -> shares.addAll(line(line, lines.size() > 1, signed)));
        return withoutSum(shares);
    }

    /** A text with digits and signs of one width, and without separators between thousands. */
    static String plain(String text) {
        String narrow = text.codePoints().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - WIDE : c == 0x3000 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return THOUSANDS.matcher(narrow).replaceAll(number -> number.group().replace(",", ""));
    }

    /** The sum is known by its name, or by being all after others. */
    static List<StatedShares.Own> withoutSum(List<StatedShares.Own> written) {
        List<StatedShares.Own> shares = written.stream().filter(share -> !SUMS.contains(share.name().replaceAll("\\s", ""))).toList();
        boolean sum = shares.size() > 1 && shares.size() == written.size() && shares.getLast().share().compareTo(HUNDRED) == 0
                && shares.stream().limit(shares.size() - 1L).anyMatch(share -> share.share().signum() > 0);
        return sum ? shares.subList(0, shares.size() - 1) : shares;
    }

    /** Of several lines with cells, each has its share in the last cell that holds a number. */
    private static List<StatedShares.Own> line(String line, boolean ofSeveral, boolean signed) {
        List<StatedShares.Own> shares = new ArrayList<>();
        Naming naming = new Naming(signed);
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

        private final boolean signed;
        private String name = "";

        /** signed: only what has a percent sign is a share. */
        Naming(boolean signed) {
            this.signed = signed;
        }

        /** Where one number has a percent sign, or a name has several, what stands before the last of them is no share. */
        List<StatedShares.Own> part(String part) {
            List<StatedShares.Own> shares = new ArrayList<>();
            int end = 0;
            for (WrittenNumber number : WrittenNumber.in(part)) {
                hear(part.substring(end, number.start()));
                end = number.end();
                if (number.isBase() || signed && !number.percent()) {
                    continue;
                }
                boolean same = name.isEmpty() && !shares.isEmpty() && !shares.getLast().name().isEmpty();
                StatedShares.Own share = new StatedShares.Own(same ? shares.getLast().name() : name, number.value());
                if (same) {
                    shares.removeLast();
                } else if (number.percent()) {
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
            String heard = WrittenNumber.name(words);
            if (!heard.isEmpty()) {
                name = heard;
            }
        }
    }
}
