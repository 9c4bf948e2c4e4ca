package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldJsonTest {

    @Test
    void nothingSaidIsNoObjectAtAll() {
        FieldJson json = new FieldJson();
        json.put("note", null);
        assertThat(json.take()).isNull();
    }

    @Test
    void quotesAndLineEndsSurvive() {
        FieldJson json = new FieldJson();
        json.put("note", "\"一户一策\"\n已签字");
        json.put("=列\\", "𠅤");
        String text = json.take();
        assertThat(FieldJson.parse(text)).containsExactly(entry("note", "\"一户一策\"\n已签字"), entry("=列\\", "𠅤"));
        assertThat(json.take()).isNull();
    }

    @Test
    void aFileTakesBackOnlyWhatItSpeaksOf() {
        String before = "{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}";
        assertThat(FieldJson.merged(before, "{\"b\":\"9\",\"d\":\"4\"}", List.of("b", "c", "d"))).isEqualTo("{\"a\":\"1\",\"b\":\"9\",\"d\":\"4\"}");
        assertThat(FieldJson.merged(before, null, List.of("a", "b", "c"))).isNull();
        assertThat(FieldJson.merged(null, "{\"b\":\"9\"}", List.of("b"))).isEqualTo("{\"b\":\"9\"}");
    }

    @Test
    void theSameAgainIsTheSameText() {
        String before = "{\"z\":\"1\",\"a\":\"2\"}";
        assertThat(FieldJson.merged(before, "{\"a\":\"2\"}", List.of("a"))).isEqualTo(before);
    }
}
