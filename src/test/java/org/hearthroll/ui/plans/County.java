package org.hearthroll.ui.plans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthroll.desk.Desk;
import org.hearthroll.model.Household;
import org.hearthroll.model.Member;
import org.hearthroll.model.Place;
import org.hearthroll.store.Register;
import org.hearthroll.text.Message;
import org.hearthroll.text.Texts;
import org.hearthroll.ui.kit.Alerts;

/** A made-up county of three households, and alerts that are written down. */
final class County {

    private County() {
    }

    static Desk open(Path folder) {
        Path file = folder.resolve("county.hearth");
        Register.make(file, "2020-06", List.of(
                new Household("H1", new Place("城关镇", "一碗水村", ""), Map.of("head_name", "张某国", "main_cause", "01"), List.of(
                        new Member("P1", "张某国", Map.of("health", "02", "labour", "03", "birth_date", "1960-03-01", "relation", "01")),
                        new Member("P2", "李某芳", Map.of("labour", "01", "birth_date", "1970-03-01", "relation", "02")))),
                new Household("H2", new Place("大用镇", "新民村", ""), Map.of("head_name", "王某英", "main_cause", "07"), List.of()),
                new Household("H3", new Place("大用镇", "胜利村", ""), Map.of("head_name", "赵某"), List.of())));
        return Desk.writing(file);
    }

    /** Alerts as the sentences they would be. */
    static final class Said implements Alerts {

        final List<String> sentences = new ArrayList<>();
        /** What the last sentence offered. */
        Runnable step;
        /** How often a refusal was taken away. */
        int settled;

        @Override
        public void settled() {
            settled++;
        }

        @Override
        public void tell(Message said) {
            sentences.add(Texts.chinese().say(said));
        }

        @Override
        public void offer(Message said, Message step, Runnable taken) {
            refuse(said, step, taken);
        }

        @Override
        public void refuse(Message said) {
            tell(said);
        }

        @Override
        public void refuse(Message said, Message offered, Runnable taken) {
            tell(said);
            step = taken;
        }

        @Override
        public void bug(Throwable fault) {
            throw new AssertionError(fault);
        }
    }
}
