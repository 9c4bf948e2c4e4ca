package org.hearthroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.hearthroll.text.Language;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
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
    void whereALibraryIsMissingItIsNamedWithTheCommandThatBringsIt() {
        assertThat(SystemLibrary.missing(file -> !file.startsWith("libgtk"))).containsExactly(SystemLibrary.GTK);
        assertThat(Texts.chinese().say(SystemLibrary.why(List.of(SystemLibrary.GTK)))).isEqualTo(
                "这台电脑缺少系统库 libgtk-3.so.0，无法显示界面；请在终端运行 sudo apt install libgtk-3-0 安装后再试（Debian、Ubuntu、麒麟、统信都用这条命令）。");
        assertThat(Texts.of(Language.ENGLISH).say(SystemLibrary.why(List.of(SystemLibrary.X11, SystemLibrary.PANGO)))).isEqualTo(
                "The screens cannot be shown: this computer lacks the system library libX11.so.6 libpangoft2-1.0.so.0. Run sudo apt install libx11-6 libpangoft2-1.0-0 in a terminal and try again (Debian, Ubuntu, Kylin and UOS alike).");
    }

    @Test
    void whereNoLibraryIsMissingItIsTheDisplayThatIs() {
        assertThat(SystemLibrary.why(SystemLibrary.missing(_ -> true))).isEqualTo(Message.of("cli.no.desktop"));
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
