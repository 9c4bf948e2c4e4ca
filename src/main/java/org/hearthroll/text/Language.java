package org.hearthroll.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
        return ofSystem(System.getenv(), Locale.getDefault());
    }

    /**
     * The language that the environment names, else that of Java's locale. The locale C names no language but is what a bare machine
     * has, and what the start scripts set for the sake of Chinese file names; there these users' own language is the better guess.
     */
    static Language ofSystem(Map<String, String> environment, Locale locale) {
        List<String> stated = Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(environment::get).filter(v -> v != null && !v.isEmpty()).toList();
        if (stated.isEmpty()) {
            return of(locale);
        }
        return stated.stream().filter(v -> !v.matches("(C|POSIX)([._@].*)?")).findFirst().map(v -> of(Locale.of(v.substring(0, Math.min(2, v.length()))))).orElse(CHINESE);
    }

    private static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
