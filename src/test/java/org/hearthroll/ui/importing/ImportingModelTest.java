package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.desk.Offers;
import org.hearthroll.desk.PastImport;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.MappedColumn;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.InlineJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingModelTest {

    private static final String ROSTER = "某县名册,,,,\n户编号,姓名,与户主关系,证件号码,自定义\n001,张三,户主,990101198001010014,甲\n001,李四,配偶,,乙\n";

    @TempDir
    private Path folder;

    private final PretendDeeds deeds = new PretendDeeds();
    private final SaidAlerts alerts = new SaidAlerts();
    private final List<String> changes = new ArrayList<>();
    private ImportingModel model;
    private Path roster;

    @BeforeEach
    void aRosterAndAModel() throws IOException {
        roster = Files.writeString(folder.resolve("名册.csv"), ROSTER);
        model = new ImportingModel(deeds, new InlineJobs(), alerts, () -> changes.add("changed"));
    }

    @Test
    void aChosenFileIsLookedAtAndShown() {
        model.choose(List.of(roster));
        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(model.current().get().inspection().kind()).isEqualTo(Kind.MEMBER_ROSTER);
        assertThat(model.current().get().inspection().facts().headerRow()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersGoOn() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.csv"));
        model.choose(List.of(empty, roster));
        assertThat(alerts.refused).containsExactly("sheet.refused.empty");
        assertThat(model.drafts()).extracting(Draft::name).containsExactly("名册.csv");
    }

    @Test
    void aFileWhoseCharsetCannotBeToldIsShownInTheLikeliestForTheUserToCorrect() throws IOException {
        Path odd = Files.write(folder.resolve("怪.csv"), "a,b\nééé,ûûû\nàà,çç\n".getBytes(Charset.forName("windows-1252")));
        model.choose(List.of(odd));
        assertThat(model.current().get().guessed()).isTrue();
        assertThat(model.current().get().inspection().facts().charset()).isEqualTo("GB18030");
        model.decide(draft -> draft.charset(Charset.forName("windows-1252")));
        assertThat(model.current().get().guessed()).isFalse();
        assertThat(alerts.refused).isEmpty();
    }

    @Test
    void columnsThatWereSettledForAHeaderAreGivenToTheNextFileAndCanBeTakenAway() {
        model.choose(List.of(roster));
        model.decide(draft -> draft.column("自定义", "note"));
        model.saveTemplate();
        assertThat(model.current().get().template()).isEqualTo("名册.csv");
        assertThat(alerts.told).containsExactly("importing.template.saved");
        model.choose(List.of(roster));
        assertThat(model.current().get().template()).isEqualTo("名册.csv");
        assertThat(model.current().get().inspection().mapping().column("note").map(MappedColumn::header)).hasValue("自定义");
        model.decide(draft -> draft.columns(Map.of()));
        assertThat(model.current().get().template()).isNull();
        assertThat(model.current().get().inspection().mapping().column("note")).isEmpty();
    }

    @Test
    void anOfferThatIsTakenUpChecksAnewWithIt() {
        model.choose(List.of(roster));
        model.period().set("2017-08");
        model.next();
        model.next();
        model.take(new Offers(true, false, false, false));
        assertThat(deeds.checked).extracting(request -> request.sources().getFirst().choices().offers().fillDown()).containsExactly(false, true);
        assertThat(model.step().get()).isEqualTo(Step.CHECK);
    }

    @Test
    void goingBackFromTheCheckShowsTheFileWhoseReceiptWasLookedAt() throws IOException {
        Path other = Files.writeString(folder.resolve("乙.csv"), ROSTER);
        model.choose(List.of(roster, other));
        model.period().set("2017-08");
        model.next();
        model.next();
        model.receipt().set(model.receipts().get(1));
        model.back();
        assertThat(model.current().get().name()).isEqualTo("乙.csv");
        assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
    }

    @Test
    void withoutAReadableFileNothingHappens() {
        model.choose(List.of(folder));
        assertThat(alerts.refused).containsExactly("sheet.refused.folder");
        assertThat(model.step().get()).isEqualTo(Step.START);
    }

    @Test
    void aPeriodInATitleIsProposedWhereTheRowsStateNone() throws IOException {
        Path titled = Files.writeString(folder.resolve("r.csv"), ROSTER.replace("某县名册", "某县名册（2018年6月）"));
        model.choose(List.of(titled));
        assertThat(model.period().get()).isEqualTo("2018-06");
        deeds.stated = "2017-08";
        model.choose(List.of(titled));
        assertThat(model.period().get()).isEqualTo("2017-08");
    }

    @Test
    void thePeriodIsAskedForWhicheverOfTheFilesNeedsIt() throws IOException {
        Path areas = Files.writeString(folder.resolve("区划.csv"), "区划代码,乡镇,行政村\n990120100,城关镇,一村\n");
        model.choose(List.of(areas));
        assertThat(model.needsPeriod()).isFalse();
        model.choose(List.of(areas, roster));
        assertThat(model.current().get().name()).isEqualTo("区划.csv");
        assertThat(model.needsPeriod()).isTrue();
    }

    @Test
    void thePeriodTheFileStatesIsProposedAndOtherwiseAskedFor() {
        deeds.stated = "2017-08";
        model.choose(List.of(roster));
        assertThat(model.period().get()).isEqualTo("2017-08");
        deeds.stated = null;
        model.choose(List.of(roster));
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(alerts.refused).containsExactly("importing.period.missing");
    }

    @Test
    void aLedgerIsMatchedToTheLatestPeriodUnlessItSaysAnother() throws IOException {
        model.choose(List.of(Files.writeString(folder.resolve("台账.csv"), "户编号,问题类型,问题描述\n001,住房,漏雨\n")));
        assertThat(model.current().get().inspection().kind()).isEqualTo(Kind.PROBLEMS);
        assertThat(model.period().get()).isEqualTo("2017-08");
    }

    @Test
    void correctedFactsAreReadAnew() throws IOException {
        Files.write(roster, ROSTER.getBytes(Charset.forName("GB18030")));
        model.choose(List.of(roster));
        assertThat(model.current().get().inspection().facts().charset()).isEqualTo("GB18030");
        model.decide(draft -> draft.charset(Charset.forName("Big5")));
        assertThat(model.current().get().inspection().facts().charset()).isEqualTo("Big5");
        model.decide(draft -> draft.headerRow(1));
        assertThat(model.current().get().inspection().facts().headerRow()).isEqualTo(1);
        assertThat(model.current().get().choices().reading()).isEqualTo(new ReadingChoice(Charset.forName("Big5"), null, null, 1));
    }

    @Test
    void aDecisionThatCannotBeReadIsTakenBack() {
        model.choose(List.of(roster));
        Draft before = model.current().get();
        model.decide(draft -> draft.headerRow(99));
        assertThat(alerts.refused).containsExactly("sheet.refused.no_rows");
        assertThat(model.current().get()).isEqualTo(before);
        assertThat(model.drafts()).containsExactly(before);
    }

    @Test
    void aColumnIsMappedAndUnmappedByTheUser() {
        model.choose(List.of(roster));
        model.decide(draft -> draft.column("自定义", "note"));
        assertThat(field("自定义")).isEqualTo("note");
        model.decide(draft -> draft.column("姓名", null));
        assertThat(field("姓名")).isNull();
        assertThat(model.current().get().choices().columns()).isEqualTo(Map.of("自定义", "note", "姓名", ""));
    }

    private String field(String header) {
        return model.current().get().inspection().mapping().columns().stream().filter(c -> c.header().equals(header)).map(MappedColumn::field).toList().getFirst();
    }

    @Test
    void theCheckComesBeforeTheLoadAndBothAskTheSame() {
        model.choose(List.of(roster));
        model.period().set(" 2017-08 ");
        model.next();
        model.decide(draft -> draft.kind(Kind.HOUSEHOLD_ROSTER));
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.CHECK);
        assertThat(model.receipt().get().loaded()).isEqualTo(40_410);
        assertThat(changes).isEmpty();
        model.load();
        ImportRequest asked = new ImportRequest(List.of(new ImportSource(roster, new Choices(ReadingChoice.detect(), Kind.HOUSEHOLD_ROSTER, Map.of()))),
                "2017-08", null, null, false);
        assertThat(deeds.checked).containsExactly(asked);
        assertThat(deeds.loaded).containsExactly(asked);
        assertThat(model.step().get()).isEqualTo(Step.DONE);
        assertThat(model.job().get()).isNull();
        assertThat(changes).containsExactly("changed");
    }

    @Test
    void aFileWithoutHouseholdKeysIsRefusedUntilTheUserLetsEachHeadBeginOne() {
        model.choose(List.of(roster));
        model.period().set("2017-08");
        deeds.refusing = Refusal.of("import.no-household-key", "名册.csv");
        model.next();
        model.next();
        assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
        assertThat(alerts.refused).containsExactly("import.no-household-key");
        deeds.refusing = null;
        alerts.steps.getFirst().run();
        assertThat(deeds.checked.getLast().householdPerHead()).isTrue();
        assertThat(model.step().get()).isEqualTo(Step.CHECK);
    }

    @Test
    void aLoadThatFailsLeavesTheCheckAndChangesNothing() {
        model.choose(List.of(roster));
        model.period().set("2017-08");
        model.next();
        model.next();
        deeds.refusing = Refusal.of("import.no-household-key", "名册.csv");
        model.load();
        assertThat(model.step().get()).isEqualTo(Step.CHECK);
        assertThat(changes).isEmpty();
    }

    @Test
    void theWayBackKeepsWhatWasDecided() {
        model.choose(List.of(roster));
        model.period().set("2017-08");
        model.next();
        model.decide(draft -> draft.column("自定义", "note"));
        model.next();
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.COLUMNS);
        assertThat(field("自定义")).isEqualTo("note");
        model.back();
        model.back();
        assertThat(model.step().get()).isEqualTo(Step.START);
    }

    @Test
    void severalFilesGoInOneRequest() throws IOException {
        Path other = Files.writeString(folder.resolve("乙.csv"), ROSTER);
        model.choose(List.of(roster, other));
        model.look(model.drafts().get(1));
        model.decide(draft -> draft.column("自定义", "note"));
        model.period().set("2017-08");
        model.next();
        model.next();
        assertThat(deeds.checked.getFirst().sources()).extracting(source -> source.choices().columns()).containsExactly(Map.of(), Map.of("自定义", "note"));
        assertThat(model.receipts()).hasSize(2);
        assertThat(model.shown().name()).isEqualTo("名册.csv");
        model.receipt().set(model.receipts().get(1));
        assertThat(model.shown().name()).isEqualTo("乙.csv");
    }

    @Test
    void theLatestImportIsTakenBack() {
        HistoryModel history = new HistoryModel(deeds, new InlineJobs(), alerts, () -> changes.add("undone"));
        deeds.past.add(new PastImport(7, "2017-09-04T14:32:00+08:00", "分析员", "2017-08", "名册.csv", "roster", PretendDeeds.receipt("名册.csv", 7L), null, false));
        history.read();
        assertThat(history.next()).map(PastImport::id).hasValue(7L);
        history.undo();
        assertThat(history.next()).isEmpty();
        assertThat(history.imports()).extracting(PastImport::undoneAt).containsExactly("2017-09-04T15:00:00+08:00");
        assertThat(alerts.told).containsExactly("importing.undone");
        assertThat(changes).containsExactly("undone");
    }

    @Test
    void findingsAreGroupedWhatMattersMostFirst() {
        assertThat(FindingGroup.of(PretendDeeds.receipt("名册.csv", null))).extracting(group -> group.code() + " " + group.count() + " " + group.findings().size())
                .containsExactly("ROW_TOO_LONG 2 1", "ID_DAMAGED_BY_EXCEL 318 2", "SUBTOTAL_ROW 1 1");
    }

    @Test
    void samplesAreTakenBelowTheHeaderAndPersonalOnesAreMasked() {
        model.choose(List.of(roster));
        assertThat(ColumnLine.of(model.current().get().inspection())).extracting(ColumnLine::samples).containsExactly(
                List.of("001"), List.of("张*", "李*"), List.of("户主", "配偶"), List.of("990101********0014"), List.of("甲", "乙"));
    }

    @Test
    void everyKindOfFindingHasAName() {
        ImportWords words = new ImportWords(Texts.english());
        List<String> codes = findingCodes();
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(codes.stream().filter(code -> words.group(code).equals(code))).isEmpty();
    }

    private static List<String> findingCodes() {
        try (var in = Texts.class.getResourceAsStream("messages_en.properties")) {
            java.util.Properties messages = new java.util.Properties();
            messages.load(in);
            return messages.stringPropertyNames().stream().filter(key -> key.startsWith("finding.")).map(key -> key.substring("finding.".length())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
