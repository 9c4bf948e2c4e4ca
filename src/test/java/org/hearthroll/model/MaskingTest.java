package org.hearthroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void whatIsNotThereStaysEmpty() {
        assertThat(Masking.name(null)).isEmpty();
        assertThat(Masking.idNumber("")).isEmpty();
        assertThat(Masking.phone(null)).isEmpty();
    }

    @Test
    void aRareSurnameOutsideTheBasicPlaneIsOneCharacter() {
        assertThat(Masking.name("𠅤伟")).isEqualTo("𠅤*");
    }

    @Test
    void aDoubleSurnameIsKeptWholeUnlessItIsTheWholeName() {
        assertThat(Masking.name("欧阳明华")).isEqualTo("欧阳**");
        assertThat(Masking.name("欧阳")).isEqualTo("欧*");
    }

    @Test
    void anIdNumberShowsItsRegionAndItsLastFourCharacters() {
        assertThat(Masking.idNumber("99010519491231002X")).isEqualTo("990105********002X");
    }

    @Test
    void aDisabilityNumberHidesTheWholeMiddle() {
        assertThat(Masking.idNumber("99010519491231002X43")).isEqualTo("990105**********2X43");
    }

    @Test
    void aNumberTooShortToHideIsAllStars() {
        assertThat(Masking.phone("1234567")).isEqualTo("*******");
        assertThat(Masking.phone("19812345678")).isEqualTo("198****5678");
    }
}
