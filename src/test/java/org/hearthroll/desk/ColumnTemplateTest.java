package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearthroll.sheet.ReadingChoice;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnTemplateTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() {
        Path file = folder.resolve("t.json");
        ColumnTemplate template = new ColumnTemplate(new ReadingChoice(Charset.forName("GB18030"), ';', true, "名册", 3, 2, true, true), Map.of("健康情况", "health", "自定义1", ""));
        template.write(file);
        assertThat(ColumnTemplate.read(file)).isEqualTo(template);
    }

    @Test
    void columnsAloneAreEnoughAndNullMeansNoField() throws Exception {
        Path file = Files.writeString(folder.resolve("t.json"), "{\"columns\":{\"健康情况\":\"health\",\"备注\":null}}");
        assertThat(ColumnTemplate.read(file)).isEqualTo(new ColumnTemplate(ReadingChoice.detect(), Map.of("健康情况", "health", "备注", "")));
    }

    @Test
    void whatIsNoTemplateIsRefused() throws Exception {
        assertThat(refusal("hello")).isEqualTo("template.no-columns");
        assertThat(refusal("[1]")).isEqualTo("template.no-columns");
        assertThat(refusal("{\"columns\":{\"甲\":\"no_such_field\"}}")).isEqualTo("template.unknown-field");
        assertThat(catchThrowableOfType(Refusal.class, () -> ColumnTemplate.read(folder.resolve("none.json"))).said().key()).isEqualTo("template.unreadable");
    }

    private String refusal(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("bad.json"), text);
        return catchThrowableOfType(Refusal.class, () -> ColumnTemplate.read(file)).said().key();
    }
}
