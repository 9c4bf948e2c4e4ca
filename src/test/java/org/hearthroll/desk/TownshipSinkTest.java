package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TownshipSinkTest {

    private final List<String> told = new ArrayList<>();

    private final RowSink next = new RowSink() {

        @Override
        public void expect(List<Line> lines) {
            told.add("expect " + lines.size());
        }

        @Override
        public boolean take(Line line) {
            told.add("take");
            return false;
        }

        @Override
        public void settle() {
            told.add("settle");
        }

        @Override
        public void close() {
            told.add("close");
        }
    };

    /** A sink that is not told what comes next looks up every household alone, three times as slowly. */
    @Test
    void whateverComesGoesOnToWhereTheRowsGo() {
        try (RowSink sink = new TownshipSink(next, null, null)) {
            sink.expect(List.of());
            sink.take(null);
        }
        assertThat(told).containsExactly("expect 0", "take", "close");
    }
}
