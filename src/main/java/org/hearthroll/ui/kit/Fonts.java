package org.hearthroll.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** The typeface of the window: the system's own Chinese one where there is one, else the one that comes with the program. */
public final class Fonts {

    private static final List<String> SYSTEM = List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC",
            "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei");
    private static final List<String> BUNDLED = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    private static String family;
    private static String bundled;
    private static double size = 13;

    private Fonts() {
    }

    /** The name of the typeface; the first call needs the toolkit. */
    public static synchronized String family() {
        if (family == null) {
            Set<String> installed = new HashSet<>(Font.getFamilies());
            family = SYSTEM.stream().filter(installed::contains).findFirst().orElseGet(Fonts::loadBundled);
        }
        return family;
    }

    /** The size of ordinary text in pixels. */
    public static double size() {
        return size;
    }

    static void setSize(double pixels) {
        size = pixels;
    }

    /** Makes the typeface that comes with the program known, and names it: charts are measured in it even where the window has another. */
    static synchronized String loadBundled() {
        if (bundled == null) {
            bundled = BUNDLED.stream().map(Fonts::load).toList().getFirst();
        }
        return bundled;
    }

    private static String load(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/org/hearthroll/font/" + file)) {
            return Font.loadFont(stream, size).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
