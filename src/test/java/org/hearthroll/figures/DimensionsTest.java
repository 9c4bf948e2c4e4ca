package org.hearthroll.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hearthroll.codes.CodeLists;
import org.hearthroll.text.Label;
import org.hearthroll.text.Refusal;
import org.hearthroll.text.Texts;
import org.junit.jupiter.api.Test;

class DimensionsTest {

    private static final Dimensions ALL = Dimensions.standard();
    private static final Labels LABELS = new Labels(CodeLists.standard());

    @Test
    void everyDimensionIsNamedInBothLanguagesAndItsCodesExist() {
        assertThat(ALL.all()).allSatisfy(d -> {
            assertThat(d.name().zh()).isNotBlank();
            assertThat(d.name().en()).isNotBlank();
            assertThat(d.codes().isEmpty() || !LABELS.declared(d).isEmpty()).isTrue();
        });
        assertThat(ALL.all()).doesNotHaveDuplicates().hasSizeGreaterThan(25);
    }

    @Test
    void theBandsOfEveryDimensionFollowEachOtherWithoutGapOrOverlap() {
        assertThat(ALL.all()).allSatisfy(d -> {
            for (int i = 1; i < d.bands().size(); i++) {
                assertThat(d.bands().get(i - 1).meets(d.bands().get(i))).as(d.id() + " " + d.bands().get(i).code()).isTrue();
            }
            assertThat(d.bands().isEmpty() || d.bands().getLast().below() == null).as(d.id()).isTrue();
        });
    }

    @Test
    void everyTableCountsByADeclaredDimensionOrHasRowsOfItsOwn() {
        assertThat(TableKind.all()).isNotEmpty().allSatisfy(t -> {
            if (t.shape() == TableKind.Shape.AMOUNTS) {
                assertThat(Amounts.of(t)).as(t.id()).isNotEmpty();
            } else if (t.shape() == TableKind.Shape.INDICATORS) {
                assertThat(Indicators.of(t)).as(t.id()).isNotEmpty();
            } else {
                assertThat(ALL.byId(t.dimension())).isNotNull();
            }
        });
        assertThat(TableKind.of("ethnicity")).isEqualTo(new TableKind("ethnicity", new Label("民族", "Ethnicity"), TableKind.Shape.HOUSEHOLDS, "ethnicity", "ethnicity"));
    }

    @Test
    void anUnknownTableOrDimensionIsRefusedWithWhereToLook() {
        assertThatThrownBy(() -> TableKind.of("nonsense")).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(Texts.chinese().say(refused.said()))
                .isEqualTo("没有“nonsense”这个统计维度；可用 hearthroll table --list 查看全部维度。"));
    }

    @Test
    void aColumnThatIsNoIdentifierIsRefusedAtBirth() {
        assertThatThrownBy(() -> new Dimension("x", new Label("x", "x"), Dimension.Grain.HOUSEHOLD, Dimension.Kind.PLAIN, List.of("a; DROP TABLE household"), "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bandsThatOverlapOrLeaveAGapAreRefusedWhenTheyAreRead() {
        assertThat(banded("<500", "500-<1000", "1000+").bands()).hasSize(3);
        for (List<String> wrong : List.of(List.of("<500", "400-<1000", "1000+"), List.of("<500", "600-<1000", "1000+"), List.of("1000+", "<1000"), List.of("0", "1", "3+"), List.of("<500", "500-<1000"))) {
            assertThatThrownBy(() -> banded(wrong.toArray(String[]::new))).as(wrong.toString()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("bands of x");
        }
    }

    private static Dimension banded(String... bands) {
        return new Dimension("x", new Label("x", "x"), Dimension.Grain.HOUSEHOLD, Dimension.Kind.NUMBER, List.of("a"), "", Stream.of(bands).map(Interval::parse).toList());
    }

    @Test
    void valuesAreNamedByCodeLabelVariantOrMark() {
        Dimension cause = ALL.byId("cause");
        assertThat(List.of("07", " 缺技术 ", "因缺技术致贫", "Lack of skills").stream().map(w -> LABELS.value(cause, w)).distinct()).containsExactly("07");
        assertThat(List.of("", "NONE", "未填", "Not filled in").stream().map(w -> LABELS.value(cause, w)).distinct()).containsExactly("");
        assertThat(LABELS.value(cause, "未归类")).isEqualTo("UNMATCHED");
        assertThat(LABELS.value(ALL.byId("township"), "大用镇")).isEqualTo("大用镇");
        assertThatThrownBy(() -> LABELS.value(cause, "懒得很")).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(Texts.chinese().say(refused.said()))
                .isEqualTo("主要致贫原因里没有“懒得很”；请写代码或名称，未填写的用 NONE。"));
    }

    @Test
    void valuesStandInOfficialOrderAndWhatIsBlankComesLast() {
        assertThat(LABELS.ordered(ALL.byId("cause"), java.util.Arrays.asList(null, "FOLD", "99", "UNMATCHED", "02", "01")))
                .containsExactly("01", "02", "99", "UNMATCHED", "FOLD", null);
        assertThat(LABELS.ordered(ALL.byId("household_size"), List.of("6+", "2", "0"))).containsExactly("0", "2", "6+");
        assertThat(LABELS.ordered(ALL.byId("exit_year"), List.of("2019", "2014"))).containsExactly("2014", "2019");
    }

    @Test
    void agesSizesYearsAndSchoolsGoFromLessToMoreAndCausesAndPlacesDoNot() {
        assertThat(Dimensions.standard().all().stream().filter(Dimension::ordinal).map(Dimension::id)).contains("age", "school_age", "income", "household_size", "exit_year", "work_months", "education", "school", "dangerous_grade")
                .doesNotContain("cause", "any_cause", "township", "village", "attribute", "health", "sex", "dangerous_house");
    }

    @Test
    void headingsComeFromTheDimensionOrFromTheMessages() {
        assertThat(new Table.Column("health_code", Table.Kind.CODE, 0).heading()).extracting(Texts.chinese()::say).isEqualTo("健康状况代码");
        assertThat(new Table.Column("health", Table.Kind.LABEL, 0).heading()).extracting(Texts.english()::say).isEqualTo("Health");
        assertThat(new Table.Column("p_low", Table.Kind.DECIMAL, 0).heading()).extracting(Texts.chinese()::say).isEqualTo("下尾概率");
    }

    @Test
    void everyBandHasALabelOfItsOwnThatASelectorUnderstands() {
        Labels labels = new Labels(CodeLists.standard());
        Dimensions.standard().all().stream().filter(dimension -> !dimension.bands().isEmpty()).forEach(dimension -> {
            List<String> declared = labels.declared(dimension);
            assertThat(declared.stream().map(code -> labels.label(dimension, code).zh())).as(dimension.id()).doesNotHaveDuplicates().noneMatch(label -> label.contains("<") || label.contains("+"));
            assertThat(declared.stream().map(code -> labels.value(dimension, labels.label(dimension, code).zh()))).as(dimension.id()).isEqualTo(declared);
        });
        assertThat(labels.declared(Dimensions.standard().byId("income")).stream().map(code -> labels.label(Dimensions.standard().byId("income"), code).zh()))
                .startsWith("不满500元", "500以上不满1000元").endsWith("2500以上不满2800元", "2800元及以上");
    }
}
