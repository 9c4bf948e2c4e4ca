package org.hearthroll.quality;

import java.math.BigDecimal;

/** What a rule can ask about the one it looks at. */
interface Values {

    /** The value of a recorded or derived field; empty where it is blank or cannot be told. */
    String value(String field);

    /** The value of a parameter; null where none is set. */
    BigDecimal limit(String parameter);
}
