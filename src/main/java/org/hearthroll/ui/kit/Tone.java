package org.hearthroll.ui.kit;

import org.hearthroll.model.Severity;

/** What a colour says about a thing: it is the colour's meaning, never its name. */
public enum Tone {
    NEUTRAL("hr-tone-neutral"), INFO("hr-tone-info"), GOOD("hr-tone-good"), WARNING("hr-tone-warning"), BAD("hr-tone-bad");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    public String style() {
        return style;
    }

    public static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> WARNING;
            case NOTICE -> INFO;
        };
    }
}
