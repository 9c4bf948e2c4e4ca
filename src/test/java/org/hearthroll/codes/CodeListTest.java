package org.hearthroll.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthroll.model.Code;
import org.hearthroll.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private static final CodeList CAUSES = CodeLists.standard().list("cause");
    private static final CodeList RISKS = CodeLists.standard().list("risk");
    private static final CodeList HEALTH = CodeLists.standard().list("health");

    @ParameterizedTest
    @CsvSource({"自身发展能力不足,11", "自身发展力不足,11", "缺劳动力致贫,08", "其它,99", "因缺技术致贫,07", "因病致（返）贫,01", "因病致贫返贫,01", "因學,03",
            "因 病,01", "缺　资金,09", "交通不便,10", "因灾（洪涝）,04", "其他原因,99", "缺电,99", "因缺水,06",
            "缺少技术,07", "没技术,07", "缺乏土地,05", "缺少水源,06", "没劳力,08", "缺乏劳动力致贫,08", "没有资金,09", "患大病,01", "供子女上学,03", "遭受灾害,04", "缺乏内生动力,11"})
    void aWordingOfACauseLeadsToItsCode(String wording, String code) {
        assertThat(CAUSES.normalise(wording)).isEqualTo(new Wording.Matched(code));
    }

    @ParameterizedTest
    @CsvSource({"缺劳力,R05", "因自然灾害（洪涝灾害）,R04", "因灾,R04", "车祸,R06", "产业失败,R07", "务工就业不稳,R08", "危房,R09", "饮水安全,R10", "R03,R03", "其它,R99", "患大病,R01", "没有劳动力,R05", "子女上学,R03", "交通事故,R06"})
    void aWordingOfARiskLeadsToItsCode(String wording, String code) {
        assertThat(RISKS.normalise(wording)).isEqualTo(new Wording.Matched(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"因病丧失劳动力", "懒", "饮水困难", "欠债", "婚丧嫁娶"})
    void aWordingThatMustBeAskedAboutMatchesNothingAndKeepsItsWords(String wording) {
        assertThat(CAUSES.normalise(wording)).isEqualTo(new Wording.Unmatched(wording));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "无", "不详", "-", "/"})
    void nothingFilledInIsMissingAndNotUnmatched(String wording) {
        assertThat(CAUSES.normalise(wording)).isEqualTo(new Wording.Missing());
    }

    @Test
    void noCellAtAllIsMissing() {
        assertThat(CAUSES.normalise(null)).isEqualTo(new Wording.Missing());
    }

    @Test
    void aBareNumberIsNoCauseBecauseSystemsNumberThemDifferently() {
        assertThat(CAUSES.normalise("07")).isEqualTo(new Wording.Unmatched("07"));
        assertThat(CAUSES.normalise("7")).isEqualTo(new Wording.Unmatched("7"));
    }

    @Test
    void youIsDroppedOnlyBeforeALack() {
        assertThat(CAUSES.normalise("病")).isEqualTo(new Wording.Unmatched("病"));
        assertThat(CAUSES.normalise("因缺土地")).isEqualTo(new Wording.Matched("05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"因病,因残", "因病，因残", "因病、因残", "因病;因残", "因病；因残", "因病/因残", "因病 因残", "因病＋因残", "因病\n因残", "因病，，因残，"})
    void severalWordingsOfACellAreToldApart(String cell) {
        assertThat(CAUSES.normaliseAll(cell)).containsExactly(new Wording.Matched("01"), new Wording.Matched("02"));
    }

    @Test
    void whatIsSaidTwiceCountsOnceAndWhatIsUnknownStaysInItsPlace() {
        assertThat(CAUSES.normaliseAll("欠债、因病、无、因病致贫")).containsExactly(new Wording.Unmatched("欠债"), new Wording.Matched("01"));
    }

    @Test
    void nothingSaidIsAnEmptyList() {
        assertThat(CAUSES.normaliseAll(" - ")).isEqualTo(List.of());
        assertThat(CAUSES.normaliseAll(null)).isEqualTo(List.of());
    }

    @Test
    void aWordingThatHoldsASeparatorIsTriedAsAWholeFirst() {
        assertThat(CodeLists.standard().list("education").normaliseAll("文盲/半文盲")).containsExactly(new Wording.Matched("01"));
    }

    @Test
    void theOrderOfWordingsInACellIsKept() {
        assertThat(HEALTH.normaliseAll("残疾,长期慢性病")).containsExactly(new Wording.Matched("04"), new Wording.Matched("02"));
    }

    @Test
    void aWordingOfTheOfficeWinsOverNothingKnownAndNeverOverWhatIsDeclared() {
        CodeList list = CodeLists.standard().with(Map.of("cause", Map.of("懒", "11", "因病", "02", "因病、因学", "02", "病、债", "99"), "gone", Map.of("懒", "1"))).list("cause");
        assertThat(list.normalise("懒致贫")).isEqualTo(new Wording.Matched("11"));
        assertThat(list.normalise("懒（不愿劳动）")).isEqualTo(new Wording.Matched("11"));
        assertThat(list.normalise("因病")).isEqualTo(new Wording.Matched("01"));
        assertThat(list.normaliseAll("因病、因学")).containsExactly(new Wording.Matched("01"), new Wording.Matched("03"));
        assertThat(list.normaliseAll("病、债")).containsExactly(new Wording.Matched("99"));
        assertThat(list.normaliseAll("懒、债")).containsExactly(new Wording.Matched("11"), new Wording.Unmatched("债"));
        assertThat(CAUSES.normalise("懒")).isEqualTo(new Wording.Unmatched("懒"));
    }

    @Test
    void aCodeKnowsItsLabelInBothLanguages() {
        assertThat(CAUSES.code("08")).isEqualTo(Optional.of(new Code("08", "缺劳力", "Lack of labour", 8, "2014", false)));
        assertThat(CAUSES.label("08")).isEqualTo("缺劳力");
        assertThat(CAUSES.label("08", Language.ENGLISH)).isEqualTo("Lack of labour");
    }

    @Test
    void aCodeThatTheListDoesNotHaveIsItsOwnLabel() {
        assertThat(CAUSES.label("77")).isEqualTo("77");
    }

    @ParameterizedTest
    @CsvSource({"attribute,五保贫困户,06", "attribute,低保(全家)贫困户,04", "attribute,一般脱贫户,01", "poverty_status,已脱贫（享受政策）,1", "monitoring_category,贫困边缘户,02",
            "relation,本人或户主,01", "sex,男性,1", "ethnicity,苗,06", "ethnicity,僳僳族,20", "labour,半劳弱劳动力,05", "work_place,乡(镇)内务工,01", "yes_no,√,1", "yes_no,没参加,0",
            "yes_no,Ｙ,1", "id_type,身份证,01", "problem_type,教育保障问题,EDU", "problem_state,销号,CLOSED", "school,高职一年级,13"})
    void theOtherListsKnowTheirVariants(String list, String wording, String code) {
        assertThat(CodeLists.standard().list(list).normalise(wording)).isEqualTo(new Wording.Matched(code));
    }
}
