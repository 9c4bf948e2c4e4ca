package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

class HouseholdGatheringTest {

    private static final String[] HEADER = {"户编号", "姓名", "证件号码", "与户主关系", "行政村", "致贫原因", "人数"};
    private static final String ONE = "11010519491231002X";
    private static final String TWO = "440524188001010014";

    @Test
    void theRowsOfAHouseholdMakeOneHousehold() {
        Roster roster = roster(HEADER).row("1", "张三", ONE, "户主", "三元村", "因病", "2").row("1", "李四", TWO, "配偶", "三元村", "因病", "2");
        assertThat(roster.outcomes).containsExactly("LOADED", "LOADED");
        GatheredHousehold household = roster.only();
        assertThat(household.code()).isEqualTo("1");
        assertThat(household.members()).isEqualTo(2);
        assertThat(household.headName()).isEqualTo("张三");
        assertThat(household.headId()).isEqualTo(ONE);
        assertThat(household.firstRow()).isEqualTo(2);
        assertThat(roster.value(household, "main_cause")).isEqualTo("01");
        assertThat(household.differing()).isEmpty();
        assertThat(roster.findings()).isEmpty();
    }

    @Test
    void householdsMayBeScatteredOverTheFile() {
        Roster roster = roster(HEADER).row("1", "张三", "", "户主", "", "", "").row("2", "王五", "", "户主", "", "", "").row("1", "李四", "", "配偶", "", "", "");
        assertThat(roster.gathering.households()).extracting(GatheredHousehold::code).containsExactly("1", "2");
        assertThat(roster.gathering.households()).extracting(GatheredHousehold::members).containsExactly(2, 1);
    }

    @Test
    void whereRowsDisagreeTheHeadsValueCountsAndAllAreKept() {
        Roster roster = roster(HEADER).row("1", "李四", "", "配偶", "三元村", "因残", "").row("1", "张三", "", "户主", "三元村", "缺劳动力", "").row("1", "王五", "", "之子", "三元村", "因学", "");
        int cause = roster.reader.layout().slot("main_cause");
        assertThat(roster.only().value(cause)).isEqualTo("08");
        assertThat(roster.only().original(cause)).isEqualTo("因残 / 缺劳动力 / 因学");
        assertThat(roster.only().differing()).isEqualTo(Map.of(cause, Set.of("因残", "缺劳动力", "因学")));
        assertThat(roster.findings()).containsExactly(new Finding("HOUSEHOLD_FIELD_DIFFERS", Severity.WARNING, 2, "致贫原因", "1", List.of("1", "因残 / 缺劳动力 / 因学", "缺劳力")));
    }

    @Test
    void whereTheHeadSaysNothingTheFirstThatIsFilledInCounts() {
        Roster roster = roster(HEADER).row("1", "张三", "", "户主", "", "", "").row("1", "李四", "", "配偶", "", "因残", "").row("1", "王五", "", "之子", "", "因学", "");
        assertThat(roster.value(roster.only(), "main_cause")).isEqualTo("02");
    }

    @Test
    void aBlankCellDisagreesWithNothing() {
        Roster roster = roster(HEADER).row("1", "张三", "", "户主", "三元村", "因病", "").row("1", "李四", "", "配偶", "", "", "");
        assertThat(roster.findings()).isEmpty();
    }

    @Test
    void aHouseholdWithoutHeadOrWithTwoIsLoadedAndFound() {
        Roster roster = roster(HEADER).row("1", "张三", "", "之子", "", "", "").row("2", "王五", "", "户主", "", "因病", "").row("2", "赵六", "", "户主", "", "因残", "");
        assertThat(roster.outcomes).containsExactly("LOADED", "LOADED", "LOADED");
        assertThat(roster.codes()).containsExactly("NO_HEAD", "TWO_HEADS", "HOUSEHOLD_FIELD_DIFFERS");
        assertThat(roster.value(roster.gathering.households().get(1), "main_cause")).isEqualTo("01");
    }

    @Test
    void aHouseholdInTwoVillagesIsLoadedAndFound() {
        Roster roster = roster(HEADER).row("1", "张三", "", "户主", "三元村", "", "").row("1", "李四", "", "配偶", "四合村", "", "");
        assertThat(roster.findings()).containsExactly(new Finding("IN_TWO_VILLAGES", Severity.WARNING, 2, "行政村", "1", List.of("1", "三元村 / 四合村", "三元村")));
        assertThat(roster.value(roster.only(), "village")).isEqualTo("三元村");
    }

