package org.hearthroll.quality;

import java.util.List;
import java.util.function.BiConsumer;
import org.hearthroll.model.Member;
import org.hearthroll.text.Label;

/** The test of one rule over one household or village. */
interface Check {

    /** Tells of each fault: the person it is about (null: the whole) and what it rests on. */
    void check(Case subject, BiConsumer<Member, Label> fault);

    /** The fields it looks at. */
    List<String> fields();

    /** The parameters it compares with. */
    List<String> parameters();
}
