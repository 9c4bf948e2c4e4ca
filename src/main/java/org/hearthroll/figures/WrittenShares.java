package org.hearthroll.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares in a text as people type them or paste them from a sheet or a document: separated by whatever there is, with or without a percent
 * sign, in digits of either width, labels and counts before them.
 */
final class WrittenShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PART = Pattern.compile("[、,;]|(?<=%)");
    /** A number that is not followed by what it counts. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\d.])\\s*(%?)(?!\\s*[户人个年月日条项])");
    private static final int WIDE = 0xFEE0;

    private WrittenShares() {
    }

    static List<BigDecimal> read(String text) {
        List<String> lines = narrow(text).lines().filter(line -> !line.isBlank()).toList();
        List<BigDecimal> shares = new ArrayList<>();
        lines.forEach(line -> shares.addAll(line(line, lines.size() > 1)));
        return withoutSum(shares);
    }

    /** Of several lines with cells, each has its share in the last cell that holds a number. */
    private static List<BigDecimal> line(String line, boolean ofSeveral) {
        List<BigDecimal> shares = new ArrayList<>();
        for (String cell : line.split("\t")) {
            List<BigDecimal> found = new ArrayList<>();
            for (String part : PART.split(cell)) {
                found.addAll(part(part));
            }
            if (ofSeveral && !found.isEmpty()) {
                shares.clear();
            }
            shares.addAll(found);
        }
        return shares;
    }

    /** Where one number has a percent sign, what stands before it is no share. */
    private static List<BigDecimal> part(String part) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(part);
        while (matcher.find()) {
            if (!matcher.group(2).isEmpty()) {
                numbers.clear();
            }
            numbers.add(new BigDecimal(matcher.group(1)));
        }
        return numbers;
    }

    private static List<BigDecimal> withoutSum(List<BigDecimal> shares) {
        boolean sum = shares.size() > 1 && shares.getLast().compareTo(HUNDRED) == 0 && shares.stream().limit(shares.size() - 1L).anyMatch(share -> share.signum() > 0);
        return sum ? shares.subList(0, shares.size() - 1) : shares;
    }

    private static String narrow(String text) {
        return text.codePoints().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - WIDE : c == 0x3000 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
