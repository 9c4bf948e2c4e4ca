package org.hearthroll.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The named colours of the program as its style sheet states them; a dark one overrides the light one of the same name. */
final class Tokens {

    private static final Pattern BLOCK = Pattern.compile("([^{}]*)\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(-[\\w-]+)\\s*:\\s*(#[0-9a-fA-F]{6})\\s*;");

    private final Map<String, Color> colours = new HashMap<>();

    private Tokens(String css, boolean dark) {
        BLOCK.matcher(css).results().filter(b -> dark || !b.group(1).contains("dark")).map(b -> b.group(2)).forEach(this::read);
    }

    /** The colours of the light or the dark theme. */
    static Tokens of(boolean dark) {
        return new Tokens(text("/org/hearthroll/ui/css/tokens.css"), dark);
    }

    static Tokens parse(String css, boolean dark) {
        return new Tokens(css, dark);
    }

    Color colour(String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    private void read(String block) {
        COLOUR.matcher(block).results().forEach(this::put);
    }

    private void put(MatchResult token) {
        colours.put(token.group(1), Color.decode(token.group(2)));
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Tokens.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
