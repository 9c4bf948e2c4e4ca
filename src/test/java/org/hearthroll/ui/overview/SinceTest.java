package org.hearthroll.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.app.SmallCounty;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.model.Scope;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceTest {

    private static final List<String> PERIODS = List.of("2017-08", "2016-12");

    @TempDir
    private Path folder;

    /** Adds the period before: household 1 of three persons, 2 of another cause, 3 without one, and one that is gone since. */
    static void earlier(Path workspace, Path folder) {
        try (Desk desk = Desk.writing(workspace)) {
            Path file = Files.writeString(folder.resolve("上期.csv"), """
                    户编号,乡镇,户主姓名,家庭人口数,主要致贫原因
                    9900000001,城关镇,张建国,3,因病
                    9900000002,城关镇,欧阳明华,2,因学
                    9900000003,城关镇,王五,1,
                    9900000009,大用镇,孙九,1,因灾
                    """);
            desk.importFiles().load(new ImportRequest(List.of(new ImportSource(file, Choices.detected())), "2016-12", null, null, false), Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void newAndGoneHouseholdsPersonsAndChangedCausesAreCounted() {
        assertThat(since(Scope.of("2017-08"))).isEqualTo(new Since("2016-12", 2, 1, -1, 1));
    }

    @Test
    void aScopeNarrowsBothPeriods() {
        assertThat(since(Scope.of("2017-08").and("township", "大用镇"))).isEqualTo(new Since("2016-12", 2, 1, 1, 0));
    }

    @Test
    void whereNobodyIsNothingChanged() {
        assertThat(since(Scope.of("2017-08").and("township", "没有这个镇"))).isEqualTo(new Since("2016-12", 0, 0, 0, 0));
    }

    @Test
    void theFirstPeriodHasNothingBeforeIt() {
        Path file = SmallCounty.workspace(folder);
        try (Desk desk = Desk.reading(file)) {
            assertThat(Since.count(desk.breakDown(), Scope.of(null), "2017-08", List.of("2017-08", "2019-01"))).isEmpty();
        }
    }

    private Since since(Scope scope) {
        Path file = SmallCounty.workspace(folder);
        earlier(file, folder);
        try (Desk desk = Desk.reading(file)) {
            return Since.count(desk.breakDown(), scope, "2017-08", PERIODS).orElseThrow();
        }
    }
}