    @Test
    void aStatedSizeThatIsNotThatOfTheRowsIsFound() {
        Roster roster = roster(HEADER).row("1", "张三", "", "户主", "", "", "3");
        assertThat(roster.findings()).containsExactly(new Finding("HOUSEHOLD_SIZE_DIFFERS", Severity.WARNING, 2, "人数", "1", List.of("1", "3", 1)));
    }

    @Test
    void theSamePersonTwiceWithEqualWordsIsLoadedOnce() {
        Roster roster = roster("序号", "户编号", "姓名", "证件号码", "与户主关系").row("1", "1", "张三", ONE, "户主").row("2", "1", "张三", ONE, "户主");
        assertThat(roster.outcomes).containsExactly("LOADED", "ROW_REPEATED");
        assertThat(roster.only().members()).isEqualTo(1);
        assertThat(roster.codes()).isEmpty();
    }

    @Test
    void theSamePersonTwiceWithOtherWordsIsAConflictAndTheFirstIsLoaded() {
        Roster roster = roster(HEADER).row("1", "张三", ONE, "户主", "", "因病", "").row("1", "张三", ONE, "户主", "", "因残", "");
        assertThat(roster.outcomes).containsExactly("LOADED", "PERSON_CONFLICT");
        assertThat(roster.last.reason()).isEqualTo(new Finding("PERSON_CONFLICT", Severity.ERROR, 3, "", "", List.of(2L)));
        assertThat(roster.value(roster.only(), "main_cause")).isEqualTo("01");
        assertThat(roster.codes()).isEmpty();
    }

    @Test
    void personsAreToldApartByCodeThenByIdThenByNameAndBirth() {
        Roster byCode = roster("户编号", "人编号", "姓名", "证件号码").row("1", "1", "张三", ONE).row("1", "2", "张三", ONE).row("1", "2", "李四", TWO);
        assertThat(byCode.outcomes).containsExactly("LOADED", "LOADED", "PERSON_CONFLICT");
        Roster byBirth = roster("户编号", "姓名", "证件号码", "出生日期", "与户主关系").row("1", "张三", "440524188001010000", "1980", "户主")
                .row("1", "张三", "440524188001010000", "1981", "之子").row("1", "张三", "4.40524E+17", "1981", "之子");
        assertThat(byBirth.outcomes).containsExactly("LOADED", "LOADED", "PERSON_CONFLICT");
    }

    @Test
    void theSamePersonInTwoHouseholdsIsTwoRows() {
        Roster roster = roster(HEADER).row("1", "张三", ONE, "户主", "", "", "").row("2", "张三", ONE, "户主", "", "", "");
        assertThat(roster.outcomes).containsExactly("LOADED", "LOADED");
    }

    @Test
    void aHouseholdListHasOneRowForEach() {
        Roster roster = new Roster(Kind.HOUSEHOLD_ROSTER, false, "户编号", "户主姓名", "致贫原因").row("1", "张三", "因病").row("1", "张三", "因病").row("1", "张三", "因残");
        assertThat(roster.outcomes).containsExactly("LOADED", "ROW_REPEATED", "HOUSEHOLD_CONFLICT");
        assertThat(roster.only().members()).isZero();
        assertThat(roster.codes()).isEmpty();
    }

    @Test
    void theHeadsIdHoldsAHouseholdTogetherWhereItHasNoCode() {
        Roster roster = roster("姓名", "证件号码", "与户主关系", "户主证件号码").row("张三", ONE, "户主", ONE).row("李四", TWO, "配偶", ONE).row("王五", TWO, "户主", TWO);
        assertThat(roster.gathering.households()).extracting(GatheredHousehold::members).containsExactly(2, 1);
        assertThat(roster.gathering.households()).extracting(GatheredHousehold::code).containsOnlyNulls();
    }

    @Test
    void aRowWithoutCodeJoinsTheHouseholdOfItsHead() {
        Roster roster = roster("户编号", "姓名", "户主证件号码").row("1", "张三", ONE).row("", "李四", ONE);
        assertThat(roster.only().members()).isEqualTo(2);
        Roster later = roster("户编号", "姓名", "户主证件号码").row("", "李四", ONE).row("1", "张三", ONE);
        assertThat(later.only().code()).isEqualTo("1");
    }

