package org.hearthroll.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset of a file in a markup language. What it declares is believed only where the bytes are not UTF-8, which nothing else looks like. */
final class DeclaredCharset {

    private static final int LOOK = 1 << 13;
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private DeclaredCharset() {
    }

    static Encoding of(Path path) throws IOException {
        Encoding marked = Encoding.marked(path);
        if (marked != null) {
            return marked;
        }
        Encoding utf8 = Encoding.of(StandardCharsets.UTF_8, 0);
        return decodes(path, utf8) ? utf8 : Encoding.of(declared(path), 0);
    }

    /** Not one byte may be wrong: such files often are a single line. */
    private static boolean decodes(Path path, Encoding encoding) throws IOException {
        char[] room = new char[1 << 15];
        try (DecodedText text = CsvSource.text(path, encoding)) {
            while (text.damages() == 0 && text.read(room, 0) > 0) {
                text.damageBefore(Long.MAX_VALUE);
            }
            return text.damages() == 0;
        }
    }

    private static Charset declared(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Matcher matcher = DECLARED.matcher(new String(in.readNBytes(LOOK), StandardCharsets.ISO_8859_1));
            Charset charset = matcher.find() ? Charset.forName(matcher.group(1)) : GB18030;
            boolean simplified = charset.name().startsWith("GB") || charset.equals(StandardCharsets.UTF_8);
            return simplified ? GB18030 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return GB18030;
        }
    }
}
