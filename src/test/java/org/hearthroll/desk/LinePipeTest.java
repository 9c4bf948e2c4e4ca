package org.hearthroll.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearthroll.roster.Outcome;
import org.hearthroll.roster.ReadRow;
import org.hearthroll.sheet.Rows;
import org.hearthroll.sheet.SourceRow;
import org.junit.jupiter.api.Test;

class LinePipeTest {

    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void everyRowComesThroughInOrderAndTheFileIsLetGo() {
        List<Long> numbers = new ArrayList<>();
        try (LinePipe pipe = LinePipe.of(rows(10_000), LinePipeTest::read)) {
            for (LinePipe.Batch batch = pipe.next(); !batch.lines().isEmpty(); batch = pipe.next()) {
                batch.lines().forEach(line -> numbers.add(line.read().number()));
            }
        }
        assertThat(numbers).hasSize(10_000).isSorted().startsWith(1L).endsWith(10_000L);
        assertThat(closed).isTrue();
    }

    @Test
    void aFaultOfTheReaderIsThrownToTheWriter() {
        try (LinePipe pipe = LinePipe.of(rows(1_000), rows -> {
            throw new IllegalStateException("row " + rows.getFirst().number());
        })) {
            assertThatThrownBy(pipe::next).isInstanceOf(IllegalStateException.class).hasMessage("row 1");
        }
        assertThat(closed).isTrue();
    }

    @Test
    void closingStopsAReaderThatIsFarFromTheEnd() {
        try (LinePipe pipe = LinePipe.of(rows(Long.MAX_VALUE), LinePipeTest::read)) {
            assertThat(pipe.next().lines()).isNotEmpty();
        }
        assertThat(closed).isTrue();
    }

    private static List<ReadRow> read(List<SourceRow> rows) {
        return rows.stream().map(row -> new ReadRow(row.number(), Outcome.LOADED, row.cells(), null, List.of(), null, row.number())).toList();
    }

    private Rows rows(long count) {
        return new Rows() {
            private long number;

            @Override
            public SourceRow next() {
                return number == count ? null : SourceRow.of(++number, "x");
            }

            @Override
            public long position() {
                return number;
            }

            @Override
            public long size() {
                return count;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
