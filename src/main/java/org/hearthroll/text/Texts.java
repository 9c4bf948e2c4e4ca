package org.hearthroll.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.concurrent.ConcurrentHashMap;

/** The wordings of one language: messages, numbers and shares become words here and nowhere else. */
public final class Texts {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties wordings;

    private Texts(Language language) {
        this.language = language;
        this.wordings = read(language.file());
    }

    public static Texts of(Language language) {
        return LOADED.computeIfAbsent(language, Texts::new);
    }

    public static Texts chinese() {
        return of(Language.CHINESE);
    }

    public static Texts english() {
        return of(Language.ENGLISH);
    }

    public Language language() {
        return language;
    }

    /** Whether there is a wording of this key. */
    public boolean knows(String key) {
        return wordings.containsKey(key);
    }

    /** The keys of all wordings. */
    public Set<String> keys() {
        return wordings.stringPropertyNames();
    }

    /** The sentence of a message; messages among the arguments are spoken too, decimals with all their decimals, whole numbers grouped by thousands, so that a wording may choose by them. */
    public String say(Message message) {
        String wording = Objects.requireNonNull(wordings.getProperty(message.key()), message.key());
        Object[] spoken = message.arguments().stream().map(this::spoken).toArray();
        return new MessageFormat(wording, language.locale()).format(spoken);
    }

    public String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /** Whether there is a wording of this key. */
    public boolean has(String key) {
        return wordings.containsKey(key);
    }

    /** A count with thousands separators. */
    public String count(long count) {
        return decimals("#,##0").format(count);
    }

    /** A number with thousands separators and its own decimals; a text that is no plain number stays as it is. */
    public String number(String text) {
        return NUMBER.matcher(text).matches() ? decimals("#,##0.######").format(new BigDecimal(text)) : text;
    }

    /** An amount with thousands separators and all its decimals. */
    public String amount(BigDecimal amount) {
        return decimals("#,##0" + (amount.scale() > 0 ? "." + "0".repeat(amount.scale()) : "")).format(amount);
    }

    /** A share in percent with fixed decimals; a missing one is a dash, a positive one that would print as zero is "<0.01". */
    public String share(BigDecimal percent, int decimals) {
        if (percent == null) {
            return "—";
        }
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && percent.signum() > 0) {
            return "<" + BigDecimal.ONE.movePointLeft(decimals).toPlainString();
        }
        return rounded.toPlainString();
    }

    private Object spoken(Object argument) {
        return switch (argument) {
            case Message inner -> say(inner);
            case Label label -> label.in(language);
            case Integer number -> number;
            case Long number -> number;
            case BigDecimal number -> amount(number);
            default -> argument.toString();
        };
    }

    private DecimalFormat decimals(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
