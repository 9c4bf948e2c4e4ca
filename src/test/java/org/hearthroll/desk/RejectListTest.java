package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthroll.model.Finding;
import org.hearthroll.model.Severity;
import org.hearthroll.roster.Outcome;
import org.hearthroll.roster.ReadRow;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectListTest {

    private static final List<String> HEADER = List.of("户编号", "姓名");
    private static final String OWN = "\uFEFF退回·文件,退回·工作表,退回·行号,退回·列,退回·原文,退回·原因,退回·提示";
    private static final String WHY = "没有导入：没有户编号，也没有可用的户主证件号码，无法确定是哪一户。请补填户编号。";

    @TempDir
    Path folder;

    @Test
    void aListWithoutRowsStillHasItsHeading() throws IOException {
        assertThat(written(HEADER)).isEqualTo(OWN + ",户编号,姓名\n");
    }

    @Test
    void aRowComesWithWhereItStoodWhyAndAllItsOwnCells() throws IOException {
        assertThat(written(HEADER, SourceRow.of(7, "", "王五"))).isEqualTo(OWN + ",户编号,姓名\n名册.csv,,7,户编号,x,HOUSEHOLD_KEY_MISSING,第 7 行" + WHY + ",,王五\n");
    }

    @Test
    void cellsBeyondTheHeaderAreKeptAndAShortRowStaysShort() throws IOException {
        String list = written(HEADER, SourceRow.of(7, "", "王五", "多出来的"), SourceRow.of(8, ""));
        assertThat(list.lines().toList().get(1)).endsWith("。,,王五,多出来的");
        assertThat(list.lines().toList().get(2)).matches(".*。,+");
    }

    @Test
    void theColumnsOfAnEarlierListOfRejectsAreNotWrittenTwice() throws IOException {
        String list = written(List.of("退回·文件", "退回·行号", "户编号", "姓名"), SourceRow.of(2, "旧.csv", "7", "", "王五"));
        assertThat(list).isEqualTo(OWN + ",户编号,姓名\n名册.csv,,2,户编号,x,HOUSEHOLD_KEY_MISSING,第 2 行" + WHY + ",,王五\n");
    }

    @Test
    void anyOtherEndingIsAWorkbook() throws IOException {
        Path list = folder.resolve("r.xlsx");
        new RejectList("名册.csv", "表一", HEADER).write(list, HEADER, List.of(rejected(SourceRow.of(7, "", "王五"))));
        assertThat(Files.readAllBytes(list)).startsWith('P', 'K');
        assertThat(folder.toFile().list()).containsExactly("r.xlsx");
    }

    private String written(List<String> header, SourceRow... rows) throws IOException {
        Path list = folder.resolve("r.CSV");
        new RejectList("名册.csv", null, header).write(list, header, List.of(rows).stream().map(RejectListTest::rejected).toList());
        return Files.readString(list).replace("\r\n", "\n");
    }

    private static Intake.Rejected rejected(SourceRow source) {
        Finding reason = new Finding("HOUSEHOLD_KEY_MISSING", Severity.ERROR, source.number(), "户编号", "x", List.of());
        return new Intake.Rejected(new Line(source, new ReadRow(source.number(), Outcome.REJECTED, new String[0], null, List.of(), reason, 0)), reason);
    }
}
