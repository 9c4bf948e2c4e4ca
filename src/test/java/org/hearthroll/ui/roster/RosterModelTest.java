package org.hearthroll.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Condition;
import org.hearthroll.model.Listing;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterModelTest {

    private static final Scope ALL = Scope.of("2017-08");

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final RosterFields words = new RosterFields(Texts.chinese());
    private Desk desk;
    private RosterModel model;

    @BeforeEach
    void openASmallCounty() {
        desk = Desk.writing(SmallCounty.workspace(folder));
        model = new RosterModel(desk, jobs);
        model.list(false, List.of("household_code", "head_name", "main_cause"));
        model.show(ALL, null);
    }

    @AfterEach
    void nothingFailed() {
        desk.close();
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void householdsAreListedMaskedAndInTheOrderOfTheFile() {
        assertThat(shown()).containsExactly("9900000001 张** 因病", "9900000002 欧阳** 缺技术", "9900000003 王* 缺技术", "9900000004 陈* 缺劳力", "9900000005 赵* ");
    }

    @Test
    void figuresOfAnotherPageNarrowTheListAndCanBeWidenedAgain() {
        model.show(ALL.with("township", "城关镇"), ALL.with("township", "城关镇").and("cause", "07"));
        assertThat(model.narrowed()).containsExactly(new Condition("cause", "07"));
        model.widen(new Condition("cause", "07"));
        assertThat(shown()).hasSize(3);
    }

    @Test
    void theScopeBarIsObeyedAndWhatNarrowsTheListStays() {
        model.narrow(new Condition("attribute", "04"));
        model.show(ALL.with("village", "三元村"), null);
        assertThat(shown()).containsExactly("9900000002 欧阳** 缺技术", "9900000003 王* 缺技术");
        model.show(ALL.with("township", "大用镇"), null);
        assertThat(shown()).isEmpty();
    }

    @Test
    void aListOfAnotherPeriodThanTheBarNamesSaysSoUntilTheSameIsListedHere() {
        SmallCounty.load(desk, folder, "2016-12", SmallCounty.ROSTER.replace("因病", "因灾"));
        assertThat(model.elsewhere()).isEmpty();
        Scope then = new Scope("2016-12", List.of(new Condition("attribute", "01")));
        model.open(ALL, Selection.of(then.and("township", "城关镇")));
        assertThat(model.elsewhere()).contains("2016-12");
        assertThat(model.period()).isEqualTo("2017-08");
        assertThat(shown()).containsExactly("9900000001 张** 因灾");
        model.open(ALL, Selection.none());
        assertThat(model.elsewhere()).as("whoever looks away and back finds the same list").contains("2016-12");
        model.choose("9900000001");
        model.here();
        assertThat(model.elsewhere()).isEmpty();
        assertThat(model.card().get()).isNull();
        assertThat(model.narrowed()).containsExactlyElementsOf(then.and("township", "城关镇").conditions());
        assertThat(shown()).containsExactly("9900000001 张** 因病");
    }

    @Test
    void ofThoseThatLeftTheListHereIsOfThoseThatAreThereNow() {
        SmallCounty.load(desk, folder, "2016-12", SmallCounty.ROSTER.replace("缺劳力", "因病"));
        model.open(ALL, Selection.of(Scope.of("2016-12").and("cause", "01").and("same@2017-08", "0")));
        assertThat(shown()).containsExactly("9900000004 陈* 因病");
        model.here();
        assertThat(model.narrowed()).containsExactly(new Condition("cause", "01"));
        assertThat(shown()).containsExactly("9900000001 张** 因病");
    }

    @Test
    void whoComesBackToTheRosterByHimselfFindsNoConditionThatOnlyTheOtherPeriodCanMeet() {
        SmallCounty.load(desk, folder, "2016-12", SmallCounty.ROSTER.replace("缺劳力", "因病"));
        model.open(ALL, Selection.of(Scope.of("2016-12").and("cause", "01").and("same@2017-08", "0")));
        model.forget();
        model.open(ALL, Selection.none());
        assertThat(model.elsewhere()).isEmpty();
        assertThat(shown()).containsExactly("9900000001 张** 因病");
    }

    @Test
    void aHouseholdThatIsSoughtIsSoughtInThePeriodOfTheBar() {
        SmallCounty.load(desk, folder, "2016-12", SmallCounty.ROSTER);
        model.open(ALL, Selection.of(Scope.of("2016-12")));
        model.seek(ALL, "9900000003");
        assertThat(model.elsewhere()).isEmpty();
        assertThat(model.listing().scope().period()).isEqualTo("2017-08");
    }

    @Test
    void anotherPeriodInTheBarEndsTheListOfTheFigure() {
        SmallCounty.load(desk, folder, "2016-12", SmallCounty.ROSTER);
        model.open(ALL, Selection.of(Scope.of("2016-12").and("cause", "01")));
        model.open(Scope.of("2016-12"), Selection.none());
        assertThat(model.elsewhere()).isEmpty();
        model.open(ALL, Selection.none());
        assertThat(model.elsewhere()).isEmpty();
    }

    @Test
    void whatWasLeftBlankCanBeListedToo() {
        model.narrow(new Condition("cause", ""));
        assertThat(shown()).containsExactly("9900000005 赵* ");
    }

    @Test
    void aNameATailOfAnIdAndInitialsFindTheHousehold() {
        model.match("欧阳");
        assertThat(shown()).containsExactly("9900000002 欧阳** 缺技术");
        model.match("1241");
        assertThat(shown()).containsExactly("9900000004 陈* 缺劳力");
        model.match("zjg");
        assertThat(shown()).containsExactly("9900000001 张** 因病");
        model.match("  ");
        assertThat(shown()).hasSize(5);
    }

    @Test
    void sortingIsOverTheWholeRegister() {
        model.list(false, List.of("household_code", "income_per_head"));
        model.sort(new Listing.Order("income_per_head", true));
        assertThat(shown()).first().isEqualTo("9900000004 4,100");
        assertThat(shown()).last().isEqualTo("9900000003 1,999");
    }

    @Test
    void aSortByAColumnThatIsNotShownIsGivenUp() {
        model.sort(new Listing.Order("main_cause", false));
        model.list(false, List.of("household_code"));
        assertThat(model.listing().order()).isNull();
    }

    @Test
    void membersAreListedWithTheirHousehold() {
        model.list(true, List.of("household_code", "name", "relation", "health"));
        assertThat(shown()).startsWith("9900000001 张** 户主 健康", "9900000001 李* 配偶 长期慢性病").hasSize(6);
    }

    @Test
    void theCardOfAHouseholdIsMaskedAndKnowsItsPlan() {
        model.choose("9900000001");
        HouseholdCard card = model.card().get();
        assertThat(card.household().value("head_name")).isEqualTo("张**");
        assertThat(card.household().members().getFirst().value("id_number")).isEqualTo("990105********1230");
        assertThat(card.plan().plan().measures()).isEmpty();
        assertThat(card.plan().plan().year()).isEqualTo(2017);
    }

    @Test
    void aHouseholdThatIsSoughtStandsAloneWithItsCard() {
        model.narrow(new Condition("attribute", "04"));
        model.seek(ALL.with("township", "城关镇"), "9900000004");
        assertThat(shown()).containsExactly("9900000004 陈* 缺劳力");
        assertThat(model.card().get().household().code()).isEqualTo("9900000004");
        assertThat(model.narrowed()).isEmpty();
    }

    @Test
    void theCardOfAHouseholdDoesNotStayBesideTheListOfAnotherFigure() {
        model.choose("9900000001");
        model.show(ALL, ALL.and("cause", "07"));
        assertThat(model.card().get()).isNull();
    }

    @Test
    void whatIsExportedIsWhatIsShownMaskedAndInWords() throws IOException {
        model.narrow(new Condition("cause", "07"));
        Path file = folder.resolve("导出.csv");
        List<Path> done = new ArrayList<>();
        model.export(file, model.disclosure(), words, done::add);
        assertThat(done).containsExactly(file);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF户编号,户主姓名,主要致贫原因\n9900000002,欧阳**,缺技术\n9900000003,王*,缺技术\n");
    }

    @Test
    void whatIsDisclosedIsListedShownAndExportedInFull() throws IOException {
        model.choose("9900000002");
        desk.disclosing().disclose("入户核实");
        model.show(ALL, null);
        assertThat(shown()).startsWith("9900000001 张建国 因病", "9900000002 欧阳明华 缺技术");
        assertThat(model.card().get().household().value("head_id")).isEqualTo("99010519650101123X");
        model.narrow(new Condition("cause", "07"));
        Path file = folder.resolve("完整.csv");
        model.export(file, model.disclosure(), words, _ -> { });
        assertThat(Files.readString(file)).isEqualTo("\uFEFF户编号,户主姓名,主要致贫原因\n9900000002,欧阳明华,缺技术\n9900000003,王五,缺技术\n");
    }

    @Test
    void aCardDoesNotStayInFullWhenDataIsMaskedAgain() {
        desk.disclosing().disclose("入户核实");
        model.seek(ALL, "9900000002");
        assertThat(model.card().get().household().value("head_name")).isEqualTo("欧阳明华");
        desk.disclosing().mask();
        model.show(ALL, null);
        assertThat(model.card().get().household().value("head_name")).isEqualTo("欧阳**");
        assertThat(shown()).containsExactly("9900000002 欧阳** 缺技术");
    }

    private List<String> shown() {
        LazyRows rows = model.rows().get();
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RegisterRow row = rows.get(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < row.values().size(); j++) {
                cells.add(words.word(model.listing().fields().get(j), row.values().get(j)));
            }
            shown.add(String.join(" ", cells));
        }
        return shown;
    }
}
