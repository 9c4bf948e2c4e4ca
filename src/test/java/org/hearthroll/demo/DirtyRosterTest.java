package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirtyRosterTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void everyDeclaredBlemishFindsAHouseholdAndIsExpectedInTheReceipt() throws Exception {
        write();
        String expected = Files.readString(folder.resolve(SampleFile.EXPECTED.fileName()));
        assertThat(Blemish.declared().stream().flatMap(blemish -> blemish.findings().stream())).isNotEmpty()
                .allMatch(finding -> expected.contains("\"" + finding + "\": "));
        assertThat(count("SET_ASIDE")).isEqualTo(figure(expected, "setAside"));
        assertThat(count("REJECTED")).isEqualTo(figure(expected, "rejected"));
        assertThat(figure(expected, "loaded") + figure(expected, "setAside") + figure(expected, "rejected")).isEqualTo(figure(expected, "sourceRows"));
    }

    @Test
    void theSourceRowsAreTheRecordsBelowTheHeaderThatAreNotBlank() throws Exception {
        List<CSVRecord> records = write();
        long filled = records.stream().skip(3).filter(record -> record.stream().anyMatch(cell -> !cell.isBlank())).count();
        assertThat(filled).isEqualTo(figure(Files.readString(folder.resolve(SampleFile.EXPECTED.fileName())), "sourceRows"));
        assertThat(records.get(2).get(9)).isEqualTo("与户主\n关系");
    }

    @Test
    void theBlemishesStandInTheFile() throws Exception {
        write();
        String text = Files.readString(folder.resolve(SampleFile.DIRTY.fileName()), GB18030);
        assertThat(text).contains("E+17", "999999199001010014", "自身发展力不足", "约2600元", "２６００", "\"\"\"一户一策\"\"已签字\"", "张  三", "合　计");
        assertThat(Blemish.declared()).extracting(Blemish::deed).contains(Blemish.Deed.values());
    }

    @Test
    void whatIsExpectedHasAWordingInThisProgram() {
        assertThat(Blemish.declared().stream().flatMap(blemish -> blemish.findings().stream())).allMatch(finding -> Texts.chinese().knows("finding." + finding));
    }

    private List<CSVRecord> write() throws Exception {
        Region region = new Region();
        try (DirtyRoster roster = new DirtyRoster(new Folder(folder))) {
            County.register(region, List.of(new Group(Origin.KEPT, 6000, 22_620)), 11).forEach(roster::take);
            roster.done();
        }
        try (CSVParser parser = CSVParser.parse(Files.readString(folder.resolve(SampleFile.DIRTY.fileName()), GB18030),
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get())) {
            return parser.getRecords();
        }
    }

    private static int count(String outcome) {
        return (int) Blemish.declared().stream().filter(blemish -> blemish.outcome().equals(outcome)).count();
    }

    private static int figure(String json, String name) {
        return Integer.parseInt(json.replaceAll("(?s).*\"" + name + "\": (\\d+).*", "$1"));
    }
}
