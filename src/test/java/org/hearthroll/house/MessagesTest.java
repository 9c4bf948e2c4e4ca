package org.hearthroll.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Map<String, String> CHINESE = bundle("messages_zh_CN.properties");
    private static final Map<String, String> ENGLISH = bundle("messages_en.properties");
    private static final String SOURCES = String.join("\n", House.files(House.MAIN, ".java").values());
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SPOKEN = Pattern.compile("(?:Message\\.of|Refusal\\.of|\\.say)\\(\\s*\"([^\"]+)\"(?=[,)\\s]*[,)])");
    /** Names that stay as they are in every language: a reader looks for his own. */
    private static final Set<String> OWN_NAMES = Set.of("English");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void bothLanguagesSayTheSamePlaceholders() {
        assertThat(CHINESE.keySet().stream().filter(ENGLISH::containsKey).filter(k -> !placeholders(CHINESE.get(k)).equals(placeholders(ENGLISH.get(k))))).isEmpty();
    }

    @Test
    void everyKeyThatTheProgramSpeaksHasAWording() {
        Set<String> spoken = SPOKEN.matcher(SOURCES).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        spoken.removeAll(CHINESE.keySet());
        assertThat(spoken).isEmpty();
    }

    /** A key is used if the program names it, or the parts it is put together from ("finding." + code, "welcome.new" + ".what"). */
    @Test
    void everyWordingIsUsed() {
        Set<String> literals = LITERAL.matcher(SOURCES).results().map(m -> m.group(1)).collect(Collectors.toSet());
        Set<String> beginnings = literals.stream().filter(l -> l.endsWith(".") && l.length() > 3).collect(Collectors.toSet());
        assertThat(CHINESE.keySet().stream().filter(k -> !literals.contains(k) && beginnings.stream().noneMatch(k::startsWith) && !joined(k, literals))).isEmpty();
    }

    private static boolean joined(String key, Set<String> literals) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot));
    }

    @Test
    void noKeyIsWordedTwice() {
        assertThat(doubled("messages_zh_CN.properties")).isEmpty();
        assertThat(doubled("messages_en.properties")).isEmpty();
    }

    @Test
    void theChineseWordingsAreChinese() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        Set<String> wordless = CHINESE.entrySet().stream().filter(e -> Pattern.compile("[A-Za-z]{4,}").matcher(e.getValue().replaceAll("\\{[^}]*}", "")).find())
                .filter(e -> !han.matcher(e.getValue()).find()).filter(e -> !OWN_NAMES.contains(e.getValue())).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        assertThat(wordless).isEmpty();
    }

    private static Set<String> placeholders(String wording) {
        return PLACEHOLDER.matcher(wording).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> doubled(String file) {
        Map<String, Long> times = Pattern.compile("(?m)^([A-Za-z][\\w.-]*)\\s*=").matcher(text(file)).results().map(MatchResult::group).collect(Collectors.groupingBy(k -> k.replaceAll("\\s*=", ""), Collectors.counting()));
        return times.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static String text(String file) {
        Path folder = House.RESOURCES.resolve("text");
        return House.files(folder, file).get(folder.resolve(file));
    }

    private static Map<String, String> bundle(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> wordings = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> wordings.put(k, properties.getProperty(k)));
        return wordings;
    }
}
