package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemesTest {

    @Test
    void everyTableAndEveryDimensionIsAboutSomething() {
        assertThat(TableKind.all()).allSatisfy(kind -> assertThat(Themes.ofTable(kind.id())).as(kind.id()).isNotNull());
        assertThat(Dimensions.standard().all()).allSatisfy(dimension -> assertThat(Themes.ofDimension(dimension.id())).as(dimension.id()).isNotNull());
    }

    @Test
    void aDimensionIsAboutTheSameInEveryPeriod() {
        assertThat(Themes.ofDimension("cause@2016-12")).isEqualTo(Themes.ofDimension("cause"));
    }
}
