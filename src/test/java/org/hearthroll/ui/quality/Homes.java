package org.hearthroll.ui.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.store.Register;

/** Three made-up households, two of them with faults. */
final class Homes {

    private Homes() {
    }

    static Desk open(Path folder) {
        Path file = folder.resolve("county.hearth");
        Register.make(file, "2023-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张建国", "safe_water", "0"), List.of(
                        new Member("P1", "张建国", Map.of("relation", "01", "sex", "1", "medical_insurance", "0")),
                        new Member("P2", "张小明", Map.of("relation", "03", "sex", "2", "medical_insurance", "1")))),
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "safe_water", "0"), List.of(
                        new Member("P3", "王某英", Map.of("relation", "01", "sex", "2", "medical_insurance", "0")))),
                new Household("H3", new Place("大用镇", "新民村", ""), Map.of("head_name", "赵某", "safe_water", "1"), List.of(
                        new Member("P4", "赵某", Map.of("relation", "01", "sex", "1", "medical_insurance", "1"))))));
        return Desk.writing(file);
    }
}
