package org.hearthroll.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two architecture tables of the README: which package may import which, and where each library lives. */
record Law(Map<String, Set<String>> imports, Map<String, Set<String>> libraries) {

    private static final Pattern NAME = Pattern.compile("`([a-z.<>*]+)`");

    static Law ofReadme() {
        try {
            List<String> lines = Files.readAllLines(House.ROOT.resolve("README.md"));
            return new Law(imports(table(lines, "| package |")), libraries(table(lines, "| library |")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a package: its own, or for a screen's package that of all screens. */
    String row(String packageName) {
        return imports.containsKey(packageName) ? packageName : packageName.startsWith("ui.") ? "ui.<screen>" : packageName;
    }

    boolean allows(String from, String to) {
        if (from.equals(to) || to.equals("work")) {
            return true;
        }
        Set<String> may = imports.get(row(from));
        return may != null && (may.contains("*") || may.contains(to));
    }

    private static List<String[]> table(List<String> lines, String head) {
        int start = lines.indexOf(lines.stream().filter(l -> l.startsWith(head)).findFirst().orElseThrow());
        return lines.stream().skip(start + 2L).takeWhile(l -> l.startsWith("|"))
                .map(l -> Arrays.stream(l.split("\\|")).map(String::strip).skip(1).toArray(String[]::new)).toList();
    }

    private static Map<String, Set<String>> imports(List<String[]> rows) {
        Map<String, Set<String>> imports = new LinkedHashMap<>();
        for (String[] row : rows) {
            Matcher name = NAME.matcher(row[0]);
            if (name.find()) {
                imports.put(name.group(1), allowed(row[2], imports.keySet()));
            }
        }
        return imports;
    }

    private static Set<String> allowed(String cell, Set<String> above) {
        if (cell.equals("all")) {
            return Set.of("*");
        }
        String words = cell.replaceAll("[–—(].*", "");
        Set<String> names = Arrays.stream(words.split(",")).map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.remove("all above")) {
            names.addAll(above);
        }
        return names;
    }

    private static Map<String, Set<String>> libraries(List<String[]> rows) {
        Map<String, Set<String>> libraries = new LinkedHashMap<>();
        for (String[] row : rows) {
            libraries.put(row[0], NAME.matcher(row[1]).results().map(m -> m.group(1)).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return libraries;
    }
}
