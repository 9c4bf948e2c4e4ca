package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the first lines of a file look in one charset it may be in, for the user to choose; broken says that it holds bytes which do
 * not belong to the charset, at least among those looked at.
 */
public record CharsetPreview(Charset charset, List<String> lines, boolean broken) {

    private static final List<String> LIKELY = List.of("GB18030", "UTF-8", "Big5", "UTF-16LE", "windows-1252");
    private static final int LINES = 8;
    private static final int LOOK = 4096;
    private static final int SHOWN = 16;

    public CharsetPreview {
        lines = List.copyOf(lines);
    }

    /** The file in each charset that offices use, those that fit it first. */
    public static List<CharsetPreview> of(Path file) {
        try {
            List<CharsetPreview> previews = new ArrayList<>();
            for (String name : LIKELY) {
                previews.add(in(file, Charset.forName(name)));
            }
            return Stream.concat(previews.stream().filter(p -> !p.broken), previews.stream().filter(CharsetPreview::broken)).toList();
        } catch (IOException e) {
            throw SheetFile.unreadable(file, e);
        }
    }

    private static CharsetPreview in(Path file, Charset charset) throws IOException {
        char[] room = new char[LOOK];
        int length = 0;
        try (DecodedText text = CsvSource.text(file, Encoding.chosen(file, charset))) {
            for (int count = text.read(room, 0); count > 0; count = length < LOOK ? text.read(room, length) : 0) {
                length += count;
            }
        }
        String shown = new String(room, 0, length);
        return new CharsetPreview(charset, shown.lines().filter(line -> !line.isBlank()).limit(LINES).toList(), shown.indexOf('\uFFFD') >= 0);
    }

    /** The charsets that fit a file, each with how the file then begins: for the sentence that asks. */
    static String inWords(Path file) {
        List<CharsetPreview> all = of(file).stream().filter(preview -> !preview.lines.isEmpty()).toList();
        boolean allBroken = all.stream().allMatch(CharsetPreview::broken);
        return all.stream().filter(preview -> allBroken || !preview.broken).map(CharsetPreview::inWords).collect(Collectors.joining("；"));
    }

    private String inWords() {
        String wide = lines.stream().filter(line -> line.chars().anyMatch(c -> c > 0x7F)).findFirst().orElse(lines.getFirst());
        int firstWide = (int) wide.chars().takeWhile(c -> c <= 0x7F).count();
        int first = firstWide < SHOWN / 2 || firstWide == wide.length() ? 0 : firstWide - SHOWN / 4;
        String part = wide.substring(first, Math.min(wide.length(), first + SHOWN));
        return charset.name() + " “" + part.replaceAll("\\p{Cntrl}", " ") + "…”";
    }
}
