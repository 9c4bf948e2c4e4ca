package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearthroll.text.Refusal;

/** Tells a table from what is none by its first bytes, never by its name alone. */
final class FileKind {

    private static final int LOOK = 1 << 16;

    private FileKind() {
    }

    static Format of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw Refusal.of("sheet.refused.folder", name(path));
        }
        if (!Files.exists(path)) {
            throw Refusal.of("sheet.refused.missing", path.toString());
        }
        byte[] first = first(path);
        if (first.length == 0) {
            throw Refusal.of("sheet.refused.empty", name(path));
        }
        if (starts(first, 'P', 'K', 3, 4) || starts(first, 'P', 'K', 5, 6)) {
            return Format.XLSX;
        }
        refuseOldWorkbook(path, first);
        refuseOther(path, first);
        return Format.CSV;
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static byte[] first(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LOOK);
        }
    }

    private static void refuseOldWorkbook(Path path, byte[] first) throws IOException {
        if (!starts(first, 0xD0, 0xCF, 0x11, 0xE0)) {
            return;
        }
        byte[] all = Files.size(path) < 1 << 24 ? Files.readAllBytes(path) : first;
        boolean encrypted = new String(all, StandardCharsets.ISO_8859_1).contains(wide("EncryptedPackage"));
        throw Refusal.of(encrypted ? "sheet.refused.password" : "sheet.refused.xls", name(path));
    }

    private static void refuseOther(Path path, byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (text.matches("(?s)<(!doctype html|html|head|meta|table|!--).*")) {
            throw Refusal.of("sheet.refused.html", name(path));
        }
        if (text.startsWith("<?xml") || starts(first, '%', 'P', 'D', 'F') || named(path, ".xlsx") || text.startsWith("sqlite format 3")) {
            throw Refusal.of("sheet.refused.no_table", name(path));
        }
    }

    private static boolean named(Path path, String ending) {
        return name(path).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name as a compound file writes it: two bytes a character. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
