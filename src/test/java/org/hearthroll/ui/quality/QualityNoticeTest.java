package org.hearthroll.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Navigator;
import org.hearthroll.ui.kit.Selection;
import org.hearthroll.ui.kit.UiContext;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityNoticeTest {

    @TempDir
    private Path folder;
    private final InlineJobs jobs = new InlineJobs();
    private final List<String> happened = new ArrayList<>();
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.create(folder.resolve("w.hearth"));
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(jobs.failures).isEmpty();
    }

    @Test
    void afterARosterTheWindowIsReadAgainAndThePeriodLoadedIsChecked() throws Exception {
        load("2023-06", "户编号,乡镇,行政村,户主姓名,人编号,姓名,与户主关系,性别", "H1,甲镇,一村,张某,P1,张某,之子,女", "H2,甲镇,一村,李某,P2,李某,户主,女");
        load("2022-06", "户编号,乡镇,行政村,户主姓名,人编号,姓名,与户主关系,性别", "H1,甲镇,一村,张某,P1,张某,户主,男", "H2,甲镇,一村,李某,P2,李某,配偶,女");
        notice();
        assertThat(happened).containsExactly("changed", "期次 2022-06 的数据质量核查发现 1 条，涉及 1 户。 → 查看", "open quality");
    }

    @Test
    void aSoundRosterIsSaidToBeSound() throws Exception {
        load("2023-06", "户编号,乡镇,行政村,户主姓名,人编号,姓名,与户主关系,性别", "H1,甲镇,一村,张某,P1,张某,户主,男");
        notice();
        assertThat(happened).containsExactly("changed", "期次 2023-06 的数据质量核查没有发现问题。");
    }

    @Test
    void whatIsNoRosterIsNotChecked() throws Exception {
        load("2023-06", "户编号,乡镇,行政村,户主姓名,人编号,姓名,与户主关系,性别", "H1,甲镇,一村,张某,P1,张某,之子,女");
        load(null, "乡镇,行政村,区划代码", "甲镇,一村,990101100200");
        notice();
        assertThat(happened).containsExactly("changed");
    }

    private void notice() {
        new QualityNotice(desk, new UiContext(Texts.chinese(), jobs, navigator(), new SimpleObjectProperty<>(Scope.of(null)), alerts(), Memory.ofThisRun())).loaded();
    }

    private void load(String period, String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("f" + period + ".csv"), String.join("\n", lines) + "\n");
        desk.importFiles().load(new ImportRequest(List.of(new ImportSource(file, Choices.detected())), period, null, null, false), Progress.none());
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(String screen, Selection selection) {
                happened.add("open " + screen);
            }

            @Override
            public void changed() {
                happened.add("changed");
            }
        };
    }

    private Alerts alerts() {
        return new Alerts() {
            @Override
            public void tell(Message said) {
                happened.add(Texts.chinese().say(said));
            }

            @Override
            public void offer(Message said, Message step, Runnable taken) {
                happened.add(Texts.chinese().say(said) + " → " + Texts.chinese().say(step));
                taken.run();
            }

            @Override
            public void refuse(Message said) {
                throw new AssertionError(said);
            }

            @Override
            public void refuse(Message said, Message step, Runnable taken) {
                throw new AssertionError(said);
            }

            @Override
            public void bug(Throwable fault) {
                throw new AssertionError(fault);
            }
        };
    }
}
