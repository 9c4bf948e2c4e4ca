package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthroll.model.Period;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeriodsTest extends OnABench {

    private static final String HEADER = "乡镇,行政村,户编号,人编号,姓名,与户主关系";

    private Periods periods;

    @BeforeEach
    void fill() {
        periods = bench.desk.periods();
    }

    @Test
    void withoutARosterThereIsNoPeriodAndTheSentenceSaysWhatToDo() {
        assertThat(periods.all()).isEmpty();
        assertThat(periods.current()).isEqualTo(Optional.empty());
        assertThat(refused(() -> periods.chosen(null))).isEqualTo("工作区里还没有名册，请先导入名册。");
        assertThat(refused(() -> periods.chosen("2020-12"))).isEqualTo("工作区里没有 2020-12 这一期，请用已有的期。");
    }

    @Test
    void theChosenPeriodIsCurrentAndTheChoiceIsOnTheTrail() {
        load();
        periods.setCurrent("2019-12");
        assertThat(periods.current()).map(Period::name).hasValue("2019-12");
        assertThat(periods.chosen(null).name()).isEqualTo("2019-12");
        assertThat(periods.chosen("2020-12").current()).isFalse();
        assertThat(periods.all()).extracting(Period::name, Period::current).containsExactly(tuple("2020-12", false),
                tuple("2019-12", true));
        assertThat(bench.rows("SELECT deed, detail FROM audit ORDER BY seq DESC LIMIT 1")).containsExactly("period-current|2019-12");
    }

    @Test
    void aPeriodThatIsNotThereIsNotMadeByChoosingIt() {
        load();
        List<String> before = bench.rows("SELECT count(*) FROM audit");
        assertThat(refused(() -> periods.setCurrent("2021-12"))).isEqualTo("工作区里没有 2021-12 这一期，请用已有的期。");
        assertThat(periods.all()).hasSize(2);
        assertThat(bench.rows("SELECT count(*) FROM audit")).isEqualTo(before);
    }

    @Test
    void whoOnlyReadsCannotChoose() {
        load();
        try (Desk reader = Desk.reading(bench.desk.file())) {
            assertThat(catchThrowableOfType(Refusal.class, () -> reader.periods().setCurrent("2019-12")).said().key()).isEqualTo("workspace.read-only");
            assertThat(reader.periods().all()).isEqualTo(periods.all());
        }
    }

    private void load() {
        Path first = bench.file("a.csv", HEADER, "城关镇,一村,0001,000101,张三,户主");
        for (String period : List.of("2019-12", "2020-12")) {
            bench.desk.importFiles().load(Bench.request(period, first), Progress.none());
        }
    }

    private static String refused(ThrowingCallable deed) {
        return Texts.chinese().say(catchThrowableOfType(Refusal.class, deed).said());
    }
}
