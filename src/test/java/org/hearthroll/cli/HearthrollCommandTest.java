package org.hearthroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearthrollCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<List<Path>> opened = new ArrayList<>();
    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Failures.class.getName());
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private RuntimeException fault;

    @BeforeEach
    void readTheLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(log);
    }

    @AfterEach
    void leaveTheLog() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void withoutACommandTheDesktopIsAskedFor() {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(opened).containsExactly(List.of());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anUnknownCommandIsWrongUsageInOneSentenceOfTheChosenLanguage() {
        assertThat(run("--lang", "zh", "fly")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said()).isEqualTo("不认识的参数：fly。请用“hearthroll --help”查看用法。\n");
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        assertThat(run("--lang=fr")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(said()).isEqualTo("参数 --lang 的值“fr”不正确。请用“hearthroll --help”查看用法。\n");
    }

    @Test
    void aRefusalIsItsSentenceAndExitOne() {
        fault = Refusal.of("cli.no.desktop");
        assertThat(run("--lang=en")).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).isEqualTo("There is no display to open a window on; hearthroll tour --out FOLDER draws the screens to pictures instead.\n");
    }

    @Test
    void anUnforeseenFaultIsOneSentenceWithACodeThatStaysTheSame() {
        fault = new IllegalStateException("secret detail");
        assertThat(run("--lang=en")).isEqualTo(ExitCode.REFUSED);
        String first = said();
        assertThat(first).matches("Something unforeseen happened \\(code [0-9A-F]{4}\\) and the command was not completed; "
                + "the log has the details, please pass the code on\\.\n");
        assertThat(logged).singleElement().extracting(LogRecord::getThrown).isSameAs(fault);
        err.reset();
        run("--lang=en");
        assertThat(said()).isEqualTo(first);
    }

    @Test
    void theHelpSpeaksTheChosenLanguageOnly() {
        assertThat(run("--help", "--lang", "zh")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("用法： hearthroll").contains("输出语言，默认随系统").doesNotContain("Usage");
        out.reset();
        run("--help", "--lang", "en");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: hearthroll").doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version", "--lang", "zh")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("户情工作站 ").hasLineCount(1);
    }

    private int run(String... arguments) {
        return HearthrollCommand.run(arguments, new Recorded(), utf8(out), utf8(err));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private final class Recorded implements Desktop {

        @Override
        public void open(List<Path> files) {
            if (fault != null) {
                throw fault;
            }
            opened.add(files);
        }

        @Override
        public void tour(TourRequest request) {
            throw new AssertionError("nobody asked for a tour");
        }
    }
}
