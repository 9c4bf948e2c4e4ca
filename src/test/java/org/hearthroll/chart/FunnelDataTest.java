package org.hearthroll.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthroll.figures.Limits;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.Verdict;
import org.hearthroll.figures.Table.Role;
import org.jfree.data.xy.XYSeries;
import org.junit.jupiter.api.Test;

class FunnelDataTest {

    private static final double RATE = 100 * 279.0 / 15270;
    private final FunnelData example = new FunnelData(Samples.distribution());

    @Test
    void aTableWithoutRowsHasNoPointsAndStillAnExtent() {
        FunnelData empty = data();
        assertThat(empty.points().getItemCount(0)).isZero();
        assertThat(empty.widest()).isEqualTo(1.08);
        assertThat(empty.highest()).isEqualTo(0.1);
    }

    @Test
    void aCountyWithoutProblemsHasLevelLimitsAtZeroAndAPicture() {
        FunnelData data = data(row(Role.NORMAL, "甲镇", 1000L, 0L, "TOO_SMALL"), row(Role.NORMAL, "乙镇", 40L, 0L, "TOO_SMALL"));
        assertThat(data.highest()).isEqualTo(0.1);
        assertThat(IntStream.range(0, 80).mapToDouble(i -> data.limits().getYValue(1, i))).containsOnly(0.0);
    }

    @Test
    void whereNothingWasCheckedThereIsNoRateAndSoNoPoint() {
        FunnelData data = data(row(Role.NORMAL, "甲镇", 0L, 3L, "NORMAL"), row(Role.NORMAL, "乙镇", 50L, 1L, "NORMAL"), row(Role.NORMAL, "丙镇", null, 4L, null));
        assertThat(data.rows()).hasSize(1);
        assertThat(data.name(0)).isEqualTo("乙镇");
        assertThat(data.points().getYValue(0, 0)).isEqualTo(2.0);
    }

    @Test
    void theSumAndWhatNamesNoTownshipAreNoPoints() {
        FunnelData data = data(row(Role.NORMAL, "甲镇", 100L, 4L, "HIGH"), row(Role.NONE, "未填", 100L, 9L, null), row(Role.TOTAL, "合计", 200L, 13L, null));
        assertThat(IntStream.range(0, data.rows().size()).mapToObj(data::name)).containsExactly("甲镇");
        assertThat(data.limits().getSeries(4).getY(0)).isEqualTo(4.0);
    }

    @Test
    void aPlaceWithoutVerdictIsDrawnAsAnOrdinaryOne() {
        FunnelData data = data(row(Role.NORMAL, "甲镇", 10L, 1L, null), row(Role.NORMAL, "乙镇", 10L, 0L, "LOW"));
        assertThat(List.of(data.verdict(0), data.verdict(1))).containsExactly(Verdict.NORMAL, Verdict.LOW);
    }

    @Test
    void everyTownshipOfTheExampleStandsAtItsSizeAndItsRate() {
        assertThat(example.rows()).hasSize(12);
        assertThat(List.of(example.checked(3), example.problems(3))).containsExactly(2210L, 58L);
        assertThat(example.points().getXValue(0, 3)).isEqualTo(2210);
        assertThat(example.points().getYValue(0, 3)).isEqualTo(5800.0 / 2210);
    }

    @Test
    void theMeanIsALevelLineFromTheLeftEdgeToTheRight() {
        XYSeries mean = example.limits().getSeries(4);
        assertThat(mean.getX(0)).isEqualTo(0.0);
        assertThat(mean.getX(1).doubleValue()).isCloseTo(2210 * 1.08, within(1e-9));
        assertThat(mean.getY(0).doubleValue()).isCloseTo(RATE, within(1e-9)).isEqualTo(mean.getY(1).doubleValue());
    }

    /** What the verdict calls inside is drawn inside, and what it calls outside outside, whatever the size: the limit itself is inside. */
    @Test
    void aPointThatEqualsItsLimitLiesInsideTheCurve() {
        for (int step = 0; step < 80; step++) {
            double size = example.limits().getXValue(1, step);
            Limits limits = Limits.around(size * RATE / 100);
            double[] at = at(step);
            assertThat(limits.upper998() * 100 / size).as("99.8 %% at %s", size).isLessThan(at[1]);
            assertThat((limits.upper998() + 1) * 100 / size).isGreaterThanOrEqualTo(at[1]);
            assertThat(limits.upper95() * 100 / size).isLessThan(at[3]);
            assertThat((limits.upper95() + 1) * 100 / size).isGreaterThanOrEqualTo(at[3]);
            assertThat(limits.lower998() * 100 / size).isGreaterThanOrEqualTo(at[0]);
            assertThat(limits.lower95() * 100 / size).isGreaterThanOrEqualTo(at[2]);
            assertThat((limits.lower95() - 1) * 100 / size).isLessThan(at[2]);
        }
    }

    @Test
    void whereOneTownshipIsShownTheCurvesAreThoseOfTheCounty() {
        Table alone = new Table("distribution", Samples.distribution().columns(), Samples.distribution().rows().subList(4, 5), List.of()).with(Samples.distribution().traits());
        FunnelData data = new FunnelData(alone);
        assertThat(data.rows()).hasSize(1);
        assertThat(data.limits().getSeries(4).getY(0).doubleValue()).isCloseTo(RATE, within(1e-9));
    }

    @Test
    void theLimitsNarrowTowardsTheMeanAndNeverCross() {
        for (int i = 5; i < 80; i++) {
            double[] at = at(i);
            assertThat(at[0]).isLessThanOrEqualTo(at[2]);
            assertThat(at[2]).isLessThan(RATE);
            assertThat(at[3]).isGreaterThan(RATE).isLessThan(at[1]);
            assertThat(at[1]).as("high limit at step %d", i).isLessThan(at(i - 1)[1]);
        }
    }

    @Test
    void thePictureIsHighEnoughForEveryPoint() {
        FunnelData outlier = data(row(Role.NORMAL, "甲镇", 1000L, 1L, null), row(Role.NORMAL, "乙镇", 2L, 2L, "HIGH"));
        assertThat(outlier.highest()).isGreaterThanOrEqualTo(120);
        assertThat(outlier.widest()).isEqualTo(1080.0, within(1e-9));
    }

    private double[] at(int step) {
        return IntStream.range(0, 4).mapToDouble(s -> example.limits().getYValue(s, step)).toArray();
    }

    private static FunnelData data(Table.Row... rows) {
        Table full = Samples.distribution();
        List<Table.Column> columns = List.of("township", "checked", "problems", "verdict").stream().map(id -> full.columns().get(full.column(id))).toList();
        return new FunnelData(Samples.measured(new Table("distribution", columns, List.of(rows), List.of())));
    }

    private static Table.Row row(Role role, Object... cells) {
        return new Table.Row(role, Arrays.asList(cells), null);
    }
}