    @Test
    void withoutRelationsTheHeadIsFoundByIdOrName() {
        Roster byId = roster("户编号", "姓名", "证件号码", "户主证件号码").row("1", "李四", TWO, ONE).row("1", "张三", ONE, ONE);
        assertThat(byId.only().headName()).isEqualTo("张三");
        Roster byName = roster("户编号", "姓名", "户主姓名", "性别").row("1", "李四", "张三", "女").row("1", "张三", "张三", "男");
        assertThat(byName.only().headName()).isEqualTo("张三");
        assertThat(byName.codes()).isEmpty();
    }

    @Test
    void aFileThatNeverSaysWhoTheHeadIsHasNoHouseholdWithoutHead() {
        assertThat(roster("户编号", "姓名", "性别").row("1", "张三", "男").codes()).isEmpty();
    }

    @Test
    void withoutAnyKeyEachHeadBeginsAHousehold() {
        Roster roster = new Roster(Kind.MEMBER_ROSTER, true, "姓名", "与户主关系").row("孤儿", "之子").row("张三", "户主").row("李四", "配偶").row("王五", "户主");
        assertThat(roster.outcomes).containsExactly("HOUSEHOLD_KEY_MISSING", "LOADED", "LOADED", "LOADED");
        assertThat(roster.gathering.households()).extracting(GatheredHousehold::members).containsExactly(2, 1);
    }

    private static Roster roster(String... header) {
        return new Roster(Kind.MEMBER_ROSTER, false, header);
    }

    @Test
    void aHouseholdLaidAsideAfterEachRowIsTheSameAsOneKeptAtHand() {
        String[][] rows = {{"1", "李四", "4.40524E+17", "配偶", "三元村", "因残", "约3"}, {"2", "𣐤五", TWO, "户主", "四合村", "因病、因学", ""},
            {"1", "张三", ONE, "户主", "三元 村", "缺劳动力", "3"}, {"1", "张三", ONE, "户主", "三元 村", "缺劳动力", "3"}, {"1", "王五", TWO, "之子", "", "因学", "4"}, {"2", "李四", "", "", "三元村", "", "2"}};
        Roster kept = roster(HEADER);
        kept.laysAside = false;
        Roster laidAside = roster(HEADER);
        for (String[] row : rows) {
            kept.row(row);
            laidAside.row(row);
        }
        assertThat(laidAside.gathering.households()).usingRecursiveFieldByFieldElementComparator().containsExactlyElementsOf(kept.gathering.households());
        assertThat(laidAside.outcomes).isEqualTo(kept.outcomes).containsExactly("LOADED", "LOADED", "LOADED", "ROW_REPEATED", "LOADED", "LOADED");
        assertThat(laidAside.findings()).isEqualTo(kept.findings());
        assertThat(laidAside.codes()).containsExactly("IN_TWO_VILLAGES", "HOUSEHOLD_FIELD_DIFFERS", "HOUSEHOLD_FIELD_DIFFERS", "IN_TWO_VILLAGES");
        assertThat(laidAside.gathering.members()).isEqualTo(5);
    }

    /** A roster on its way through reader and gathering, which lays each household aside after each row. */
    private static final class Roster {

        private final Mapping mapping;
        private final RowReader reader;
        private final HouseholdGathering gathering;
        private final List<String> outcomes = new ArrayList<>();
        private long number = 1;
        private boolean laysAside = true;
        private ReadRow last;

        Roster(Kind kind, boolean newAtHeads, String... header) {
            mapping = Sheets.mapping(header);
            reader = RowReader.of(mapping, kind, ReadingRules.on(Sheets.TODAY));
            gathering = new HouseholdGathering(reader.layout(), newAtHeads);
        }

        Roster row(String... cells) {
            GatheredRow gathered = gathering.add(reader.read(SourceRow.of(++number, cells)));
            last = gathered.row();
            if (gathered.household() != null && laysAside) {
                gathering.layAside(gathered.household());
            }
            outcomes.add(last.reason() == null ? last.outcome().name() : last.reason().code());
            return this;
        }

        GatheredHousehold only() {
            assertThat(gathering.households()).hasSize(1);
            return gathering.households().getFirst();
        }

        String value(GatheredHousehold household, String field) {
            return household.value(reader.layout().slot(field));
        }

        List<Finding> findings() {
            HouseholdFindings findings = HouseholdFindings.of(reader.layout(), mapping);
            return gathering.households().stream().flatMap(h -> findings.of(h).stream()).toList();
        }

        List<String> codes() {
            return Sheets.codes(findings());
        }
    }
}
