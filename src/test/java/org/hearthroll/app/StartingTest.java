package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.hearthroll.ui.kit.Fx;
import org.hearthroll.ui.kit.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StartingTest {

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void linuxSaysInItsEnvironmentWhetherThereIsADisplay() {
        assertThat(Toolkit.hasDisplay(Map.of())).isFalse();
        assertThat(Toolkit.hasDisplay(Map.of("DISPLAY", " "))).isFalse();
        assertThat(Toolkit.hasDisplay(Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(Toolkit.hasDisplay(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    }

    @Test
    void filesOpenedBeforeAreOfferedLatestFirstAsLongAsTheyAreThere() throws IOException {
        RecentFiles recent = new RecentFiles(Memory.ofThisRun());
        Path first = Files.writeString(folder.resolve("一.hearth"), "");
        Path second = Files.writeString(folder.resolve("二.hearth"), "");
        recent.opened(first);
        recent.opened(second);
        recent.opened(first);
        assertThat(recent.all()).containsExactly(first, second);
        Files.delete(second);
        assertThat(recent.all()).containsExactly(first);
    }

    @Test
    void atMostEightFilesAreRemembered() throws IOException {
        RecentFiles recent = new RecentFiles(Memory.ofThisRun());
        for (int i = 0; i < 10; i++) {
            recent.opened(Files.writeString(folder.resolve(i + ".hearth"), ""));
        }
        assertThat(recent.all()).hasSize(8).startsWith(folder.resolve("9.hearth")).endsWith(folder.resolve("2.hearth"));
    }

    @Test
    void aPictureIsWrittenSoThatItReadsBackPixelForPixel() {
        Fx.start();
        WritableImage drawn = new WritableImage(3, 2);
        drawn.getPixelWriter().setColor(0, 0, Color.RED);
        drawn.getPixelWriter().setColor(1, 0, Color.WHITE);
        drawn.getPixelWriter().setColor(2, 1, Color.BLUE);
        Path file = folder.resolve("图.png");
        PngFile.write(drawn, file);
        Image read = new Image(file.toUri().toString());
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getPixelReader().getColor(0, 0)).isEqualTo(Color.RED);
        assertThat(read.getPixelReader().getColor(1, 0)).isEqualTo(Color.WHITE);
        assertThat(read.getPixelReader().getColor(2, 1)).isEqualTo(Color.BLUE);
    }
}
