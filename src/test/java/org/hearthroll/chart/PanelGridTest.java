package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelGridTest {

    @ParameterizedTest
    @CsvSource({"12,500,4,3", "12,640,4,3", "24,500,4,6", "24,640,5,5", "5,500,3,2", "1,500,1,1", "12,100,1,12", "0,500,1,0"})
    void asManyChartsStandInALineAsHaveRoomAndLinesAreEquallyLong(int panels, double width, int columns, int lines) {
        PanelGrid grid = new PanelGrid(panels, width, 110, 80);
        assertThat(grid.columns()).isEqualTo(columns);
        assertThat(grid.lines()).isEqualTo(lines);
    }

    @Test
    void theChartsFillTheWidthAndNoneIsNarrowerThanItMayBe() {
        PanelGrid grid = new PanelGrid(12, 500, 110, 80);
        assertThat(grid.panel()).isEqualTo((390 - 3 * 16) / 4.0).isGreaterThanOrEqualTo(80);
        assertThat(grid.left(0)).isEqualTo(110);
        assertThat(grid.left(3) + grid.panel()).isEqualTo(500);
        assertThat(new double[] {grid.left(4), grid.line(3), grid.line(4), grid.line(11)}).containsExactly(110, 0, 1, 2);
    }

    @Test
    void aChartWiderThanThePageStillGetsItsLine() {
        assertThat(new PanelGrid(3, 90, 60, 200).columns()).isEqualTo(1);
    }
}
