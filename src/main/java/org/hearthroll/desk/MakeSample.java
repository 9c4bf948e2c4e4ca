package org.hearthroll.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthroll.demo.Sample;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.hearthroll.work.Progress;

/** Writes the files of the made-up county into a folder, which is made if it is missing. */
public final class MakeSample {

    /** The seed that gives the published figures. */
    public static final long SEED = Sample.SEED;

    private MakeSample() {
    }

    /** The county with the published figures, in the files its offices would have. */
    public static void county(Path folder, long seed, Progress progress) {
        Sample.write(made(folder), seed, progress);
    }

    /** Only what a workspace of the county is made of, in files that are quick to write and to read. */
    public static void register(Path folder, long seed, Progress progress) {
        Sample.writeRegister(made(folder), seed, progress);
    }

    /** A county of so many households (1 or more) of the same shape: a member roster, a ledger and an area list. */
    public static void countyOf(int households, Path folder, long seed, Progress progress) {
        Sample.write(made(folder), households, seed, progress);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new Refusal(Message.of("demo.unwritable", folder.toString()), unwritable);
        }
    }
}
