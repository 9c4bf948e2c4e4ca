package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthroll.store.Stored;
import org.junit.jupiter.api.Test;

class MemberMatchTest {

    /** Columns: code, ID key, name, date of birth. */
    private static final MemberMatch MATCH = new MemberMatch(0, 1, 2, 3);

    private static final Stored ZHANG = member(1, "01", "99000119481210001X", "张三", "1948-12-10");
    private static final Stored LI = member(2, null, null, "李四", "1950-01-01");
    private static final Stored OTHER_LI = member(3, null, null, "李四", "1980-01-01");
    private static final List<Stored> MEMBERS = List.of(ZHANG, LI, OTHER_LI);

    @Test
    void thePersonCodeCountsBeforeEverythingElse() {
        assertThat(find("01", "990002198710170003", "改名", null)).isEqualTo(ZHANG);
    }

    @Test
    void anotherCodeIsAnotherPersonEvenWithTheSameId() {
        assertThat(find("02", "99000119481210001X", "张三", "1948-12-10")).isNull();
    }

    @Test
    void withoutACodeTheIdTells() {
        assertThat(find(null, "99000119481210001X", "张山", null)).isEqualTo(ZHANG);
        assertThat(find(null, "990002198710170003", "张三", "1948-12-10")).isNull();
    }

    @Test
    void withoutCodeAndIdNameAndBirthTellNamesakesApart() {
        assertThat(find("07", "990002198001010002", "李四", "1980-01-01")).isEqualTo(OTHER_LI);
        assertThat(find(null, null, "李四", "1999-01-01")).isNull();
        assertThat(find(null, null, null, null)).isNull();
    }

    @Test
    void aNameWithLostCharactersFitsTheOneMemberItMayBe() {
        assertThat(find(null, null, "?四", "1980-01-01")).isEqualTo(OTHER_LI);
        assertThat(find(null, null, "李?", "1999-01-01")).isNull();
        List<Stored> twins = List.of(member(5, null, null, "李一", "1980-01-01"), member(6, null, null, "李二", "1980-01-01"));
        assertThat(MATCH.find(new String[] {null, null, "李?", "1980-01-01"}, twins, met -> false)).isNull();
        assertThat(MATCH.find(new String[] {null, null, "李?", "1980-01-01"}, twins, met -> met == 5)).isEqualTo(twins.getLast());
    }

    @Test
    void aNameWithoutADateFitsTheOneMemberThatBearsIt() {
        assertThat(find(null, null, "张三", null)).isEqualTo(ZHANG);
        assertThat(find(null, null, "李四", null)).as("two bear it").isNull();
    }

    @Test
    void aNumberWhoseLastDigitsASpreadsheetTookTellsNothingAndTheNameDoes() {
        assertThat(find(null, "990001194812100000", "张三", "1948-12-10")).isEqualTo(ZHANG);
        assertThat(find(null, "990001194812100000", "王五", "1948-12-10")).isNull();
        List<Stored> damaged = List.of(member(4, null, "990001194812100000", "张三", "1948-12-10"));
        assertThat(MATCH.find(new String[] {null, "99000119481210001X", "张三", "1948-12-10"}, damaged, met -> false)).isEqualTo(damaged.getFirst());
    }

    @Test
    void aMemberIsMetOnlyOnce() {
        String[] row = {"01", null, "张三", null};
        assertThat(MATCH.find(row, MEMBERS, met -> met == 1)).isNull();
    }

    @Test
    void aFileWithoutKeysOfItsOwnMatchesByNameAlone() {
        MemberMatch names = new MemberMatch(-1, -1, 0, -1);
        Stored stored = new Stored(9, 0, false, new String[] {"张三"});
        assertThat(names.find(new String[] {"张三"}, List.of(stored), met -> false)).isEqualTo(stored);
    }

    private static Stored find(String... row) {
        return MATCH.find(row, MEMBERS, met -> false);
    }

    private static Stored member(long id, String... values) {
        return new Stored(id, 0, false, values);
    }
}
