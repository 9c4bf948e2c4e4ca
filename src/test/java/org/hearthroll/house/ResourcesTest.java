package org.hearthroll.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final String SOURCES = String.join("\n", House.files(House.MAIN, ".java").values());
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");

    @Test
    void everyStatementIsUsedByItsName() {
        assertThat(House.files(House.RESOURCES.resolve("store/sql"), ".sql").keySet().stream()
                .map(f -> f.getFileName().toString().replace(".sql", "")).filter(name -> !SOURCES.contains("\"" + name + "\""))).isEmpty();
    }

    @Test
    void coloursAreNamedInTheTokensFileAndNowhereElse() {
        Stream<Map.Entry<Path, String>> styles = Stream.concat(House.files(House.RESOURCES, ".css").entrySet().stream(), House.files(House.MAIN, ".java").entrySet().stream());
        assertThat(styles.filter(e -> !e.getKey().endsWith("tokens.css")).filter(e -> COLOUR.matcher(e.getValue()).find()).map(Map.Entry::getKey)).isEmpty();
    }

    @Test
    void theTopLevelHoldsOnlyWhatItMay() throws Exception {
        try (Stream<Path> top = Files.list(House.ROOT)) {
            assertThat(top.map(p -> p.getFileName().toString()).filter(n -> !n.startsWith(".")).filter(n -> !n.equals("target")))
                    .isSubsetOf(List.of("pom.xml", "src", "installer", "sample-data", "README.md"));
        }
    }
}
