package org.hearthroll.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingStoreTest {

    @TempDir
    Path folder;

    @Test
    void settingsOfOneMatterAreKeptReplacedAndForgottenWithoutTouchingOthers() {
        try (WorkspaceFile workspace = Opening.standard().create(folder.resolve("w.hearth"))) {
            SettingStore settings = new SettingStore(workspace);
            settings.keep("alias:", "塔山办", "塔山镇");
            settings.keep("alias:", "塔山办", "塔山街道");
            settings.keep("alias:", "", "空");
            settings.keep("template:", "a", "b");
            assertThat(settings.of("alias:")).isEqualTo(Map.of("", "空", "塔山办", "塔山街道"));
            assertThat(settings.forget("alias:", "塔山办")).isTrue();
            assertThat(settings.forget("alias:", "塔山办")).isFalse();
            assertThat(settings.of("alias:")).isEqualTo(Map.of("", "空"));
            assertThat(settings.of("template:")).isEqualTo(Map.of("a", "b"));
        }
    }
}
