package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearthroll.plan.MeasureType;
import org.hearthroll.plan.MeasureType.Counting;
import org.hearthroll.plan.MeasureType.Level;
import org.junit.jupiter.api.Test;

class StatedMeasureTest {

    @Test
    void spacesOfEveryKindBecomeOneAndUnitsWrittenInOneBreathAreSeveral() {
        StatedMeasure stated = new StatedMeasure(" \t送药\u00A0\u3000上门\r\n(每月)\uFEFF ", Level.PERSON, "HEALTH", List.of("01"), List.of("卫健局、村委会", " ", "乡 \u3000镇;"), new Counting(" 次 / 月 ", true));
        assertThat(stated).isEqualTo(new StatedMeasure("送药 上门 (每月)", Level.PERSON, "HEALTH", List.of("01"), List.of("卫健局", "村委会", "乡 镇"), new Counting("次 / 月", true)));
    }

    @Test
    void whatOneThereIsSaysIsSaidAgain() {
        MeasureType type = OwnMeasuresTest.type("X07", OwnMeasuresTest.DRUGS, MeasureType.Standing.RETIRED);
        assertThat(StatedMeasure.of(type)).isEqualTo(OwnMeasuresTest.DRUGS);
    }

    @Test
    void aCategoryOrAnAnswerThatNobodyDeclaredIsABug() {
        assertThatThrownBy(() -> new StatedMeasure("甲", Level.PERSON, "OTHER", List.of(), List.of(), new Counting("", false))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatedMeasure("甲", Level.PERSON, "HEALTH", List.of("01", "77"), List.of(), new Counting("", false))).isInstanceOf(IllegalArgumentException.class);
    }
}
