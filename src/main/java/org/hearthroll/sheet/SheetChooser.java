package org.hearthroll.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;

/** Chooses the sheet of a workbook that is read: one whose headings are known rather than any other, a visible one rather than a hidden one. */
final class SheetChooser {

    /** A page of instructions or of codes may hold a word or two that are headings. */
    private static final int SURELY = 2;

    private final Path path;
    private final Book book;
    private final Predicate<String> known;
    private final List<SheetLook> looks = new ArrayList<>();

    SheetChooser(Path path, Book book, Predicate<String> known) {
        this.path = path;
        this.book = book;
        this.known = known;
        if (book.tabs().isEmpty()) {
            throw Refusal.of("sheet.refused.no_worksheet", FileKind.name(path));
        }
    }

    /** The sheet of a name, else of a number from 1. */
    SheetLook chosen(String name, ReadingChoice choice) throws IOException {
        List<SheetTab> tabs = book.tabs();
        return look(IntStream.range(0, tabs.size()).filter(i -> tabs.get(i).name().equals(name))
                .findFirst().orElseGet(() -> IntStream.range(0, tabs.size()).filter(i -> String.valueOf(i + 1).equals(name.strip()))
                        .findFirst().orElseThrow(() -> Refusal.of("sheet.refused.no_sheet", FileKind.name(path), name, names(tabs)))), choice);
    }

    SheetLook best(ReadingChoice choice) throws IOException {
        for (int tab = 0; tab < book.tabs().size(); tab++) {
            looks.add(look(tab, ReadingChoice.detect()));
        }
        SheetLook best = headed(false).or(() -> headed(true)).or(() -> first(false, 0)).or(() -> first(true, 0))
                .orElseThrow(() -> Refusal.of("sheet.refused.no_rows", FileKind.name(path)));
        return choice.headerRow() == null && choice.headerRows() == null ? best : look(best.tab(), choice);
    }

    /** The first sheet that has at least half as many known headings as the one that has most. */
    private Optional<SheetLook> headed(boolean hidden) {
        long most = looks.stream().filter(look -> hidden(look) == hidden).mapToLong(SheetLook::known).max().orElse(0);
        return most == 0 ? Optional.empty() : first(hidden, (most + 1) / 2);
    }

    private Optional<SheetLook> first(boolean hidden, long headings) {
        return looks.stream().filter(look -> hidden(look) == hidden && look.header().isPresent() && look.known() >= headings).findFirst();
    }

    private boolean hidden(SheetLook look) {
        return book.tabs().get(look.tab()).hidden();
    }

    private SheetLook look(int tab, ReadingChoice choice) throws IOException {
        List<String[]> sample = BookSource.sample(book, tab);
        Optional<HeaderBlock> header = HeaderFinder.find(sample, choice, known);
        return new SheetLook(tab, sample, header, header.map(block -> block.names().stream().filter(known).count()).orElse(0L));
    }

    /** What the user should know of the sheets that are not read. */
    List<Message> unread(SheetLook read) {
        List<Message> warnings = new ArrayList<>();
        List<SheetTab> alike = looks.stream().filter(look -> look.tab() != read.tab() && look.known() >= SURELY)
                .map(look -> book.tabs().get(look.tab())).filter(tab -> !tab.hidden()).toList();
        if (!alike.isEmpty()) {
            warnings.add(Message.of("sheet.warning.other_sheets", names(alike)));
        }
        List<SheetTab> hidden = book.tabs().stream().filter(SheetTab::hidden).filter(tab -> tab != book.tabs().get(read.tab())).toList();
        if (!hidden.isEmpty()) {
            warnings.add(Message.of("sheet.warning.hidden_sheets", names(hidden)));
        }
        if (book.tabs().get(read.tab()).hidden()) {
            warnings.add(Message.of("sheet.warning.hidden_read", book.tabs().get(read.tab()).name()));
        }
        return warnings;
    }

    private static String names(List<SheetTab> tabs) {
        return tabs.stream().map(SheetTab::name).collect(Collectors.joining("、"));
    }
}
