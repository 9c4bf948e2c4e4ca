package org.hearthroll.text;

import java.util.Locale;

/** A language of the interface. */
public enum Language {
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE, "messages_zh_CN.properties"),
    ENGLISH("en", Locale.ENGLISH, "messages_en.properties");

    private final String code;
    private final Locale locale;
    private final String file;

    Language(String code, Locale locale, String file) {
        this.code = code;
        this.locale = locale;
        this.file = file;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    String file() {
        return file;
    }

    /** The language of a code such as "zh" or "en"; Chinese for any other, as these users expect. */
    public static Language of(String code) {
        return "en".equals(code) ? ENGLISH : CHINESE;
    }

    /** The language this computer is set to. */
    public static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
