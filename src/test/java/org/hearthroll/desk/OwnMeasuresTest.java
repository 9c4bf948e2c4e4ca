package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.plan.Catalogue;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.MeasureType.Counting;
import org.hearthroll.plan.MeasureType.Level;
import org.hearthroll.plan.MeasureType.Standing;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnMeasuresTest extends OnABench {

    static final StatedMeasure DRUGS = new StatedMeasure("送药上门", Level.PERSON, "HEALTH", List.of("01", "R01", "CHRONIC"), List.of("卫健局", "村委会"), new Counting("次/月", true));
    static final StatedMeasure BEES = new StatedMeasure("养蜂（中华蜂）", Level.HOUSEHOLD, "INDUSTRY", List.of(), List.of(), new Counting("", false));

    @Test
    void anOfficeWithoutAnyHasTheStandardCatalogue() {
        assertThat(own().all()).isEmpty();
        assertThat(own().catalogue()).isSameAs(Catalogue.standard());
    }

    @Test
    void eachGetsTheNextCodeAndAllOfItComesBack() {
        assertThat(own().add(DRUGS)).isEqualTo(type("X01", DRUGS, Standing.OWN));
        assertThat(own().add(BEES)).isEqualTo(type("X02", BEES, Standing.OWN));
        assertThat(own().all()).containsExactly(type("X01", DRUGS, Standing.OWN), type("X02", BEES, Standing.OWN));
        assertThat(own().catalogue()).isEqualTo(Catalogue.with(own().all()));
    }

    @Test
    void itIsChangedRetiredAndOfferedAgainUnderItsCodeEachAsOneDeedWithItsLine() {
        own().add(DRUGS);
        own().add(BEES);
        own().retire("X01");
        StatedMeasure changed = new StatedMeasure("送医送药", Level.HOUSEHOLD, "SOCIETY", List.of("R01"), List.of("卫健局"), new Counting("次", false));
        assertThat(own().change("X01", changed)).as("it stays retired").isEqualTo(type("X01", changed, Standing.RETIRED));
        assertThat(own().restore("X01")).isEqualTo(type("X01", changed, Standing.OWN));
        assertThat(own().all()).containsExactly(type("X01", changed, Standing.OWN), type("X02", BEES, Standing.OWN));
        assertThat(bench.rows("SELECT deed, detail FROM audit ORDER BY seq")).containsExactly("own-measure-added|X01 送药上门", "own-measure-added|X02 养蜂（中华蜂）",
                "own-measure-retired|X01 送药上门", "own-measure-changed|X01 送医送药", "own-measure-restored|X01 送医送药");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "' \u3000\t'|请先写措施的名称。",
        "技能 培训|措施目录里已经有“技能培训”（P09），请换个名称。",
        "SKILLS TRAINING|措施目录里已经有“技能培训”（P09），请换个名称。",
        "输出務工|措施目录里已经有“输出务工”（P10），请换个名称。",
        "养蜂(中华蜂)|措施目录里已经有“养蜂（中华蜂）”（X02），请换个名称。",
        "ｐ０９|措施目录里已经有“技能培训”（P09），请换个名称。",
        "送药上门 |“送药上门”（X01）已经有了，只是停用了；恢复使用即可，或者换个名称。"})
    void anEmptyNameAndOneThatIsThereInAnySpellingAreRefusedInOneSentenceAndNothingIsKept(String name, String sentence) {
        own().add(DRUGS);
        own().retire("X01");
        own().add(BEES);
        own().add(named("义诊"));
        List<String> before = bench.rows("SELECT * FROM own_measure");
        long deeds = bench.desk.lastDeed();
        for (Runnable deed : List.<Runnable>of(() -> own().add(named(name)), () -> own().change("X03", named(name)))) {
            assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).extracting(refusal -> Texts.chinese().say(((Refusal) refusal).said())).isEqualTo(sentence);
        }
        assertThat(bench.rows("SELECT * FROM own_measure")).isEqualTo(before);
        assertThat(bench.desk.lastDeed()).isEqualTo(deeds);
    }

    @Test
    void itsOwnNameMayBeSpeltOtherwise() {
        own().add(BEES);
        assertThat(own().change("X01", named("养蜂 (中华蜂)")).label()).isEqualTo(new Label("养蜂 (中华蜂)", "养蜂 (中华蜂)"));
    }

    @Test
    void aWorkspaceThatIsOnlyLookedAtShowsThemAndTakesNone() {
        own().add(DRUGS);
        try (Desk looking = Desk.reading(bench.desk.file())) {
            assertThat(looking.ownMeasures().all()).containsExactly(type("X01", DRUGS, Standing.OWN));
            assertThatThrownBy(() -> looking.ownMeasures().retire("X01")).isInstanceOf(Refusal.class).hasMessage("workspace.read-only");
        }
    }

    private OwnMeasures own() {
        return bench.desk.ownMeasures();
    }

    static StatedMeasure named(String name) {
        return new StatedMeasure(name, Level.PERSON, "HEALTH", List.of("01"), List.of("卫健局"), new Counting("次", false));
    }

    static MeasureType type(String code, StatedMeasure stated, Standing standing) {
        return new MeasureType(code, stated.level(), stated.category(), stated.answers(), new Label(stated.name(), stated.name()), stated.name(), stated.responsible(), stated.counting(), standing);
    }
}
