package org.hearthroll.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearthroll.work.Progress;

/** Writes the files of the made-up county 通宁县: as its offices would have them in August 2017, or a county of any size. */
public final class Sample {

    /** The seed of the files in the repository. */
    public static final long SEED = 20170904;
    /** Households on the register after the adjustment, the published figure. */
    static final int HOUSEHOLDS = 10_679;
    private static final List<Group> REGISTER = List.of(
            new Group(Origin.KEPT, 8417, 32_294), new Group(Origin.NEW, 1869, 6583), new Group(Origin.RETURNED, 393, 1533));
    private static final List<Group> REMOVED = List.of(
            new Group(Origin.REMOVED_POOR, 2034, 7404), new Group(Origin.REMOVED_LIFTED, 2806, 11_993));
    private static final double PERSONS_PER_HOUSEHOLD = 3.77;

    private final Folder folder;
    private final long seed;
    private final Region region = new Region();

    private Sample(Path folder, long seed) {
        this.folder = new Folder(folder);
        this.seed = seed;
    }

    /** Writes every file into a folder that exists; the same seed always gives the same bytes, the given one the published figures. */
    public static void write(Path folder, long seed, Progress progress) {
        Sample sample = new Sample(folder, seed);
        sample.goThrough(County.register(sample.region, REGISTER, seed), sample.officeFiles(), progress);
        sample.goThrough(County.removed(sample.region, REMOVED, seed), List.of(sample.nameList(SampleFile.REMOVED, ListLine.removed(), home -> true)), Progress.none());
        sample.folder.write(SampleFile.AREAS, AreaLine.fields(), AreaLine.of(sample.region));
    }

    /** Writes only what a workspace of the county is made of, the same households and problems, in files that are quick to write and to read. */
    public static void writeRegister(Path folder, long seed, Progress progress) {
        Sample sample = new Sample(folder, seed);
        sample.goThrough(County.register(sample.region, REGISTER, seed), List.of(
                sample.folder.output(SampleFile.MEMBERS_AS_CSV, MemberLine.officeFields(), MemberLine::of),
                sample.folder.output(SampleFile.HOUSEHOLDS, HouseholdLine.fields(), Stream::of),
                sample.ledgerAsCsv()), progress);
        sample.folder.write(SampleFile.AREAS, AreaLine.fields(), AreaLine.of(sample.region));
    }

    /** Writes a member roster of thirty columns, a ledger and an area list for so many households (1 or more) of the same shape. */
    public static void write(Path folder, int households, long seed, Progress progress) {
        Sample sample = new Sample(folder, seed);
        List<Group> all = List.of(new Group(Origin.KEPT, households, (int) Math.round(households * PERSONS_PER_HOUSEHOLD)));
        sample.goThrough(County.register(sample.region, all, seed), sample.bigFiles(), progress);
        sample.folder.write(SampleFile.AREAS, AreaLine.fields(), AreaLine.of(sample.region));
    }

    private List<HomeFile> bigFiles() {
        return List.of(folder.output(SampleFile.MEMBERS_AS_CSV, MemberLine.thirtyFields(), MemberLine::of), ledgerAsCsv());
    }

    private HomeFile ledgerAsCsv() {
        return new Ledger(region, seed, lines -> folder.write(SampleFile.LEDGER_AS_CSV, LedgerLine.fields(), lines));
    }

    private List<HomeFile> officeFiles() {
        Chance disagreements = new Chance(seed + 3);
        return List.of(
                members(),
                folder.output(SampleFile.HOUSEHOLDS, HouseholdLine.fields(), Stream::of),
                folder.output(SampleFile.INSURED, InsuranceLine.fields(), home -> InsuranceLine.of(home, disagreements)),
                folder.output(SampleFile.DISABLED, DisabilityLine.fields(), home -> DisabilityLine.of(home, disagreements)),
                nameList(SampleFile.TAKEN, ListLine.taken(), home -> home.draft().origin() == Origin.NEW),
                nameList(SampleFile.LIFTED, ListLine.lifted(), home -> home.standing().status().equals("预脱贫")),
                nameList(SampleFile.FALLEN_BACK, ListLine.fallenBack(), home -> home.draft().origin() == Origin.RETURNED),
                new Ledger(region, seed, lines -> folder.write(SampleFile.LEDGER, LedgerLine.fields(), lines, "通宁县“两不愁三保障”问题台账")),
                new DirtyRoster(folder),
                new PlanExample(folder));
    }

    private HomeFile members() {
        Lines file = folder.begin(SampleFile.MEMBERS);
        file.line("通宁县建档立卡贫困人口名册（2017年动态调整后）");
        file.line("填报单位：通宁县扶贫开发办公室　　数据日期：2017年8月");
        return new Output<>(file, MemberLine.officeFields(), MemberLine::of);
    }

    private HomeFile nameList(SampleFile file, List<Field<Home>> fields, Predicate<Home> named) {
        return folder.output(file, fields, home -> Stream.of(home).filter(named));
    }

    private void goThrough(County county, List<HomeFile> files, Progress progress) {
        try {
            long done = 0;
            for (Home home : county) {
                progress.pause();
                files.forEach(file -> file.take(home));
                progress.report(++done, county.households());
            }
            files.forEach(HomeFile::done);
        } finally {
            files.forEach(HomeFile::close);
        }
    }
}
