package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hearthroll.figures.Table.Remark;
import org.hearthroll.figures.Table.Row;
import org.hearthroll.figures.TableRequest.Shown;
import org.hearthroll.model.Scope;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

/** Which shares are marked as adjusted, and which are not quite all or nothing. */
class RemarksTest {

    private static final List<String> CODES = List.of("01", "03", "07", "08", "11", "04", "06", "99");

    @Test
    void ofThePublishedCausesTheFirstIsMarkedAndNothingElse() {
        assertThat(shares(Rounding.LARGEST_REMAINDER, 2825, 272, 3486, 246, 1163, 1679, 38, 970)).containsExactly("26.46*", "2.55", "32.64", "2.30", "10.89", "15.72", "0.36", "9.08");
        assertThat(shares(Rounding.HALF_UP, 2825, 272, 3486, 246, 1163, 1679, 38, 970)).containsExactly("26.45", "2.55", "32.64", "2.30", "10.89", "15.72", "0.36", "9.08");
    }

    @Test
    void thirdsAndSeventhsMarkWhatDiffersFromHalfUpRaisedOrNot() {
        assertThat(shares(Rounding.LARGEST_REMAINDER, 1, 1, 1)).containsExactly("33.34*", "33.33", "33.33");
        assertThat(shares(Rounding.LARGEST_REMAINDER, 1, 1, 1, 1, 1, 1, 1)).containsExactly("14.29", "14.29", "14.29", "14.29", "14.28*", "14.28*", "14.28*");
        assertThat(shares(Rounding.LARGEST_REMAINDER, 37, 58, 19, 86)).containsExactly("18.50", "29.00", "9.50", "43.00");
    }

    @Test
    void nothingThatIsThereIsWrittenAsZeroAndNothingBesideItAsAll() {
        assertThat(shares(Rounding.HALF_UP, 99_997, 1, 1, 1)).containsExactly(">99.99", "<0.01", "<0.01", "<0.01");
        assertThat(shares(Rounding.LARGEST_REMAINDER, 99_997, 1, 1, 1)).containsExactly(">99.99", "<0.01", "<0.01", "<0.01");
        assertThat(shares(Rounding.HALF_UP, 99_990, 10)).containsExactly("99.99", "0.01");
        assertThat(shares(Rounding.HALF_UP, 5)).containsExactly("100.00");
    }

    @Test
    void atOneDecimalTheTableOfTheHandbookReadsTheSame() {
        List<Long> counts = List.of(9994L, 1L, 1L, 1L, 1L, 1L, 1L);
        List<Share> shares = IntStream.range(0, 7).mapToObj(i -> Share.of(counts.get(i), 10_000, Shares.of(counts, Rounding.LARGEST_REMAINDER, 1).get(i))).toList();
        assertThat(IntStream.range(0, 7).mapToObj(i -> ShareWords.of(shares.get(i).percent(), counts.get(i), shares.get(i).remark()))).containsExactly(">99.9", "<0.1", "<0.1", "<0.1", "<0.1", "<0.1", "<0.1");
    }

    @Test
    void theNoteExplainsTheMarkOnlyWhereThereIsOne() {
        assertThat(notes(table(Rounding.LARGEST_REMAINDER, 1, 1, 1))).contains("尾差按最大余额法调整。", "带 * 的占比因此与四舍五入的结果不同。");
        assertThat(notes(table(Rounding.LARGEST_REMAINDER, 1, 3))).contains("尾差按最大余额法调整。").noneMatch(note -> note.contains("*"));
        assertThat(notes(table(Rounding.HALF_UP, 1, 1, 1))).contains("由于四舍五入的原因，分项占比之和不等于合计项。").noneMatch(note -> note.contains("*"));
    }

    @Test
    void aSentenceHasNoMarksButNeverSaysAllOfWhatIsNotQuite() {
        assertThat(Texts.chinese().say(CauseSentence.of(table(Rounding.LARGEST_REMAINDER, 99_997, 1, 1, 1), Scope.of("2017-08"), Counting.MAIN))).contains("占 >99.99%").doesNotContain("*");
        assertThat(Texts.chinese().say(CauseSentence.of(table(Rounding.LARGEST_REMAINDER, 1, 1, 1), Scope.of("2017-08"), Counting.MAIN))).contains("33.34%").doesNotContain("*");
    }

    @Test
    void comparedWithAnotherPeriodEachShareHasTheMarkOfItsOwn() {
        TableRequest request = request(Rounding.LARGEST_REMAINDER).compare("2016-12");
        Table table = new TwoPeriods(county(1, 3), county(1, 1, 1)).table(request);
        Row first = table.rows().getFirst();
        assertThat(first.remarks()).isEqualTo(java.util.Map.of(table.column("household_share_before"), Remark.ADJUSTED, table.column("person_share_before"), Remark.ADJUSTED));
        assertThat(notes(table)).contains("尾差按最大余额法调整。", "带 * 的占比因此与四舍五入的结果不同。");
    }

    @Test
    void theDistributionMarksItsSharesToo() {
        SmallCounty county = new SmallCounty("甲镇", "乙镇", "丙乡").homes(1, "甲镇", "01", 1).troubles(1, "甲镇", "EDU11").troubles(1, "乙镇", "EDU11").troubles(1, "丙乡", "EDU11");
        Table table = county.table(TableRequest.of("distribution", Scope.of(null)).shown(new Shown(Rounding.LARGEST_REMAINDER, Fold.NOTHING, 0, Bands.STANDARD)));
        assertThat(table.rows()).extracting(row -> row.remark(table.column("share"))).containsExactly(Remark.ADJUSTED, null, null, null);
    }

    private static List<String> shares(Rounding rounding, long... counts) {
        Table table = table(rounding, counts);
        int share = table.column("household_share");
        return table.rows().stream().limit(counts.length).map(row -> ShareWords.of((java.math.BigDecimal) row.cells().get(share), (Long) table.cell(row, "households"), row.remark(share))).toList();
    }

    private static Table table(Rounding rounding, long... counts) {
        return county(counts).table(request(rounding));
    }

    private static TableRequest request(Rounding rounding) {
        return TableRequest.of("causes", Scope.of("2017-08")).shown(new Shown(rounding, Fold.NOTHING, 3, Bands.STANDARD));
    }

    /** So many households of each of the first causes, in official order. */
    private static SmallCounty county(long... counts) {
        SmallCounty county = new SmallCounty("大用镇");
        List<String> codes = CODES.stream().limit(counts.length).sorted().toList();
        List<Long> all = LongStream.of(counts).boxed().toList();
        IntStream.range(0, counts.length).forEach(i -> county.homes(Math.toIntExact(all.get(i)), "大用镇", codes.get(i), 1));
        return county;
    }

    private static List<String> notes(Table table) {
        return table.notes().stream().map(Texts.chinese()::say).toList();
    }
}
