package org.hearthroll.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Another process of this program, for tests that kill it. */
final class Child {

    private Child() {
    }

    /** Begins a main class with its arguments; what it says goes into a file. */
    static Process started(Path said, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", main.getName()));
        command.addAll(Arrays.stream(arguments).map(Object::toString).toList());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }
}
