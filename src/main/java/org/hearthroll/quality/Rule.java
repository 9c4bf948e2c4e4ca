package org.hearthroll.quality;

import java.util.List;
import org.hearthroll.model.Severity;
import org.hearthroll.text.Label;

/** A declared rule of data quality: its id, what it is about, how much it matters, whom it looks at, its sentence, and how it is tested. */
public record Rule(String id, Group group, Severity severity, Grain grain, Label sentence, Needs needs, Check check) {

    /** The recorded fields its test reads. */
    List<String> fields() {
        return List.copyOf(Fields.recorded(check.fields()));
    }
}
