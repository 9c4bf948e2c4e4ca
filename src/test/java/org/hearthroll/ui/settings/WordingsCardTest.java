package org.hearthroll.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.OwnWording;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alone;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.InlineJobs;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.ui.kit.Quiet;
import org.hearthroll.ui.kit.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of the office's own wordings, clicked. */
class WordingsCardTest {

    @TempDir
    private Path folder;

    private final Quiet alerts = new Quiet();
    private Desk desk;
    private Fx fx;

    @AfterEach
    void nothingWasThrown() {
        fx.close();
        desk.close();
    }

    @Test
    void eachWordingSaysWhereItStandsAndWhatItMeansAndCanBeForgotten() {
        desk = Desk.create(folder.resolve("县.hearth"));
        desk.wordings().remember("relation", "过房子", "03");
        desk.wordings().remember("cause", "懒", "11");
        show(Texts.chinese());
        assertThat(words()).containsSubsequence("本单位用词", "主要致贫原因：懒 → 自身发展动力不足", "与户主关系：过房子 → 之子");

        fx.click(fx.all(".button", Button.class).getFirst(), 1);
        assertThat(desk.wordings().all()).containsExactly(new OwnWording("relation", "过房子", "03"));
        assertThat(words()).contains("与户主关系：过房子 → 之子").doesNotContain("主要致贫原因：懒 → 自身发展动力不足");
        assertThat(alerts.said).containsExactly("settings.wordings.forgotten");

        fx.click(fx.all(".button", Button.class).getFirst(), 1);
        assertThat(words()).contains("还没有记住的用词。导入检查时为目录里没有的写法选定归类，就会记在这里。");
    }

    @Test
    void inAWorkspaceThatIsOnlyReadNothingCanBeForgotten() {
        try (Desk writing = Desk.create(folder.resolve("县.hearth"))) {
            writing.wordings().remember("cause", "懒", "11");
        }
        desk = Desk.reading(folder.resolve("县.hearth"));
        show(Texts.english());
        assertThat(words()).anyMatch(text -> text.endsWith(": 懒 → Lack of motivation"));
        assertThat(fx.find(".button", Button.class).isDisabled()).isTrue();
    }

    private void show(Texts texts) {
        UiContext ui = new UiContext(texts, new InlineJobs(), new Alone(), new SimpleObjectProperty<>(Scope.of(null)), alerts, Memory.ofThisRun());
        WordingsModel model = new WordingsModel(desk, ui);
        fx = Fx.show(() -> new WordingsCard(ui, model), 900, 400);
        Fx.run(model::read);
        fx.pulses(2);
    }

    private List<String> words() {
        fx.pulses(2);
        return fx.all(".label", Label.class).stream().map(Label::getText).filter(Objects::nonNull).toList();
    }
}
