package org.hearthroll.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearthroll.text.Refusal;

/** A second process that wants to write to a workspace: locks that hold between windows of one process may not hold between two. */
final class OtherProcess implements AutoCloseable {

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** What it is told: "taken", or the key of the refusal and the process that it names. */
    static String takes(Path workspace) throws Exception {
        Process process = started(workspace, "once");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return said;
    }

    /** One that took the workspace, lost its lock to somebody who read the lock file within it, and goes on. */
    static OtherProcess losing(Path workspace) throws Exception {
        Process process = started(workspace, "lose");
        if (process.inputReader(StandardCharsets.UTF_8).readLine() == null) {
            throw new IllegalStateException("it did not start");
        }
        return new OtherProcess(process);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static Process started(Path workspace, String how) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(), workspace.toString(), how))
                .redirectErrorStream(true).start();
    }

    public static void main(String[] arguments) throws Exception {
        Path workspace = Path.of(arguments[0]);
        try (var _ = WriterLock.take(workspace)) {
            if (arguments[1].equals("lose")) {
                Files.readString(Path.of(workspace + ".lock"));
            }
            System.out.println("taken");
            if (arguments[1].equals("lose")) {
                System.in.read();
            }
        } catch (Refusal refusal) {
            System.out.println(refusal.said().key() + " " + refusal.said().arguments().get(2));
        }
    }
}
