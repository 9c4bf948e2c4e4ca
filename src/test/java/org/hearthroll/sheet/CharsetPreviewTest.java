package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharsetPreviewTest {

    @TempDir
    private Path folder;

    @Test
    void theCharsetsThatFitComeFirstEachWithTheLinesAsTheyWouldBeRead() {
        Path file = Sheets.file(folder, "Nummer;Größe\n1;Müller\n\n2;é\n", StandardCharsets.ISO_8859_1);
        List<CharsetPreview> previews = CharsetPreview.of(file);
        assertThat(previews).extracting(CharsetPreview::charset).extracting(Charset::name).containsExactly("windows-1252", "GB18030", "UTF-8", "Big5", "UTF-16LE");
        assertThat(previews.getFirst()).isEqualTo(new CharsetPreview(Charset.forName("windows-1252"), List.of("Nummer;Größe", "1;Müller", "2;é"), false));
        assertThat(previews).filteredOn(CharsetPreview::broken).hasSize(4);
    }

    @Test
    void aLongFileIsShownByItsFirstEightLines() {
        Path file = Sheets.file(folder, "甲,乙\n".repeat(3000));
        CharsetPreview utf8 = CharsetPreview.of(file).getFirst();
        assertThat(utf8).isEqualTo(new CharsetPreview(StandardCharsets.UTF_8, java.util.Collections.nCopies(8, "甲,乙"), false));
    }

    @Test
    void inWordsEachCandidateShowsAPlaceWhereTheyDiffer() {
        Path file = Sheets.file(folder, "code,number,place,Straße\n", StandardCharsets.ISO_8859_1);
        assertThat(CharsetPreview.inWords(file)).isEqualTo("GB18030 “Stra遝…”；Big5 “Stra絽…”；windows-1252 “Straße…”");
    }

    @Test
    void whereNoneFitsAllAreShown() {
        Path file = Sheets.file(folder, new byte[] {(byte) 0xFF, (byte) 0x81, 'a', ',', 'b', '\n', 'c'});
        assertThat(CharsetPreview.inWords(file)).contains("GB18030", "UTF-8", "Big5", "windows-1252");
    }
}
