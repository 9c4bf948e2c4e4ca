package org.hearthroll.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbreastTest {

    private final List<Integer> received = new ArrayList<>();

    @Test
    void whatComesOfItIsHandedOutInTheOrderOfTheThingsThoughTheFirstTakesLongest() {
        CountDownLatch lastBegun = new CountDownLatch(1);
        bring(1000, number -> {
            if (number == 999) {
                lastBegun.countDown();
            }
            if (number == 0 && Runtime.getRuntime().availableProcessors() > 1) {
                within(lastBegun);
            }
            return -number;
        }, received::add);
        assertThat(received).isEqualTo(IntStream.range(0, 1000).map(number -> -number).boxed().toList());
    }

    @Test
    void aFewThingsAreWorkedOnTooAndNothingAtAllIsNoFault() {
        bring(3, number -> number * number, received::add);
        bring(0, number -> number, received::add);
        assertThat(received).containsExactly(0, 1, 4);
    }

    @Test
    void whatIsNullIsHandedOutAsWell() {
        bring(2, number -> null, received::add);
        assertThat(received).containsExactly(null, null);
    }

    @Test
    void theReceiverIsCalledByWhoeverBringsTheThings() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        bring(500, number -> number, _ -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void aFaultOfTheWorkIsThrownAsItIsAfterWhatCameBeforeItWasHandedOut() {
        IllegalStateException fault = new IllegalStateException("700");
        assertThatThrownBy(() -> bring(1000, number -> {
            if (number == 700) {
                throw fault;
            }
            return number;
        }, received::add)).isSameAs(fault);
        // Batches are worked on as a whole: what stands in the one of the fault is not handed out.
        assertThat(received).isEqualTo(IntStream.range(0, received.size()).boxed().toList()).hasSizeBetween(600, 700);
        AssertionError grave = new AssertionError("grave");
        assertThatThrownBy(() -> bring(1, _ -> {
            throw grave;
        }, received::add)).isSameAs(grave);
    }

    @Test
    void whoBringsTooMuchTooFastWaits() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        try (Abreast<Integer, Integer> abreast = new Abreast<>(number -> number, received::add)) {
            for (int i = 0; i < 20_000; i++) {
                abreast.put(i);
                ahead.accumulateAndGet(begun.incrementAndGet() - received.size(), Math::max);
            }
            abreast.finish();
        }
        assertThat(received).hasSize(20_000);
        assertThat(ahead.get()).as("things brought and not yet handed out").isLessThanOrEqualTo(64 * (4 * Runtime.getRuntime().availableProcessors() + 1));
    }

    @Test
    void whoIsInterruptedWhileWaitingHasCancelledAndStaysInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> bring(1, number -> {
            within(never);
            return number;
        }, received::add)).isInstanceOf(Cancelled.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(received).isEmpty();
    }

    private static void bring(int things, Function<Integer, Integer> work, Consumer<Integer> receiver) {
        try (Abreast<Integer, Integer> abreast = new Abreast<>(work, receiver)) {
            IntStream.range(0, things).forEach(abreast::put);
            abreast.finish();
        }
    }

    private static void within(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
