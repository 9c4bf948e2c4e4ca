package org.hearthroll.bench;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearthroll.desk.Choices;
import org.hearthroll.desk.Desk;
import org.hearthroll.desk.ImportRequest;
import org.hearthroll.desk.ImportSource;
import org.hearthroll.desk.MakeSample;
import org.hearthroll.figures.TableKind;
import org.hearthroll.figures.TableRequest;
import org.hearthroll.model.Scope;
import org.hearthroll.work.Progress;

/** All measurements on a made-up county of 40 000 households; run by mvn -Pbench. */
public final class Bench {

    private static final int HOUSEHOLDS = 40_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final List<String> ONLY = Arrays.stream(System.getProperty("bench.only", "").split(",")).filter(Predicate.not(String::isBlank)).toList();
    private static final int SLOWEST = 5;
    private static final String PERIOD = "2017-08";

    private final Path folder;
    private final Path csv;
    private final Path workspace;
    private final Program program;
    private final Report report = new Report();
    private final boolean sqliteInstalled = Sqlite.installed();
    private final Sqlite sqlite;
    /** Seconds of the load and of the cross table that others are measured by; not measured yet. */
    private double first = Double.NaN;
    private double crossedOnce = Double.NaN;

    private Bench(Path target) throws Exception {
        this.folder = Files.createDirectories(target.resolve("bench"));
        this.csv = folder.resolve("名册-人-2017-08.csv");
        this.workspace = folder.resolve("bench.hearth");
        this.program = new Program(target);
        this.sqlite = new Sqlite(folder.resolve("sqlite.db"));
    }

    public static void main(String[] arguments) throws Exception {
        Bench bench = new Bench(Path.of(arguments[0]));
        bench.sample();
        for (Part part : Part.values()) {
            if (ONLY.isEmpty() || ONLY.contains(part.name().toLowerCase(Locale.ROOT))) {
                bench.measure(part);
            }
        }
    }

    /** What can be measured by itself, in the order of the whole. */
    private enum Part {
        IMPORT, TABLES, PLANS, WINDOW, WORKBOOK, TENFOLD
    }

    private void measure(Part part) throws Exception {
        if (part != Part.IMPORT && !Files.exists(workspace)) {
            load(csv);
        }
        switch (part) {
            case IMPORT -> imports();
            case TABLES -> {
                crossTable();
                standardTables();
            }
            case PLANS -> plans();
            case WINDOW -> window();
            case WORKBOOK -> workbook();
            case TENFOLD -> tenfold();
        }
    }

    private void imports() throws Exception {
        double yardstick = wholeProcess();
        first = warm(yardstick);
        again();
        charset();
    }

    private void sample() throws Exception {
        report.title("A made-up county of " + HOUSEHOLDS + " households, heap 512 MB, median of rounds: " + ROUNDS);
        report.line("sample --households " + HOUSEHOLDS, Stopwatch.seconds(() -> MakeSample.countyOf(HOUSEHOLDS, folder, MakeSample.SEED, Progress.none())));
        report.note("%d MB, %d lines".formatted(Files.size(csv) / 1_000_000, lines()));
        if (!sqliteInstalled) {
            report.note("sqlite3 is not installed: there is no yardstick and there are no ratios.");
        }
    }

