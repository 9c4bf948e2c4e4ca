package org.hearthroll.desk;

import java.util.ArrayList;
import java.util.List;
import org.hearthroll.sheet.XlsxWriting;
import org.hearthroll.store.RecordedStore.Family;
import org.hearthroll.text.Texts;
import org.hearthroll.work.StagedFiles;

/**
 * Writes families, which come place by place, into a workbook a place. Households of which no member is listed, and what was recorded
 * of households as a whole, have no place in a list of members: such a place has a second workbook, of its households.
 */
final class SplitWriting {

    private final StagedFiles staged;
    private final boolean byVillage;
    private final SplitSheet households;
    private final SplitSheet members;
    private final PlaceFileNames names = new PlaceFileNames();
    private final List<String> files = new ArrayList<>();
    private final List<Family> place = new ArrayList<>();
    private long householdsWritten;
    private long membersWritten;

    SplitWriting(StagedFiles staged, boolean byVillage, SplitSheet households, SplitSheet members) {
        this.staged = staged;
        this.byVillage = byVillage;
        this.households = households;
        this.members = members;
    }

    List<String> files() {
        return files;
    }

    long households() {
        return householdsWritten;
    }

    long members() {
        return membersWritten;
    }

    void put(Family family) {
        if (!place.isEmpty() && !key(place.getFirst()).equals(key(family))) {
            done();
        }
        place.add(family);
    }

    /** Writes the place at hand. */
    void done() {
        if (place.isEmpty()) {
            return;
        }
        String name = names.next(name(place.getFirst()));
        if (place.stream().anyMatch(family -> !family.members().isEmpty())) {
            write(name, members, place.stream().filter(family -> !family.members().isEmpty()).toList());
        }
        if (place.stream().anyMatch(SplitFields::asksForHouseholds)) {
            write(names.next(name + Texts.chinese().say("split.of-households")), households, place);
        }
        householdsWritten += place.size();
        membersWritten += place.stream().mapToLong(family -> family.members().size()).sum();
        place.clear();
    }

    private void write(String name, SplitSheet sheet, List<Family> families) {
        files.add(name + ".xlsx");
        try (XlsxWriting out = XlsxWriting.begin(staged.draft(name + ".xlsx"), Texts.chinese().say("split.sheet"), sheet.header()).forPeople()) {
            families.forEach(family -> sheet.rows(family).forEach(out::row));
            out.done();
        }
    }

    private List<String> key(Family family) {
        return byVillage ? List.of(family.township(), family.village()) : List.of(family.township());
    }

    private String name(Family family) {
        String township = family.township().isEmpty() ? Texts.chinese().say("split.no-township") : family.township();
        String village = family.village().isEmpty() ? Texts.chinese().say("split.no-village") : family.village();
        return PlaceFileNames.safe(byVillage ? township + "-" + village : township);
    }
}
