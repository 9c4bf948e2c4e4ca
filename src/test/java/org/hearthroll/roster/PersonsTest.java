package org.hearthroll.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PersonsTest {

    private final Persons persons = new Persons();

    @Test
    void nobodyIsFoundBeforeHeWasMet() {
        assertThat(persons.find(0)).isEqualTo(-1);
        persons.add(7, 70, 700);
        assertThat(persons.find(70)).as("a digest is no key").isEqualTo(-1);
        assertThat(persons.find(700)).as("a row is no key").isEqualTo(-1);
    }

    @Test
    void aLargeHouseholdKeepsTheDigestAndTheRowOfEachPerson() {
        LongStream.range(0, 40).forEach(i -> persons.add(-i, 1000 + i, 2000 + i));
        assertThat(LongStream.range(0, 40).map(i -> persons.digest(persons.find(-i)))).containsExactly(LongStream.range(1000, 1040).boxed().toArray(Long[]::new));
        assertThat(LongStream.range(0, 40).map(i -> persons.row(persons.find(-i)))).containsExactly(LongStream.range(2000, 2040).boxed().toArray(Long[]::new));
    }

    @Test
    void digestsTellOrderAbsenceAndWhereOneTextEnds() {
        assertThat(RowDigest.of("张三", "1980-01-01")).isEqualTo(RowDigest.of("张三", "1980-01-01")).isNotEqualTo(RowDigest.of("1980-01-01", "张三"))
                .isNotEqualTo(RowDigest.of("张三", null)).isNotEqualTo(RowDigest.of("张三1", "980-01-01"));
    }
}