    /** Rounds of the yardstick and of the program take turns; returns the seconds of the yardstick. */
    private double wholeProcess() throws Exception {
        report.title("Import of the CSV file, whole process");
        double[] theirs = new double[sqliteInstalled ? ROUNDS : 0];
        double[] ours = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            if (sqliteInstalled) {
                theirs[i] = Stopwatch.seconds(() -> sqlite.importFile(csv));
            }
            removeWorkspace();
            ours[i] = Stopwatch.seconds(() -> program.run("import", csv.toString(), "--into", workspace.toString(), "--create", "--period", PERIOD));
        }
        report.line("sqlite3 .import", Stopwatch.median(theirs));
        report.ratio("hearthroll import", Stopwatch.median(ours), Stopwatch.median(theirs), 1.5);
        return Stopwatch.median(theirs);
    }

    private double warm(double yardstick) throws Exception {
        report.title("Import of the CSV file, inside a running program");
        double seconds = loaded();
        report.ratio("the same, program warm", seconds, yardstick, 1.0);
        report.note("heap in use afterwards: %d MB of at most %d".formatted(used(), Runtime.getRuntime().maxMemory() >> 20));
        return seconds;
    }

    private double loaded() throws Exception {
        return Stopwatch.median(Stopwatch.rounds(8, ROUNDS, () -> load(csv)));
    }

    /** The file once more into the workspace that has all of it. */
    private void again() throws Exception {
        double seconds = Stopwatch.median(Stopwatch.rounds(2, ROUNDS, () -> {
            try (Desk desk = Desk.writing(workspace)) {
                load(desk, csv);
            }
        }));
        report.ratio("the unchanged file once more", seconds, first, 1.0);
    }

    private void charset() throws Exception {
        Path recoded = folder.resolve("名册-GB18030.csv");
        Files.writeString(recoded, Files.readString(csv), Charset.forName("GB18030"));
        report.ratio("the same in GB18030", Stopwatch.median(Stopwatch.rounds(2, ROUNDS, () -> load(recoded))), first, 1.1);
    }

    private void tenfold() throws Exception {
        first = Double.isNaN(first) ? loaded() : first;
        crossedOnce = Double.isNaN(crossedOnce) ? crossed(21) : crossedOnce;
        report.title("Ten times the rows, inside a running program");
        Path large = Files.createDirectories(folder.resolve("tenfold"));
        MakeSample.countyOf(10 * HOUSEHOLDS, large, MakeSample.SEED, Progress.none());
        double[] seconds = Stopwatch.rounds(1, Math.min(ROUNDS, 3), () -> load(large.resolve(csv.getFileName())));
        report.ratio("against the county of " + HOUSEHOLDS + " households", Stopwatch.median(seconds), first, 12);
        report.ratio("causes by township, against the same", crossed(9), crossedOnce, 12);
    }

    private void crossTable() throws Exception {
        report.title("Causes by township, households and persons");
        if (sqliteInstalled) {
            sqlite.importFile(csv);
        }
        double theirs = sqliteInstalled ? Stopwatch.median(sqlite.cross(), sqlite.cross(), sqlite.cross()) : Double.NaN;
        crossedOnce = crossed(21);
        report.line("sqlite3 GROUP BY", theirs);
        report.ratio("hearthroll, program warm", crossedOnce, theirs, 0.1);
    }

    private double crossed(int rounds) throws Exception {
        try (Desk desk = Desk.reading(workspace)) {
            TableRequest request = TableRequest.of("causes", Scope.of(null)).by("township");
            return Stopwatch.median(Stopwatch.rounds(20, rounds, () -> desk.breakDown().table(request)));
        }
    }

    /** Every declared table, plain and by township: the first time, when its columns are read, and once they are there. */
    private void standardTables() throws Exception {
        report.title("Every standard table, plain and by township, program warm");
        List<Double> firsts = new ArrayList<>();
        Map<String, Double> medians = new HashMap<>();
        try (Desk desk = Desk.reading(workspace)) {
            for (TableRequest request : TableKind.all().stream().flatMap(Bench::requests).toList()) {
                firsts.add(Stopwatch.seconds(() -> desk.breakDown().table(request)));
                medians.put(request.name() + (request.by() == null ? "" : " by " + request.by()), Stopwatch.median(Stopwatch.rounds(2, 9, () -> desk.breakDown().table(request))));
            }
        }
        report.line("median of all " + medians.size(), Stopwatch.median(medians.values().stream().mapToDouble(Double::doubleValue).toArray()));
        medians.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(SLOWEST).forEach(slow -> report.line("among the slowest: " + slow.getKey(), slow.getValue()));
        report.line("the slowest for the first time", Collections.max(firsts));
    }

    private static Stream<TableRequest> requests(TableKind kind) {
        TableRequest plain = TableRequest.of(kind.id(), Scope.of(null));
        boolean crossed = !Set.of(TableKind.Shape.DISTRIBUTION, TableKind.Shape.INCIDENCE).contains(kind.shape()) && !"township".equals(kind.dimension());
        return crossed ? Stream.of(plain, plain.by("township")) : Stream.of(plain);
    }

    /** In a copy: other parts measure a county without plans. */
    private void plans() throws Exception {
        Path planned = Files.copy(workspace, folder.resolve("plans.hearth"), StandardCopyOption.REPLACE_EXISTING);
        new PlanWork(planned, report, ROUNDS, sqliteInstalled ? () -> sqlite.importFile(csv) : null).measure(program);
    }

    private void window() throws Exception {
        report.title("The window on this workspace, drawn off-screen");
        program.runClass("org.hearthroll.app.WindowBench", workspace.toString()).lines().filter(Predicate.not(String::isBlank)).forEach(report::note);
    }

    private void workbook() throws Exception {
        report.title("Import of the same roster as XLSX, inside a running program");
        Path xlsx = folder.resolve("名册.xlsx");
        Workbooks.write(csv, xlsx);
        double[] bare = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            bare[i] = Stopwatch.seconds(() -> Workbooks.readBare(xlsx));
            ours[i] = Stopwatch.seconds(() -> load(xlsx));
        }
        report.line("bare fastexcel-reader", Stopwatch.median(bare));
        report.ratio("hearthroll", Stopwatch.median(ours), Stopwatch.median(bare), 1.5);
    }

    private void load(Path file) throws Exception {
        removeWorkspace();
        try (Desk desk = Desk.create(workspace)) {
            load(desk, file);
        }
    }

    private void load(Desk desk, Path file) {
        ImportSource source = new ImportSource(file, Choices.detected());
        desk.importFiles().load(new ImportRequest(List.of(source), PERIOD, null, folder.resolve("rejects.xlsx"), false), Progress.none());
    }

    private void removeWorkspace() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("bench.hearth")).filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private long lines() throws Exception {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.count();
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }
}
