package org.hearthroll.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built program as a process of its own, with a heap of 512 MB. */
final class Program {

    private static final String HEAP = "-Xmx512m";
    private final Path target;

    /** target: the folder of the build, which holds hearthroll/ and test-classes/. */
    Program(Path target) {
        this.target = target;
    }

    /** Runs a command of the command line to its end; a failure is a failure of the measurement. */
    void run(String... arguments) throws Exception {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(target.resolve("hearthroll/bin/hearthroll" + (windows ? ".cmd" : "")).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().put("HEARTHROLL_HEAP", HEAP);
        builder.environment().put("HEARTHROLL_JAVA_HOME", System.getProperty("java.home"));
        finish(builder);
    }

    /** Runs a main class of the test classes beside the built program and returns what it printed. */
    String runClass(String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                "--module-path=" + target.resolve("hearthroll/fx"), "--add-modules=javafx.controls,javafx.swing", "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED", "--add-exports=javafx.controls/com.sun.javafx.scene.control=ALL-UNNAMED",
                "--add-exports=javafx.controls/com.sun.javafx.scene.control.behavior=ALL-UNNAMED", "--add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED",
                "-cp", target.resolve("test-classes") + System.getProperty("path.separator") + target.resolve("hearthroll/lib") + "/*", main));
        command.addAll(List.of(arguments));
        finish(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()));
        return Files.readString(log());
    }

    private Path log() {
        return target.resolve("bench/process.log");
    }

    private void finish(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(log()));
        }
    }
}
