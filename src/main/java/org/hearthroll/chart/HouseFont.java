package org.hearthroll.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The font that travels with the program, so that a picture looks the same on every computer, with Chinese fonts or without. */
final class HouseFont {

    private static final Font REGULAR = read("NotoSansSC-Regular.ttf");
    private static final Font BOLD = read("NotoSansSC-Bold.ttf");

    private HouseFont() {
    }

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    private static Font read(String file) {
        try (InputStream in = Objects.requireNonNull(HouseFont.class.getResourceAsStream("/org/hearthroll/font/" + file), file)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
