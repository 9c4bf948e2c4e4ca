package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {

    @TempDir
    private Path folder;

    @Test
    void theFingerprintIsTheSha256OfTheBytesOfTheFile() throws IOException, NoSuchAlgorithmException {
        Path file = Sheets.file(folder, "\uFEFF户编号,姓名\n" + "001,张三\n".repeat(50_000));
        String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.sha256()).isEqualTo(expected);
            assertThat(open.size()).isEqualTo(Files.size(file));
            assertThat(open.path()).isEqualTo(file);
        }
    }

    @Test
    void theRowsCanBeReadAsOftenAsWanted() {
        try (SheetFile open = Sheets.open(Sheets.file(folder, "户编号,姓名\n001,张三\n"))) {
            assertThat(Sheets.rows(open)).hasSize(1);
            assertThat(Sheets.rows(open)).hasSize(1);
        }
        try (SheetFile open = Sheets.open(new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号") + RawWorkbook.row(2, "001")).in(folder))) {
            assertThat(Sheets.rows(open)).hasSize(1);
            assertThat(Sheets.rows(open)).hasSize(1);
        }
    }

    @Test
    void thePositionRunsUpToTheSize() {
        try (SheetFile open = Sheets.open(Sheets.file(folder, "户编号,姓名\n" + "001,张三\n".repeat(9)));
                Rows rows = open.rows()) {
            assertThat(rows.size()).isEqualTo(open.size());
            while (rows.next() != null) {
                assertThat(rows.position()).isBetween(1L, rows.size());
            }
            assertThat(rows.position()).isEqualTo(rows.size());
        }
    }

    @Test
    void theSizeOfASheetIsTheNumberOfItsLastRowWhereItSaysIt() {
        try (SheetFile open = Sheets.open(new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号") + RawWorkbook.row(9, "001")).in(folder));
                Rows rows = open.rows()) {
            assertThat(rows.size()).isEqualTo(9);
            assertThat(rows.next().number()).isEqualTo(9);
            assertThat(rows.position()).isEqualTo(9);
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void theHeadIsTheFirstRowsAsTheyStandBlankOnesToo() {
        try (SheetFile open = Sheets.open(Sheets.file(folder, "标题\n\n户编号,姓名\n001,张三\n002,李四\n"))) {
            assertThat(open.head(4)).containsExactly(new String[] {"标题"}, new String[] {""}, new String[] {"户编号", "姓名"}, new String[] {"001", "张三"});
            assertThat(open.head(99)).hasSize(5);
        }
    }

    @Test
    void theHeadOfASheetHasItsGaps() {
        Path file = new RawWorkbook().sheet("名册", "", RawWorkbook.row(3, "户编号", "姓名") + RawWorkbook.row(6, "001")).in(folder);
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.head(5)).containsExactly(new String[0], new String[0], new String[] {"户编号", "姓名"}, new String[0], new String[0]);
            assertThat(open.facts().headerRow()).isEqualTo(3);
        }
    }

    @Test
    void aWorkbookWithTitlesAndTwoHeaderRowsIsReadLikeACsvFile() {
        Path file = new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "某乡人口情况表") + RawWorkbook.row(2, "户编号", "姓名", "人口", "", "备注")
                + RawWorkbook.row(3, "", "", "男", "女") + RawWorkbook.row(4, "001", "张三", "1", "2", "x")).in(folder);
        try (SheetFile open = Sheets.open(file)) {
            assertThat(open.facts().header()).containsExactly("户编号", "姓名", "人口_男", "人口_女", "备注");
            assertThat(open.facts().sourceNotes()).containsExactly("某乡人口情况表");
            assertThat(Sheets.rows(open)).extracting(row -> List.of(row.cells())).containsExactly(List.of("001", "张三", "1", "2", "x"));
        }
    }

    @Test
    void aGarbledExampleIsShortEnoughToShow() {
        assertThat(Mojibake.in(List.<String[]>of(new String[] {"plain", "text"}))).isEmpty();
        assertThat(Mojibake.in(List.<String[]>of(new String[] {"上海", "ÉÏº£ÉÏº£ÉÏº£ÉÏº£"}))).contains(new Mojibake.Example("ÉÏº£ÉÏº£ÉÏº£…", "上海上海上海上海"));
        assertThat(Mojibake.in(List.<String[]>of(new String[] {"Jörg Müller, Straße, Königsallee, Élysée, çà et là, été, où, naïve"}))).isEmpty();
    }
}
