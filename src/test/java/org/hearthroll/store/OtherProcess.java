package org.hearthroll.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearthroll.text.Refusal;

/** A second process that wants to write to a workspace: locks that hold between windows of one process may not hold between two. */
final class OtherProcess {

    private OtherProcess() {
    }

    /** What it is told: "taken", or the key of the refusal and the process that it names. */
    static String takes(Path workspace) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(), workspace.toString()))
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return said;
    }

    public static void main(String[] arguments) throws Exception {
        try (var _ = WriterLock.take(Path.of(arguments[0]))) {
            System.out.println("taken");
        } catch (Refusal refusal) {
            System.out.println(refusal.said().key() + " " + refusal.said().arguments().get(2));
        }
    }
}
