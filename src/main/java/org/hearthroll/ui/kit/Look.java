package org.hearthroll.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** How the window looks: light or dark, and the size of its text in pixels. */
public record Look(boolean dark, int size) {

    /** The look of a first start. */
    public static final Look STANDARD = new Look(false, 13);

    private static final String CSS = "/org/hearthroll/ui/css/";
    private static final String DARK = ".root.dark";
    private static Look worn = STANDARD;

    /** Puts the look on a window; popups take it from the window they belong to. */
    public void wear(Scene scene) {
        worn = this;
        Fonts.setSize(size);
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet("tokens.css"), written(typeface() + (dark ? darkTokens() : "")), sheet("hearthroll.css")));
    }

    /** The look the windows wear now. */
    static Look worn() {
        return worn;
    }

    private static String sheet(String name) {
        return Look.class.getResource(CSS + name).toExternalForm();
    }

    /** The typeface is known only at run time, so its style is written here. */
    private String typeface() {
        return ".root { -fx-font-family: \"" + Fonts.family() + "\"; -fx-font-size: " + size + "px; }\n";
    }

    /** Popups have roots of their own without the class "dark", so the dark colours are given to every root. */
    private static String darkTokens() {
        try (InputStream in = Look.class.getResourceAsStream(CSS + "tokens.css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ".root" + css.substring(css.indexOf(DARK) + DARK.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
