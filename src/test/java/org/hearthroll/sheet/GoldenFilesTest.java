package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices have them, each with what is read from it beside it. */
class GoldenFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"titles-gb18030.csv", "merged-header-utf8.csv", "stray-quotes.csv", "invalid-byte-gb18030.csv", "traditional-big5.csv"})
    void aFileIsReadAsTheTextBesideItSays(String name) throws IOException, URISyntaxException {
        Path file = Path.of(getClass().getResource(name).toURI());
        assertThat(read(file)).isEqualTo(Files.readString(file.resolveSibling(name + ".expected")));
    }

    private static String read(Path file) {
        try (SheetFile open = Sheets.open(file)) {
            SheetFacts facts = open.facts();
            String head = "charset %s\ndelimiter %s\nheader row %d\nnotes %s\nheader %s\nwarnings %s\n".formatted(
                    facts.charset(), facts.delimiter(), facts.headerRow(), facts.sourceNotes(), shown(String.join("|", facts.header())), facts.warnings());
            return head + Sheets.rows(open).stream().map(GoldenFilesTest::line).collect(Collectors.joining());
        }
    }

    private static String line(SourceRow row) {
        String fault = row.fault() == null ? "" : " !" + row.fault().kind() + "@" + row.fault().at();
        return row.number() + " " + shown(String.join("|", row.cells())) + fault + "\n";
    }

    private static String shown(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n");
    }
}
