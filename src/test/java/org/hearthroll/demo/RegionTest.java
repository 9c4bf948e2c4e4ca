package org.hearthroll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

    private final List<Township> townships = new Region().townships();

    @Test
    void everyDivisionCodeIsMadeUpAndItsPartsSayWhatItIs() {
        assertThat(townships).hasSize(24).allSatisfy(township -> {
            int part = Integer.parseInt(township.code().substring(6));
            String kind = part < 100 ? "街道" : part < 200 ? "镇" : "乡";
            assertThat(township.code()).hasSize(9).startsWith("990126");
            assertThat(township.name()).endsWith(kind);
            assertThat(township.villages()).allMatch(village -> village.code().matches(township.code() + "2\\d\\d"));
        });
    }

    @Test
    void villageNamesRepeatInTheCountyAndNotInATownship() {
        List<String> names = townships.stream().flatMap(township -> township.villages().stream()).map(Township.Village::name).toList();
        assertThat(names.stream().distinct().count()).isLessThan(names.size());
        assertThat(townships).allSatisfy(township -> assertThat(township.villages()).extracting(Township.Village::name).doesNotHaveDuplicates());
    }

    @Test
    void theAreaListHoldsEveryTownshipAndEveryVillageOnce() {
        List<AreaLine> lines = AreaLine.of(new Region()).toList();
        assertThat(lines).extracting(AreaLine::code).doesNotHaveDuplicates().hasSize(239);
        assertThat(lines).filteredOn(line -> line.village().isEmpty()).extracting(AreaLine::township).containsExactlyElementsOf(townships.stream().map(Township::name).toList());
        assertThat(lines).filteredOn(line -> line.township().equals("云桥街道") && line.village().isEmpty()).extracting(AreaLine::aliases).containsExactly("云桥街道办;云桥");
    }
}
