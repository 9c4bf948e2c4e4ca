package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearthroll.text.Refusal;

/** Tells a table from what is none by its first bytes, never by its name alone. */
final class FileKind {

    private static final int LOOK = 1 << 16;
    private static final Pattern PAGE = Pattern.compile("(?s)<(!doctype html|html|head|body|meta|style|script|div|center|table|tr|!--).*");

    private FileKind() {
    }

    static Format of(Path path) throws IOException {
        refuseNoFile(path);
        byte[] first = first(path);
        if (first.length == 0) {
            throw Refusal.of("sheet.refused.empty", name(path));
        }
        if (starts(first, 'P', 'K', 3, 4) || starts(first, 'P', 'K', 5, 6)) {
            return Format.XLSX;
        }
        if (starts(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Format.XLS;
        }
        refuseOther(path, first);
        return text(path, first);
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void refuseNoFile(Path path) {
        if (Files.isDirectory(path)) {
            throw Refusal.of("sheet.refused.folder", name(path));
        }
        if (!Files.exists(path)) {
            throw Refusal.of("sheet.refused.missing", path.toString());
        }
        if (name(path).startsWith("~$")) {
            throw Refusal.of("sheet.refused.lock_file", name(path), name(path).substring(2));
        }
    }

    private static byte[] first(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOK);
        }
    }

    private static void refuseOther(Path path, byte[] first) {
        if (starts(first, 'R', 'a', 'r', '!') || starts(first, '7', 'z', 0xBC, 0xAF) || starts(first, 0x1F, 0x8B)) {
            throw Refusal.of("sheet.refused.archive", name(path));
        }
        if (starts(first, 9, 0, 4, 0) || starts(first, 9, 2, 6, 0) || starts(first, 9, 4, 6, 0) || starts(first, 9, 8)) {
            throw Refusal.of("sheet.refused.xls_old", name(path));
        }
        if (starts(first, '%', 'P', 'D', 'F') || starts(first, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f')) {
            throw Refusal.of("sheet.refused.no_table", name(path));
        }
    }

    private static Format text(Path path, byte[] first) {
        String text = plain(first);
        if (PAGE.matcher(text).matches()) {
            return Format.HTML;
        }
        if (text.startsWith("mime-version:")) {
            throw Refusal.of("sheet.refused.mhtml", name(path));
        }
        if (text.startsWith("<?xml")) {
            return text.contains("<html>") || text.contains("<html ") ? Format.HTML : Format.XML;
        }
        if (name(path).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Refusal.of("sheet.refused.no_table", name(path));
        }
        return Format.CSV;
    }

    /** The first characters without marks and zeros, so that UTF-16 reads like the rest. */
    private static String plain(byte[] first) {
        return new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
