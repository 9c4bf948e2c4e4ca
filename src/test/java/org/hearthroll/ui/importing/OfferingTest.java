package org.hearthroll.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthroll.desk.Offers;
import org.hearthroll.desk.Receipt;
import org.junit.jupiter.api.Test;

class OfferingTest {

    private static Receipt receipt(Map<String, Long> findings) {
        return new Receipt("r.csv", "", "roster", "UTF-8", ",", null, 1, 3, 3, 0, 0, 1L, 3L, 3, 0, 0, 0, List.of(), new TreeMap<>(findings), null, null, List.of(), List.of(), Map.of(), List.of());
    }

    @Test
    void whatTheCheckFoundIsOfferedWithTheNumberOfCells() {
        assertThat(Offering.of(receipt(Map.of("FILL_DOWN_OFFERED", 7L, "NO_HEAD", 1L, "ID_RECOVERY_OFFERED", 2L)), Offers.none())).containsExactly(
                new Offering(Offering.Kind.FILL_DOWN, 7, false), new Offering(Offering.Kind.RECOVER_IDS, 2, false));
        assertThat(Offering.of(receipt(Map.of("NO_HEAD", 1L)), Offers.none())).isEmpty();
    }

    @Test
    void anOfferThatWasTakenUpStaysSoThatItCanBeGivenBack() {
        Offers taken = new Offers(true, false, true, false);
        assertThat(Offering.of(receipt(Map.of("FILLED_DOWN", 7L)), taken)).containsExactly(
                new Offering(Offering.Kind.FILL_DOWN, 7, true), new Offering(Offering.Kind.DECIMAL_COMMA, 0, true));
    }

    @Test
    void turningOneLeavesTheOthersAsTheyAre() {
        Offers offers = new Offers(false, true, false, true);
        assertThat(new Offering(Offering.Kind.FILL_DOWN, 1, false).turned(offers)).isEqualTo(new Offers(true, true, false, true));
        assertThat(new Offering(Offering.Kind.SERIAL_DATES, 1, true).turned(offers)).isEqualTo(new Offers(false, false, false, true));
        assertThat(new Offering(Offering.Kind.DECIMAL_COMMA, 1, false).turned(offers)).isEqualTo(new Offers(false, true, true, true));
        assertThat(new Offering(Offering.Kind.RECOVER_IDS, 1, true).turned(offers)).isEqualTo(new Offers(false, true, false, false));
    }
}
