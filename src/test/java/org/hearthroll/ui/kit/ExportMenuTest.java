package org.hearthroll.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuItem;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportMenuTest {

    private final InlineJobs jobs = new InlineJobs();
    private final Quiet alerts = new Quiet();
    private final List<String> proposed = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private Path answer;
    private Message title = Message.of("overview.causes");
    private ExportMenu menu;

    private final FileChoice files = new FileChoice() {
        @Override
        public List<Path> open(Texts texts, Message asked, List<String> endings) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public Optional<Path> save(Texts texts, Message asked, String name) {
            proposed.add(name);
            return Optional.ofNullable(answer);
        }
    };

    @BeforeEach
    void aMenuOfThreeFormats() {
        Fx.start();
        UiContext ui = new UiContext(Texts.chinese(), jobs, null, new SimpleObjectProperty<>(Scope.of("2017-08")), alerts, Memory.ofThisRun());
        menu = Fx.get(() -> new ExportMenu(ui, files, List.of("xlsx", "png", "svg"), () -> title, file -> () -> write(file)));
    }

    @Test
    void whoTurnsAwayWritesNothing() {
        choose(0);
        assertThat(proposed).containsExactly("致贫原因（户）.xlsx");
        assertThat(written).isEmpty();
        assertThat(jobs.names).isEmpty();
        assertThat(alerts.said).isEmpty();
    }

    @Test
    void signsThatNoFileNameBearsAreLeftOutOfTheProposal() {
        title = Message.of("roster.condition", "A/B\\C:*?", "\"<x>|");
        choose(1);
        assertThat(proposed).hasSize(1).first().asString().doesNotContainPattern("[\\\\/:*?\"<>|]").startsWith("A B C").endsWith(".png");
    }

    @Test
    void aNameWithoutItsEndingGetsIt() {
        answer = Path.of("报表", "表.2017");
        choose(2);
        assertThat(written).containsExactly(Path.of("报表", "表.2017.svg"));
        assertThat(alerts.said).containsExactly("export.done");
    }

    @Test
    void aNameWithItsEndingStays() {
        answer = Path.of("表.xlsx");
        choose(0);
        assertThat(written).containsExactly(Path.of("表.xlsx"));
        assertThat(jobs.names).containsExactly("export.job");
    }

    @Test
    void whatCouldNotBeWrittenIsNotSaidToBeDone() {
        answer = Path.of("refused.png");
        choose(1);
        assertThat(alerts.said).isEmpty();
        assertThat(jobs.failures).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    void eachFormatIsNamedInWords() {
        assertThat(menu.getText()).isEqualTo("导出");
        assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("Excel 表格（.xlsx）", "图片（.png）", "矢量图（.svg）");
    }

    private void write(Path file) {
        if (file.startsWith("refused.png")) {
            throw Refusal.of("shell.readonly", file.toString());
        }
        written.add(file);
    }

    private void choose(int format) {
        Fx.run(() -> menu.getItems().get(format).fire());
    }
}
