package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearthroll.chart.Drawn;
import org.hearthroll.figures.SmallCounty;
import org.hearthroll.figures.Table;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.figures.WiderDistribution;
import org.hearthroll.model.Scope;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SheetFile;
import org.hearthroll.sheet.SourceRow;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final Table CAUSES = new SmallCounty("城关镇").homes(2, "城关镇", "07", 4).homes(1, "城关镇", "01", 2).table(TableRequest.of("causes", Scope.of("2017-08")));

    @TempDir
    private Path folder;

    @Test
    void aPlaceThatIsNotThereIsRefusedInOneSentence() {
        assertThatThrownBy(() -> new TableFile(new Drawn(CAUSES, null, Message.of("screen.causes")), Texts.chinese()).write(folder.resolve("没有/图.svg")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.said()).isEqualTo(Message.of("table.file.refused", "图.svg")));
    }

    @Test
    void theWorkbookHoldsHeadingsFiguresAndTheTotal() throws Exception {
        Path file = folder.resolve("原因.xlsx");
        new TableFile(new Drawn(CAUSES, null, Message.of("screen.causes")), Texts.chinese()).write(file);
        List<List<String>> rows = new ArrayList<>();
        SheetFile sheet = SheetFile.open(file, new ReadingChoice(null, null, null, 1), _ -> true);
        try (Rows read = sheet.rows()) {
            for (SourceRow row = read.next(); row != null; row = read.next()) {
                rows.add(Arrays.asList(row.cells()));
            }
        }
        assertThat(rows).extracting(r -> r.get(0) + " " + r.get(1)).containsExactly("因病 1", "缺技术 2", "合计 3");
    }

    /** A workbook is read by people; what the machine calls a verdict is nothing to them. */
    @Test
    void verdictsStandInTheWorkbookInWords() throws Exception {
        Path file = folder.resolve("分布.xlsx");
        Table distribution = new SmallCounty("城关镇", "河西乡", "平安镇").homes(900, "城关镇", "07", 4).homes(900, "河西乡", "01", 2).homes(900, "平安镇", "01", 2).troubles(90, "城关镇", "HOU1").troubles(70, "平安镇", "MED1")
                .table(TableRequest.of("distribution", Scope.of("2017-08")));
        new TableFile(new Drawn(WiderDistribution.of(distribution), null, Message.of("screen.distribution")), Texts.chinese()).write(file);
        List<String> words = new ArrayList<>();
        try (Rows read = SheetFile.open(file, new ReadingChoice(null, null, null, 1), _ -> true).rows()) {
            for (SourceRow row = read.next(); row != null; row = read.next()) {
                words.add(row.cells()[0] + " " + row.cells()[13] + " " + row.cells()[14]);
            }
        }
        assertThat(words).containsExactly("城关镇 明显偏多 不突出", "河西乡 建议核实 不突出", "平安镇 偏多 不突出", "合计  ");
    }

    @Test
    void aDrawingHasTitleAndNotes() {
        Path file = folder.resolve("原因.svg");
        new TableFile(new Drawn(CAUSES, null, TableRequest.of("causes", Scope.of(null)).by("township").title()), Texts.english()).picture(file, 800, 0);
        assertThat(file).content().contains("Causes of poverty × Township", "Scope: all households of 2017-08.", "width='800.0'");
    }
}
