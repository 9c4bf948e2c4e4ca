package org.hearthroll.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The dirty roster of one township: every declared blemish on a household of its own, with a sound one between, and what to expect of it. */
final class DirtyRoster implements HomeFile {

    private static final String TOWNSHIP = "梨坪乡";
    private static final Predicate<Blemish> CLOSING = blemish -> blemish.deed() == Blemish.Deed.CLOSING;

    private final Deque<Blemish> waiting = new ArrayDeque<>(Blemish.declared().stream().filter(CLOSING.negate()).toList());
    private final List<Blemish> closing = Blemish.declared().stream().filter(CLOSING).toList();
    private final Expected expected = new Expected();
    private final Folder folder;
    private final Lines file;
    private DirtyHome before;
    private boolean sound;

    /** Begins the file with its title lines. */
    DirtyRoster(Folder folder) {
        this.folder = folder;
        this.file = folder.begin(SampleFile.DIRTY);
        file.line(TOWNSHIP + "贫困人口花名册");
        file.line("填报单位：" + TOWNSHIP + "人民政府", "", "", "单位：人、元");
        file.line(DirtyLine.header().cells());
    }

    /** Takes in a household; of the township every second one suffers the first waiting blemish that it is large enough for. */
    @Override
    public void take(Home home) {
        if (!home.township().name().equals(TOWNSHIP) || waiting.isEmpty()) {
            return;
        }
        DirtyHome dirty = new DirtyHome(home, before);
        int members = home.members().size();
        expected.household(members);
        if (sound) {
            waiting.stream().filter(blemish -> blemish.members() <= members).findFirst().ifPresent(blemish -> {
                waiting.remove(blemish);
                dirty.suffer(blemish);
                expected.blemish(blemish, members);
            });
        }
        for (long i = dirty.seeminglyDamaged(); i > 0; i--) {
            expected.finding("ID_DAMAGED_BY_EXCEL");
        }
        dirty.lines().forEach(line -> file.line(line.cells()));
        sound = !sound;
        before = dirty;
    }

    /** Writes the closing lines, and beside the file what to expect of it. */
    @Override
    public void done() {
        for (Blemish blemish : closing) {
            file.line(DirtyLine.saying(blemish.column(), blemish.text()).cells());
            expected.blemish(blemish, 0);
        }
        file.done();
        folder.write(SampleFile.EXPECTED, expected.json());
    }

    @Override
    public void close() {
        file.close();
    }
}
