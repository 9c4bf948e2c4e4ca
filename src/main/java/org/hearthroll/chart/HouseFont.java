package org.hearthroll.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font that travels with the program, so that a picture looks the same on every computer, with Chinese fonts or without. */
final class HouseFont {

    private static final Font REGULAR = read(FontFile.REGULAR);
    private static final Font BOLD = read(FontFile.BOLD);

    private HouseFont() {
    }

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    private static Font read(FontFile file) {
        try (InputStream in = file.open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file.name(), e);
        }
    }
}
