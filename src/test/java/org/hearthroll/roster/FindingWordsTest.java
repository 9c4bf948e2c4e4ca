package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthroll.model.Finding;
import org.hearthroll.model.IdNumber;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.RowFault;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class FindingWordsTest {

    @Test
    void aFindingSaysWhatHappenedInWhichRowAndWhatToDoNext() {
        Finding finding = new Finding("ROW_TOO_LONG", Severity.ERROR, 1205, "", "1,2,3", List.of(3, 2));
        assertThat(Texts.chinese().say(FindingWords.of(finding))).isEqualTo("第 1205 行没有导入：这一行有 3 格，表头只有 2 列。请检查是否多了分隔符。");
        assertThat(Texts.english().say(FindingWords.of(finding))).isEqualTo("Row 1205 was not loaded: it has 3 cells, the header only 2. Look for a delimiter too many.");
    }

    @Test
    void everyFindingOfThisPackageHasAWordingThatNamesItsRowOrItsHousehold() {
        assertThat(emitted()).hasSizeGreaterThan(30).allSatisfy(code -> {
            Finding finding = new Finding(code, Severity.NOTICE, 4711, "列", "文", List.of("一户", "二", "三"));
            assertThat(Texts.chinese().say(FindingWords.of(finding))).as(code).containsAnyOf("4711", "一户", "“列”");
            assertThat(Texts.english().say(FindingWords.of(finding))).as(code).containsAnyOf("4711", "一户", "\"列\"");
        });
    }

    /** Every code that the sources name as a literal of capitals, and those put together from the kinds of fault. */
    private static Set<String> emitted() {
        Set<String> codes = new TreeSet<>();
        for (IdNumber.Fault fault : IdNumber.Fault.values()) {
            codes.add("ID_" + fault.name());
        }
        for (RowFault.Kind fault : RowFault.Kind.values()) {
            codes.add("ROW_" + fault.name());
        }
        Path sources = Path.of(System.getProperty("hearthroll.basedir", "."), "src/main/java/org/hearthroll/roster");
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Matcher literal = Pattern.compile("\"([A-Z]+_[A-Z_]*[A-Z]|NO_HEAD)\"").matcher(Files.readString(file));
                literal.results().map(m -> m.group(1)).forEach(codes::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    @Test
    void aFindingOnACellQuotesItsColumnAndItsText() {
        Finding finding = new Finding("CAUSE_UNMATCHED", Severity.WARNING, 2, "致贫原因", "欠债", List.of());
        assertThat(Texts.chinese().say(FindingWords.of(finding))).contains("第 2 行“致贫原因”填的“欠债”");
    }

    @Test
    void aFindingOnAHouseholdNamesIt() {
        Finding finding = new Finding("HOUSEHOLD_SIZE_DIFFERS", Severity.WARNING, 2, "人数", "0012", List.of("0012", "3", 1));
        assertThat(Texts.chinese().say(FindingWords.of(finding))).isEqualTo("户 0012 填报人数 3，实际成员 1 行。请核对。");
    }
}
