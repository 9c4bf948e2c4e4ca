package org.hearthroll.quality;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthroll.model.IdNumber;
import org.hearthroll.model.Member;

/** One member as rules see him: his record, what follows from it on the reference day, and behind it his household. */
final class PersonValues implements Values {

    private static final Set<String> CITIZENS = Set.of("", "01", "02");

    private final HouseholdCase household;
    private final Member member;
    private IdNumber id;
    private String age;

    PersonValues(HouseholdCase household, Member member) {
        this.household = household;
        this.member = member;
    }

    Member member() {
        return member;
    }

    @Override
    public String value(String field) {
        return switch (field) {
            case "age" -> age();
            case "id_fault" -> id().faults().stream().map(Enum::name).sorted().collect(Collectors.joining(";"));
            case "id_repeated" -> household.repeated(id().key()) ? "1" : "";
            case "person_phone_fault" -> Phones.fault(member.value("person_phone"));
            default -> {
                String own = member.values().get(field);
                yield own == null ? household.value(field) : own;
            }
        };
    }

    @Override
    public BigDecimal limit(String parameter) {
        return household.limit(parameter);
    }

    /** The number of another document than a citizen's says nothing here. */
    IdNumber id() {
        if (id == null) {
            String number = CITIZENS.contains(member.value("id_type")) ? member.value("id_number") : "";
            id = IdNumber.of(number, false, household.day());
        }
        return id;
    }

    private String age() {
        if (age == null) {
            age = Months.age(member.value("birth_date"), household.day());
        }
        return age;
    }
}
