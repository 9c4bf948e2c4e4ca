package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearthroll.roster.Columns;
import org.hearthroll.roster.HeaderMatching;
import org.hearthroll.roster.Kind;
import org.hearthroll.roster.ReadRow;
import org.hearthroll.roster.ReadingRules;
import org.hearthroll.roster.RowReader;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

/** Where the slots of a file end up in a table. */
class RegisterColumnsTest {

    private static final List<String> KNOWN = List.of("code", "name", "village_group", "health", "phone");

    @Test
    void aFieldWithoutAColumnGoesToMoreByItsIdAndAnUnknownOneByItsHeading() {
        RowReader reader = reader("人编号", "姓名", "政治面貌", "自定义");
        assertThat(columns(reader).row(read(reader, "01", "张三", "群众", "甲").values(), null))
                .containsExactly("01", "张三", null, "{\"political\":\"群众\",\"=自定义\":\"甲\"}");
    }

    @Test
    void runningNumbersAndKeysSayNothingAboutAnybody() {
        RowReader reader = reader("序号", "户编号", "姓名");
        RegisterColumns columns = columns(reader);
        assertThat(columns.columns()).containsExactly("name");
        assertThat(columns.row(read(reader, "1", "0001", "张三").values(), null)).containsExactly("张三", null, null);
    }

    @Test
    void ourOwnColumnsOfARejectListAreNotKept() {
        RowReader reader = reader("退回·文件", "退回·行号", "姓名");
        assertThat(columns(reader).row(read(reader, "r.csv", "3", "张三").values(), null)).containsExactly("张三", null, null);
    }

    @Test
    void someFieldsHaveAColumnOfAnotherName() {
        assertThat(columns(reader("人编号", "组", "人联系电话")).columns()).containsExactly("code", "village_group", "phone");
    }

    @Test
    void theCallersNamesCountBeforeOurs() {
        RowReader reader = reader("人编号", "姓名");
        RegisterColumns columns = new RegisterColumns(reader.layout(), slots(reader), List.of("person_code", "head_name"),
                Map.of("person_code", "person_code", "name", "head_name"));
        assertThat(columns.columns()).containsExactly("person_code", "head_name");
    }

    @Test
    void theWordingNamesOnlyTheFieldsWhoseWordsDiffer() {
        RowReader reader = reader("姓名", "健康状况");
        ReadRow read = read(reader, "张三", "说不清");
        assertThat(columns(reader).row(read.values(), read.originals())).containsExactly("张三", "UNMATCHED", "{\"health\":\"说不清\"}", null);
    }

    @Test
    void aDerivedColumnIsAddedOnceAndEmptyUntilSomebodyFillsIt() {
        RowReader reader = reader("姓名");
        RegisterColumns columns = columns(reader);
        columns.derive("health");
        columns.derive("health");
        columns.derive("name");
        assertThat(columns.columns()).containsExactly("name", "health");
        assertThat(columns.position("health")).isEqualTo(1);
        assertThat(columns.position("phone")).isEqualTo(-1);
        assertThat(columns.row(read(reader, "张三").values(), null)).containsExactly("张三", null, null, null);
    }

    private static RowReader reader(String... headers) {
        return RowReader.of(new HeaderMatching(Columns.standard()).match(Arrays.asList(headers)), Kind.MEMBER_ROSTER,
                ReadingRules.on(LocalDate.of(2020, 6, 30)));
    }

    private static ReadRow read(RowReader reader, String... cells) {
        return reader.read(SourceRow.of(2, cells));
    }

    private static List<Integer> slots(RowReader reader) {
        return IntStream.range(0, reader.layout().size()).boxed().toList();
    }

    private static RegisterColumns columns(RowReader reader) {
        return new RegisterColumns(reader.layout(), slots(reader), KNOWN, Map.of());
    }
}
