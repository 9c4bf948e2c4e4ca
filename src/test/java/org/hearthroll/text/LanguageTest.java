package org.hearthroll.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void aBareMachineSpeaksTheLanguageOfTheseUsers() {
        assertThat(Language.ofSystem(Map.of("LANG", "C.UTF-8"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
        assertThat(Language.ofSystem(Map.of("LANG", "POSIX"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
    }

    @Test
    void aLocaleSetOnlyForFileNamesDoesNotHideTheLanguageBelowIt() {
        assertThat(Language.ofSystem(Map.of("LC_ALL", "C.UTF-8", "LANG", "en_US.UTF-8"), Locale.ENGLISH)).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofSystem(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.GB18030"), Locale.ENGLISH)).isEqualTo(Language.CHINESE);
    }

    @Test
    void whereTheEnvironmentSaysNothingJavaKnowsTheLanguage() {
        assertThat(Language.ofSystem(Map.of(), Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.ofSystem(Map.of("LANG", ""), Locale.FRENCH)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whatTheUserAskedForIsTaken() {
        assertThat(Language.of("zh")).isEqualTo(Language.CHINESE);
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.of("fr")).isEqualTo(Language.CHINESE);
    }
}
