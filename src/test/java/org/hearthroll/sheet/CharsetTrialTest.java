package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharsetTrialTest {

    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    @TempDir
    private Path folder;

    private CharsetTrial trial(byte[] bytes, Charset charset, CommonHan common) throws IOException {
        return CharsetTrial.of(Sheets.file(folder, bytes), Encoding.of(charset, 0), common);
    }

    /** Lines of Chinese, every so-manieth of them with a byte that belongs nowhere. */
    private static byte[] damaged(int lines, int every, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 1; i <= lines; i++) {
            out.writeBytes("户主外出务工，电话联系".getBytes(charset));
            out.writeBytes(i % every == 0 ? new byte[] {(byte) 0xFF, '\n'} : new byte[] {'\n'});
        }
        return out.toByteArray();
    }

    @Test
    void oneBadLineInAThousandIsForgivenAndMoreAreNot() throws IOException {
        assertThat(trial(damaged(5000, 1000, GB), GB, null).decodes()).isTrue();
        assertThat(trial(damaged(5000, 900, GB), GB, null).decodes()).isTrue();
        assertThat(trial(damaged(5000, 700, GB), GB, null).decodes()).isFalse();
    }

    @Test
    void oneBadLineIsForgivenInAShortFileToo() throws IOException {
        assertThat(trial(damaged(30, 20, GB), GB, null).decodes()).isTrue();
        assertThat(trial(damaged(30, 10, GB), GB, null).decodes()).isFalse();
    }

    @Test
    void aLineIsBadOnceHoweverManyOfItsBytesAre() throws IOException {
        byte[] sound = damaged(100, 1000, StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(sound, sound.length + 4);
        java.util.Arrays.fill(all, sound.length, all.length, (byte) 0xFF);
        assertThat(trial(all, StandardCharsets.UTF_8, null).decodes()).isTrue();
    }

    @Test
    void littleThatFitsForgivesNothing() throws IOException {
        assertThat(trial("户编号\n1\n2\n3\n".getBytes(GB), StandardCharsets.UTF_8, null).decodes()).isFalse();
        assertThat(trial("plain\n1\n2\n".getBytes(GB), StandardCharsets.UTF_8, null).decodes()).isTrue();
    }

    @Test
    void aFileOfAnotherCharsetIsGivenUpEarlyAndDoesNotDecode() throws IOException {
        byte[] bytes = "贫困户家庭成员信息".repeat(50_000).getBytes(GB);
        assertThat(trial(bytes, StandardCharsets.UTF_8, null).decodes()).isFalse();
    }

    @Test
    void charactersOutOfTheWrongCharsetAreNotInOrdinaryUse() throws IOException {
        byte[] traditional = "戶主外出務工，電話聯繫；住房鑑定為危險等級，已列入改造計劃".getBytes(BIG5);
        assertThat(trial(traditional, BIG5, CommonHan.TRADITIONAL).ordinaryPercent(95)).isTrue();
        assertThat(trial(traditional, GB, CommonHan.SIMPLIFIED).ordinaryPercent(95)).isFalse();
        byte[] simplified = "户主外出务工，电话联系；住房鉴定为危险等级，已列入改造计划".getBytes(GB);
        assertThat(trial(simplified, GB, CommonHan.SIMPLIFIED).ordinaryPercent(100)).isTrue();
        assertThat(trial(simplified, GB, CommonHan.SIMPLIFIED).han()).isEqualTo(26);
    }

    @Test
    void withoutChineseNothingIsInOrdinaryUse() throws IOException {
        assertThat(trial("a,b\n1,2\n".getBytes(GB), GB, CommonHan.SIMPLIFIED).ordinaryPercent(0)).isFalse();
    }

    @Test
    void theCommonCharactersAreThoseOfTheOldCharsets() {
        assertThat("一丁丂鼄贫戶".chars().mapToObj(c -> CommonHan.SIMPLIFIED.has((char) c))).containsExactly(true, true, false, false, true, false);
        assertThat("一丁戶贫龜".chars().mapToObj(c -> CommonHan.TRADITIONAL.has((char) c))).containsExactly(true, true, true, false, true);
        assertThat(CommonHan.isHan('，')).isFalse();
        assertThat(CommonHan.isHan('㳇')).isTrue();
    }
}
