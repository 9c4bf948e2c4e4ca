package org.hearthroll.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearthroll.ui.kit.Fx;
import org.junit.jupiter.api.Test;

/** How cards are made, chosen in the menu of the page. */
class CardMenuTest extends PlansPage {

    @Test
    void eachWhoSignsGetsACopyMarkedForThemOnceThatIsChosen() throws IOException {
        add();
        assertThat(told()).containsExactly("打印、导出、批量", "这一户：一户一策表（PDF）", "一户一策表（Word）", "这一户：明白卡（PDF）");
        Fx.run(() -> ((CheckMenuItem) paperItem("plans-card-copies")).setSelected(true));
        assertThat(told()).containsExactly("打印、导出、批量 · 一式四份", "这一户：一户一策表（PDF） · 一式四份", "一户一策表（Word） · 一式四份", "这一户：明白卡（PDF）");
        paper("plans-papers-CARD-PDF-one");
        paper("plans-papers-NOTICE-PDF-one");
        until("both are written", () -> jobs.running().isEmpty() && alerts.sentences.size() == 2);
        assertThat(text("一户一策表 H1.pdf")).contains("农户联", "村委会联", "乡镇联", "责任人联");
        assertThat(text("明白卡 H1.pdf")).as("a notice is for the household alone").doesNotContain("农户联");
    }

    @Test
    void theLayoutGoesOutAndComesBackAndTheProgramsOwnIsThereAgain() throws IOException {
        choose("plans-card-get");
        Path own = folder.resolve("一户一策表版式.docx");
        assertThat(alerts.sentences).containsExactly("已把程序自带的版式写到" + own + "，在 Word 里改好后，用同一菜单的“换用单位自己的 Word 版式”放入。");
        Files.copy(own, folder.resolve("帮扶计划.xlsx"));
        choose("plans-card-set");
        assertThat(desk.cardLayout().name()).hasValue("帮扶计划.xlsx");
        choose("plans-card-reset");
        assertThat(desk.cardLayout().name()).isEmpty();
        choose("plans-card-reset");
        assertThat(alerts.sentences).hasSize(4);
    }

    /** What the button of the menu and some of its lines say. */
    private List<String> told() {
        return Fx.get(() -> List.of(((MenuButton) fx.scene().lookup("#plans-papers")).getText(), paperItem("plans-papers-CARD-PDF-one").getText(),
                paperItem("plans-papers-CARD-DOCX-all").getText(), paperItem("plans-papers-NOTICE-PDF-one").getText()));
    }

    private void choose(String id) {
        int said = alerts.sentences.size();
        Fx.run(() -> paperItem(id).fire());
        until(id, () -> jobs.running().isEmpty() && alerts.sentences.size() == said + 1);
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
