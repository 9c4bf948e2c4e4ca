package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.model.Extent;
import org.hearthroll.model.Household;
import org.hearthroll.model.Listing;
import org.hearthroll.model.Listing.Order;
import org.hearthroll.model.RegisterRow;
import org.hearthroll.model.Scope;
import org.hearthroll.store.Access;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindHouseholdsTest {

    private static final Scope ALL = Scope.of(null);
    private static final List<String> FIELDS = List.of("household_code", "head_name", "head_id", "phone", "township", "persons", "health");

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void write() throws SQLException {
        desk = Desk.open(SmallCounty.write(folder.resolve("县.hearth"), 60), Access.WRITE);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aScopeWithNobodyInItHasNoExtent() {
        assertThat(households().extent(ALL.and("township", "平安镇"))).isEqualTo(new Extent(0, 0));
        assertThat(households().rows(Listing.households(ALL.and("township", "平安镇"), FIELDS), 0, 10)).isEmpty();
    }

    @Test
    void thePeriodDecidesWhichHouseholdsThereAre() {
        assertThat(households().extent(ALL).households()).isEqualTo(59);
        assertThat(households().extent(Scope.of("2017-09"))).isEqualTo(new Extent(1, 3));
        assertThatThrownBy(() -> households().extent(Scope.of("1999-01"))).isInstanceOf(Refusal.class).hasMessage("period.unknown");
    }

    @Test
    void rowsAreMaskedAndWhatARowDoesNotHaveIsEmpty() {
        RegisterRow first = households().rows(Listing.households(ALL, FIELDS), 0, 1).getFirst();
        assertThat(first.household()).isEqualTo("H00001");
        assertThat(first.values()).startsWith("H00001", "张**", "990101********0001", "199****0001").endsWith("");
    }

    @Test
    void pagesFollowEachOtherWithoutLosingOrRepeatingAHousehold() {
        Listing sorted = Listing.households(ALL, FIELDS).sorted(new Order("township", true));
        List<RegisterRow> pages = Stream.of(0, 25, 50).flatMap(from -> households().rows(sorted, from, 25).stream()).toList();
        assertThat(pages).isEqualTo(households().rows(sorted, 0, 100)).hasSize(59).doesNotHaveDuplicates();
        assertThat(households().count(sorted)).isEqualTo(59);
    }

    @Test
    void whatIsBlankIsSortedLastEitherWay() {
        for (boolean descending : List.of(true, false)) {
            List<String> townships = households().rows(Listing.households(ALL, FIELDS).sorted(new Order("township", descending)), 0, 100).stream().map(r -> r.values().get(4)).toList();
            List<String> filled = townships.stream().filter(t -> !t.isEmpty()).toList();
            assertThat(townships.subList(0, filled.size())).isEqualTo(filled).isSortedAccordingTo(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
            assertThat(filled).hasSizeLessThan(townships.size());
        }
    }

    @Test
    void numbersAreSortedAsNumbers() {
        List<Integer> persons = households().rows(Listing.households(ALL, FIELDS).sorted(new Order("persons", false)), 0, 100).stream().map(r -> Integer.valueOf(r.values().get(5))).toList();
        assertThat(persons).isSorted();
    }

    @Test
    void membersRepeatWhatTheirHouseholdSays() {
        Listing members = Listing.members(ALL.and("household_size", "2"), List.of("name", "sex", "township", "id_number"));
        List<RegisterRow> rows = households().rows(members, 0, 1000);
        assertThat(households().count(members)).isEqualTo(rows.size());
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.values().getFirst()).startsWith("张*"));
        assertThat(rows).allSatisfy(row -> assertThat(row.values().get(3)).isEqualTo("990101********1234"));
    }

    @Test
    void conditionsOnPersonsHoldOfTheMembersThatAreListed() {
        assertThat(households().rows(Listing.members(ALL.and("sex", "2"), List.of("sex")), 0, 1000)).isNotEmpty().allSatisfy(row -> assertThat(row.values()).containsExactly("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H00007", "H0000", "010007", "张小", "小万", "zxw", "ZX"})
    void aHouseholdIsFoundByCodeNameTailOfItsNumberOrInitials(String typed) {
        assertThat(households().search(ALL, typed, 100)).extracting(FoundHousehold::household).contains("H00007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "H%7", "\\", "qq", "没有这个人", "'; DROP TABLE household; --"})
    void whatNobodyIsCalledFindsNobody(String typed) {
        assertThat(households().search(ALL, typed, 100)).isEmpty();
    }

    @Test
    void aSearchGivesNoMoreThanWasAskedFor() {
        assertThat(households().search(ALL, "张", 5)).hasSize(5);
    }

    @Test
    void aCardShowsTheHouseholdWithItsMembersMasked() {
        Household household = households().household(null, "H00001").orElseThrow();
        assertThat(household.value("head_id")).isEqualTo("990101********0001");
        assertThat(household.value("household_code")).isEqualTo("H00001");
        assertThat(household.members()).isNotEmpty().allSatisfy(m -> {
            assertThat(m.name()).matches("张\\*+");
            assertThat(m.value("id_number")).isEqualTo("990101********1234");
            assertThat(m.value("birth_date")).matches("|\\d{4}");
        });
        assertThat(households().household(null, "nobody")).isEmpty();
    }

    @Test
    void fullDataNeedsAReasonAndAHouseholdThatIsThere() {
        assertThat(households().unmasked(null, "H00001", "入户核实").value("head_id")).isEqualTo("990101198001010001");
        assertThatThrownBy(() -> households().unmasked(null, "H00001", "  ")).isInstanceOf(Refusal.class).hasMessage("households.refused.reason");
        assertThatThrownBy(() -> households().unmasked(null, "nobody", "入户核实")).isInstanceOf(Refusal.class).hasMessage("households.refused.unknown");
    }

    @Test
    void everyRowOfAListingComesInFullOnlyForAReason() {
        Listing listing = Listing.households(ALL, FIELDS);
        assertThat(households().all(listing, Disclosure.full("核对"))).hasSize(59).first().extracting(r -> r.values().get(2)).isEqualTo("990101198001010001");
        assertThat(households().all(listing, Disclosure.MASKED)).hasSize(59).first().extracting(r -> r.values().get(2)).isEqualTo("990101********0001");
    }

    @Test
    void anUnknownColumnHidesItsDigitsBecauseItMayHoldAnything() {
        assertThat(Mask.value("=自定义1", "证件990101198001011234，电话19900001234")).isEqualTo("证件***************234，电话********234");
        assertThat(Mask.value("bank_card", "6222000011112222")).isEqualTo("************2222");
        assertThat(Mask.value("bank_card", "123")).isEqualTo("***");
        assertThat(Mask.value("township", "大用镇")).isEqualTo("大用镇");
    }

    private static FindHouseholds households() {
        return desk.households();
    }
}
