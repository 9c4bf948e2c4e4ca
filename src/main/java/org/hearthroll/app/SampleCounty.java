package org.hearthroll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.demo.SampleFile;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.desk.MakeSample;
import org.hearthroll.work.Progress;

/** The made-up county as a workspace: its files are written and loaded as any office would load them. */
final class SampleCounty {

    private static final String PERIOD = "2017-08";
    private static final List<SampleFile> LOADED = List.of(SampleFile.AREAS, SampleFile.MEMBERS_AS_CSV, SampleFile.HOUSEHOLDS, SampleFile.LEDGER_AS_CSV);

    private final Path folder;

    /** Files and workspace are kept in this folder. */
    SampleCounty(Path folder) {
        this.folder = folder;
    }

    /** The workspace file, made first where there is none yet; half a one is never left behind. */
    Path make(Progress progress) {
        Path workspace = folder.resolve("sample.hearth");
        if (!Files.exists(workspace)) {
            load(progress);
        }
        return workspace;
    }

    private void load(Progress progress) {
        Path files = folder.resolve("sample-county");
        MakeSample.register(files, MakeSample.SEED, progress);
        Path draft = folder.resolve("sample-draft.hearth");
        try {
            Files.deleteIfExists(draft);
            try (Desk desk = Desk.create(draft)) {
                List<ImportSource> sources = LOADED.stream().map(f -> new ImportSource(files.resolve(f.fileName()), Choices.detected())).toList();
                desk.importFiles().load(new ImportRequest(sources, PERIOD, null, null, false), progress);
            }
            Files.move(draft, folder.resolve("sample.hearth"));
            clear();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Nobody needs the copies kept before the loading of a draft. */
    private void clear() throws IOException {
        try (Stream<Path> beside = Files.list(folder)) {
            for (Path left : beside.filter(f -> f.getFileName().toString().startsWith("sample-draft")).toList()) {
                if (Files.isRegularFile(left)) {
                    Files.delete(left);
                }
            }
        }
    }
}
