package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthroll.codes.Declared;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private static final List<Trouble> FOUND = found();

    @Test
    void everyTypeIsDeclared() {
        Set<String> declared = Declared.rows("problem/types.csv").stream().map(row -> row.get("code")).collect(Collectors.toCollection(HashSet::new));
        assertThat(FOUND).extracting(Trouble::type).isSubsetOf(declared);
    }

    @Test
    void aProblemOfAPersonNamesThePersonAndOneOfAHouseholdNobody() {
        Map<String, String> units = Declared.rows("problem/types.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("unit")));
        assertThat(FOUND).allMatch(trouble -> (trouble.person() != null) == units.get(trouble.type()).equals("PERSON"));
    }

    @Test
    void onlyChildrenOfSchoolAgeAreMissedAtSchool() {
        assertThat(of("EDU1")).isNotEmpty().allMatch(trouble -> trouble.person().seat().age() >= 6 && trouble.person().seat().age() <= 15)
                .noneMatch(trouble -> trouble.person().schooling().student());
    }

    @Test
    void whoIsInsuredIsNoProblem() {
        assertThat(of("MED1")).isNotEmpty().allMatch(trouble -> trouble.person().cover().medical().equals("否"));
    }

    @Test
    void houseAndWaterAreThoseOfTheHousehold() {
        assertThat(of("HOU2")).isNotEmpty().allMatch(trouble -> trouble.home().living().grade().equals("D级"));
        assertThat(of("WAT")).isNotEmpty().allMatch(trouble -> trouble.home().living().water().equals("否"));
    }

    @Test
    void aLedgerTakesNoMoreThanItsShareOfEachTownshipInOrder() {
        List<LedgerLine> lines = new ArrayList<>();
        Ledger ledger = new Ledger(new Region(), 5, taken -> taken.forEach(lines::add));
        county().forEach(ledger::take);
        ledger.done();
        assertThat(lines).hasSize(92).extracting(line -> line.trouble().home().draft().township()).isSorted();
        assertThat(lines).extracting(line -> line.trouble().home().township().name()).doesNotContain("南屏街道", "杉坡乡");
        assertThat(lines).extracting(LedgerLine::sequence).startsWith(1, 2, 3).endsWith(92);
    }

    private static Stream<Trouble> of(String beginning) {
        return FOUND.stream().filter(trouble -> trouble.type().startsWith(beginning));
    }

    private static List<Trouble> found() {
        Troubles troubles = new Troubles(new Chance(9));
        List<Trouble> found = new ArrayList<>();
        county().forEach(home -> found.addAll(troubles.of(home)));
        return found;
    }

    private static County county() {
        return County.register(new Region(), List.of(new Group(Origin.KEPT, 2000, 7540)), 9);
    }
}
