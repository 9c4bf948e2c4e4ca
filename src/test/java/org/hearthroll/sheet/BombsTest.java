package org.hearthroll.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearthroll.text.Message;
import org.hearthroll.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm whoever opens them: each is refused in a sentence, before it has cost memory, and nobody is called. */
class BombsTest {

    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    private void refused(Path file, String key, Object... more) {
        Object[] arguments = more.length == 0 ? new Object[] {"名册.xlsx"} : more;
        assertThatThrownBy(() -> Sheets.open(file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.said()).isEqualTo(Message.of(key, arguments)));
    }

    private void tooBig(Path file) {
        refused(file, "sheet.refused.too_big", "名册.xlsx", 2048L);
    }

    private static RawWorkbook workbook() {
        return new RawWorkbook().sheet("名册", "", RawWorkbook.row(1, "户编号", "姓名") + RawWorkbook.row(2, "001", "张三"));
    }

    /** The workbook with a further part that holds so many megabytes of one character between a beginning and an end. */
    private Path swollen(String part, String begin, int megabytes, String end) throws IOException {
        Path whole = workbook().in(folder);
        Path file = folder.resolve("bomb").resolve("名册.xlsx");
        Files.createDirectories(file.getParent());
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(whole.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry : from.stream().filter(e -> !e.getName().equals(part)).toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            fill(zip, begin, megabytes, end);
        }
        return file;
    }

    private static void fill(OutputStream out, String begin, int megabytes, String end) throws IOException {
        byte[] blanks = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < megabytes; i++) {
            out.write(blanks);
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anArchiveThatUnpacksToTwoHundredTimesItsSizeIsRefused() throws IOException {
        tooBig(swollen("xl/media/picture.png", "", 300, ""));
    }

    @Test
    void anArchiveOfTooManyPartsIsRefused() {
        RawWorkbook workbook = workbook();
        for (int i = 0; i < 10_001; i++) {
            workbook.part("xl/media/" + i, "");
        }
        tooBig(workbook.in(folder));
    }

    @Test
    void oneEndlessCellIsRefused() throws IOException {
        tooBig(swollen("xl/worksheets/sheet1.xml", SHEET + "<row><c t=\"inlineStr\"><is><t>", 100, "</t></is></c></row>" + END));
    }

    @Test
    void oneEndlessSharedTextIsRefused() throws IOException {
        Path file = swollen("xl/sharedStrings.xml", "<sst><si><t>", 100, "</t></si></sst>");
        Path asking = folder.resolve("asking");
        Files.createDirectories(asking);
        Files.copy(file, asking.resolve("名册.xlsx"));
        try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(asking.resolve("名册.xlsx"))) {
            Files.writeString(zip.getPath("xl/worksheets/sheet1.xml"), SHEET + "<row><c t=\"s\"><v>0</v></c></row>" + END);
        }
        tooBig(asking.resolve("名册.xlsx"));
    }

    @Test
    void aPartThatIsLongerThanItSaysIsRefused() throws IOException {
        Path file = swollen("xl/worksheets/sheet1.xml", SHEET + "<row><c><v>1</v></c></row><!--", 3, "-->" + END);
        shortenStatedSize(file, "xl/worksheets/sheet1.xml");
        tooBig(file);
    }

    /** Writes another size into the directory of the archive, which is what a reader believes. */
    private static void shortenStatedSize(Path file, String part) throws IOException {
        byte[] all = Files.readAllBytes(file);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int entry = text.lastIndexOf("PK\u0001\u0002", text.lastIndexOf(part));
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(entry + 24L);
            access.write(new byte[] {100, 0, 0, 0});
        }
    }

    @Test
    void entitiesAreNeverResolved() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        refused(workbook().part("xl/worksheets/sheet1.xml", bomb + SHEET + RawWorkbook.row(1, "户编号&b;") + RawWorkbook.row(2, "1") + END).in(folder), "sheet.refused.damaged");
        refused(workbook().part("xl/worksheets/sheet1.xml", bomb + SHEET + RawWorkbook.row(1, "户编号") + RawWorkbook.row(2, "1") + END).in(folder), "sheet.refused.damaged");
    }

    @Test
    void noDocumentTypeCallsAnybody() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            String call = "<!DOCTYPE x SYSTEM \"" + address + "\" [<!ENTITY e SYSTEM \"" + address + "\">]>";
            refused(workbook().part("xl/worksheets/sheet1.xml", call + SHEET + RawWorkbook.row(1, "&e;") + END).in(folder), "sheet.refused.damaged");
            refused(workbook().sharedStrings(call + "<sst><si><t>&e;</t></si></sst>").part("xl/worksheets/sheet1.xml",
                    SHEET + "<row><c t=\"s\"><v>0</v></c></row>" + END).in(folder), "sheet.refused.damaged");
            Path xml = Files.writeString(folder.resolve("名册.xlsx"), "<?xml version=\"1.0\"?>" + call + "<Workbook>&e;</Workbook>");
            refused(xml, "sheet.refused.damaged");
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void fiftyThousandMergedCellsAreReadLikeAFew() {
        StringBuilder rows = new StringBuilder(RawWorkbook.row(1, "户编号", "姓名"));
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 0; i < 50_000; i++) {
            rows.append(RawWorkbook.row(2 * i + 2, "00" + i, "甲")).append(RawWorkbook.row(2 * i + 3, "", "乙"));
            merges.append("<mergeCell ref=\"A%d:A%d\"/>".formatted(2 * i + 2, 2 * i + 3));
        }
        Path file = workbook().part("xl/worksheets/sheet1.xml", SHEET + rows + "</sheetData>" + merges + "</mergeCells></worksheet>").in(folder);
        List<SourceRow> read = Sheets.rows(file);
        assertThat(read).hasSize(100_000);
        assertThat(read.getLast().notes()).isEqualTo(Map.of(0, CellNote.MERGED_ABOVE));
    }

    @Test
    void aHeaderAsWideAsASheetCanBeIsRefusedWithTheNumbers() {
        StringBuilder header = new StringBuilder("<row r=\"1\">");
        header.append("<c t=\"inlineStr\"><is><t>户编号</t></is></c>".repeat(16_384)).append("</row>");
        refused(workbook().part("xl/worksheets/sheet1.xml", SHEET + header + RawWorkbook.row(2, "1") + END).in(folder),
                "sheet.refused.too_many_columns", "名册.xlsx", 16_384, 2_000);
    }

    @Test
    void aColumnThatNoSheetHasIsRefused() {
        refused(workbook().part("xl/worksheets/sheet1.xml", SHEET + "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>" + END).in(folder), "sheet.refused.damaged");
    }

    @Test
    void anOldWorkbookOrPageTooBigToBeHeldInMemoryIsRefused() throws IOException {
        Path page = folder.resolve("名册.xls");
        try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
            file.write("<html><table>".getBytes(StandardCharsets.US_ASCII));
            file.setLength(201L << 20);
        }
        refused(page, "sheet.refused.too_big", "名册.xls", 200L);
    }

    @Test
    void aSpanOfBillionsOfCellsIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("名册.xls"), "<table><tr><td rowspan=999999999 colspan=999999999>户编号</td></tr><tr><td>姓名</td></tr><tr><td>a</td></tr></table>");
        assertThat(Sheets.cells(file)).containsExactly(List.of("姓名"), List.of("a"));
    }
}
