package org.hearthroll.quality;

import java.util.List;

/** What a rule looks at as a whole. */
sealed interface Case extends Values permits HouseholdCase, VillageCase {

    /** Its members as the roster has them; none for a village. */
    List<PersonValues> people();
}
