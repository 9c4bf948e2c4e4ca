package org.hearthroll.app;

import java.io.PrintStream;
import java.nio.file.Path;
import org.hearthroll.cli.ExitCode;
import org.hearthroll.cli.HearthrollCommand;
import org.hearthroll.text.Language;
import org.hearthroll.text.Texts;
import org.hearthroll.work.Progress;

/**
 * Opens the program on the made-up sample county: what the run command of the README starts, with the build directory as its argument.
 * Where there is no display it says so, draws the tour instead and prints the table of causes.
 */
public final class Demo {

    private Demo() {
    }

    public static void main(String[] arguments) {
        LogFile.install();
        System.exit(run(Path.of(arguments[0])));
    }

    private static int run(Path build) {
        SampleCounty county = new SampleCounty(build.resolve("demo"));
        RealDesktop desktop = new RealDesktop(county);
        try (PrintStream out = Streams.out(); PrintStream err = Streams.err()) {
            if (Toolkit.hasDisplay(System.getenv())) {
                Path workspace = county.make(Progress.none());
                return HearthrollCommand.run(new String[] {"open", workspace.toString()}, desktop, out, err);
            }
            Path pictures = build.resolve("tour");
            err.println(Texts.of(Language.ofSystem()).say("demo.no-display", pictures.toString()));
            err.flush();
            String workspace = county.make(Progress.none()).toString();
            int drawn = HearthrollCommand.run(new String[] {"tour", "--out", pictures.toString(), "--from", workspace}, desktop, out, err);
            return drawn == ExitCode.DONE
                    ? HearthrollCommand.run(new String[] {"table", "causes", "--from", workspace, "--fold", "02,05,06,10,99"}, desktop, out, err) : drawn;
        }
    }
}
