package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.hearthroll.text.Refusal;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.hearthroll.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolkitTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void aRefusalOnTheWindowsThreadReachesTheCallerAsItIs() {
        Refusal refusal = Refusal.of("cli.no.desktop");
        assertThatThrownBy(() -> Toolkit.run(() -> {
            throw refusal;
        })).isSameAs(refusal);
    }

    @Test
    void anErrorOnTheWindowsThreadReachesTheCallerAsItIs() {
        AssertionError error = new AssertionError("broken on purpose");
        assertThatThrownBy(() -> Toolkit.on(() -> {
            throw error;
        })).isSameAs(error);
    }

    @Test
    void whatIsAskedOnTheWindowsThreadItselfIsDoneAtOnce() {
        List<String> done = new ArrayList<>();
        Toolkit.run(() -> {
            Toolkit.run(() -> done.add("inner " + Platform.isFxApplicationThread()));
            done.add("outer");
        });
        assertThat(done).containsExactly("inner true", "outer");
        assertThat(Toolkit.<String>on(() -> null)).isNull();
    }

    @Test
    void aFileOpenedUnderTwoSpellingsIsRememberedOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("县.hearth"), "");
        RecentFiles recent = new RecentFiles(Memory.ofThisRun());
        recent.opened(folder.resolve("x").resolve("..").resolve("县.hearth"));
        recent.opened(file);
        assertThat(recent.all()).containsExactly(file);
    }

    @Test
    void aFolderInPlaceOfAFileIsNotOffered() throws IOException {
        RecentFiles recent = new RecentFiles(Memory.ofThisRun());
        recent.opened(Files.createDirectory(folder.resolve("县.hearth")));
        assertThat(recent.all()).isEmpty();
        assertThat(new RecentFiles(Memory.ofThisRun()).all()).isEmpty();
    }

    @Test
    void aPictureTakesThePlaceOfAFileThatIsThere() throws IOException {
        Path file = Files.write(folder.resolve("图.png"), new byte[100_000]);
        PngFile.write(new WritableImage(1, 1), file);
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n').hasSizeLessThan(100).endsWith('I', 'E', 'N', 'D', 0xAE, 0x42, 0x60, 0x82);
    }

    @Test
    void aPictureForAFolderThatIsNotThereIsNotWritten() {
        assertThatThrownBy(() -> PngFile.write(new WritableImage(1, 1), folder.resolve("no").resolve("图.png"))).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void aSampleCountyThatIsThereIsNotMadeAgain() throws IOException {
        Path there = Files.writeString(folder.resolve("sample.hearth"), "the user's own work in it");
        assertThat(new SampleCounty(folder).make(Progress.none())).isEqualTo(there);
        assertThat(there).hasContent("the user's own work in it");
        assertThat(folder.resolve("sample-county")).doesNotExist();
    }
}
