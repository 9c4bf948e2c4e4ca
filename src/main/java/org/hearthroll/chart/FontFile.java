package org.hearthroll.chart;

import java.io.InputStream;
import java.util.Objects;

/** The font files that travel with the program: what draws Chinese must not depend on the fonts of the computer. */
public enum FontFile {
    REGULAR("NotoSansSC-Regular.ttf"), BOLD("NotoSansSC-Bold.ttf");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    /** The file from its first byte; to be closed by the caller. */
    public InputStream open() {
        return Objects.requireNonNull(FontFile.class.getResourceAsStream("/org/hearthroll/font/" + file), file);
    }
}
