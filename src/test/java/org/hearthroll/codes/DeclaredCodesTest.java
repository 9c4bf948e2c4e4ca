package org.hearthroll.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearthroll.model.Code;
import org.junit.jupiter.api.Test;

class DeclaredCodesTest {

    private static final CodeLists LISTS = CodeLists.standard();

    @Test
    void theListsOfTheTradeAreThere() {
        assertThat(LISTS.ids()).contains("cause", "risk", "attribute", "poverty_status", "monitoring_category", "relation", "sex", "ethnicity",
                "education", "school", "health", "labour", "work_place", "id_type", "yes_no", "dangerous_grade", "problem_type", "problem_state", "problem_tier");
    }

    @Test
    void everyCodeStandsOnceInItsList() {
        for (String id : LISTS.ids()) {
            String resource = Declared.rows("codes/lists.csv").stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow().get("resource");
            assertThat(Declared.rows(resource)).as(id).extracting(r -> r.get("code")).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCodeHasALabelOfItsOwnInBothLanguages() {
        for (String id : LISTS.ids()) {
            List<Code> codes = LISTS.list(id).codes();
            assertThat(codes).as(id).isNotEmpty().noneMatch(c -> c.zh().isBlank() || c.en().isBlank());
            assertThat(codes).as(id).extracting(Code::zh).doesNotHaveDuplicates();
            assertThat(codes).as(id).extracting(Code::en).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyLabelLeadsToItsOwnCode() {
        for (String id : LISTS.ids()) {
            for (Code code : LISTS.list(id).codes()) {
                assertThat(LISTS.list(id).normalise(code.zh())).as(id).isEqualTo(new Wording.Matched(code.code()));
            }
        }
    }

    @Test
    void everyVariantLeadsToOneExistingCodeOfAnExistingListOrToNothingFilledIn() {
        for (Map<String, String> row : Declared.rows("codes/variants.csv")) {
            assertThat(LISTS.ids()).contains(row.get("list"));
            CodeList list = LISTS.list(row.get("list"));
            Wording wanted = row.get("code").isEmpty() ? new Wording.Missing() : new Wording.Matched(row.get("code"));
            assertThat(row.get("code").isEmpty() || list.code(row.get("code")).isPresent()).as(row.toString()).isTrue();
            assertThat(list.normalise(row.get("wording"))).as(row.toString()).isEqualTo(wanted);
        }
    }

    @Test
    void noVariantStandsTwice() {
        assertThat(Declared.rows("codes/variants.csv")).extracting(r -> r.get("list") + " " + r.get("wording")).doesNotHaveDuplicates();
    }

    @Test
    void everyTraditionalCharacterLeadsToOneSimplifiedOneThatIsNotTraditionalItself() {
        Map<String, String> characters = Declared.rows("codes/traditional.csv").stream().collect(Collectors.toMap(r -> r.get("traditional"), r -> r.get("simplified")));
        assertThat(characters).isNotEmpty().allSatisfy((traditional, simplified) -> {
            assertThat(traditional.codePointCount(0, traditional.length())).isEqualTo(1);
            assertThat(characters).doesNotContainKey(simplified);
        });
    }
}
