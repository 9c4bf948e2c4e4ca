package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void aFieldLeftBlankReadsAsEmptyText() {
        Member member = new Member("1", "张三", Map.of("sex", "1"));
        assertThat(member.value("sex")).isEqualTo("1");
        assertThat(member.value("health")).isEmpty();
    }

    @Test
    void aHouseholdKeepsItsValuesWhenTheMapItCameFromChanges() {
        Map<String, String> values = new HashMap<>(Map.of("main_cause", "01"));
        List<Member> members = new ArrayList<>();
        Household household = new Household("9901", new Place("城关镇", "一碗水村", "1组"), values, members);
        values.put("main_cause", "02");
        members.add(new Member("1", "张三", Map.of()));
        assertThat(household).isEqualTo(new Household("9901", new Place("城关镇", "一碗水村", "1组"), Map.of("main_cause", "01"), List.of()));
    }
}
