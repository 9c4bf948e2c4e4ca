package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatesTest extends OnABench {

    private static final List<String> HEADER = List.of("户编号", "人编号", "姓名", "身体咋样", "备注");
    private static final ColumnTemplate TEMPLATE = new ColumnTemplate(new ReadingChoice(null, ';', null, 2), Map.of("身体咋样", "health", "备注", ""));

    private Templates templates;

    @BeforeEach
    void fill() {
        templates = bench.desk.templates();
    }

    @Test
    void aTemplateIsFoundAgainByTheHeaderHoweverItIsSpacedBracketedAndOrdered() {
        SavedTemplate saved = templates.save(" 卫健局表 ", HEADER, TEMPLATE);
        assertThat(saved.name()).isEqualTo("卫健局表");
        assertThat(templates.forHeader(HEADER)).contains(saved);
        assertThat(templates.forHeader(List.of("姓 名", "戶編號", "身体\n咋样", "备注", "人编号"))).contains(saved);
        assertThat(templates.forHeader(List.of("户编号", "人编号", "姓名", "身体咋样"))).isEmpty();
    }

    @Test
    void itSpeaksOfTheColumnsAsTheNewHeaderWritesThem() {
        SavedTemplate saved = templates.save("甲", HEADER, TEMPLATE);
        assertThat(saved.columns(List.of("身体 咋样", "姓名", "備註", "新列"))).isEqualTo(Map.of("身体 咋样", "health", "備註", ""));
    }

    @Test
    void aFileOfTheMakeIsLoadedWithIt() {
        templates.save("甲", HEADER, new ColumnTemplate(ReadingChoice.detect(), TEMPLATE.columns()));
        Path file = bench.file("r.csv", String.join(",", HEADER), "0001,01,张三,残疾,无手机");
        List<String> header = Inspecting.inspect(file, Choices.detected()).facts().header();
        SavedTemplate found = templates.forHeader(header).orElseThrow();
        Choices choices = new Choices(found.template().reading(), null, found.columns(header));
        bench.desk.importFiles().load(Bench.request("2020-12", null, new ImportSource(file, choices)), Progress.none());
        assertThat(bench.rows("SELECT health, note, more FROM member")).containsExactly("04|null|{\"=备注\":\"无手机\"}");
    }

    @Test
    void savingForTheSameHeaderReplacesAndForgettingForgets() {
        templates.save("甲", HEADER, TEMPLATE);
        SavedTemplate second = templates.save("乙", HEADER, new ColumnTemplate(ReadingChoice.detect(), Map.of("备注", "note")));
        SavedTemplate other = templates.save("丙", List.of("姓名"), TEMPLATE);
        assertThat(templates.all()).containsExactly(other, second);
        templates.forget(second);
        templates.forget(second);
        assertThat(templates.all()).containsExactly(other);
        assertThat(bench.rows("SELECT deed FROM audit")).containsExactly("template-save", "template-save", "template-save", "template-forget", "template-forget");
    }

    @Test
    void templatesOutliveTheClosingOfTheWorkspaceAndAreReadOnlyWithIt() {
        SavedTemplate saved = templates.save("甲", HEADER, TEMPLATE);
        bench.close();
        try (Desk reading = Desk.reading(folder.resolve("w.hearth"))) {
            assertThat(reading.templates().all()).containsExactly(saved);
            assertThat(refused(() -> reading.templates().forget(saved))).isEqualTo("workspace.read-only");
            assertThat(refused(() -> reading.templates().save("乙", HEADER, TEMPLATE))).isEqualTo("workspace.read-only");
        }
    }

    @Test
    void aTemplateWithoutANameIsRefused() {
        assertThat(refused(() -> templates.save(" ", HEADER, TEMPLATE))).isEqualTo("template.without-name");
        assertThat(templates.all()).isEmpty();
    }

    private static String refused(Runnable deed) {
        return catchThrowableOfType(Refusal.class, deed::run).said().key();
    }
}
