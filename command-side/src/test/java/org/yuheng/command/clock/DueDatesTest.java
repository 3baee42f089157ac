package org.yuheng.command.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** The rows of due dates are the same however the events come: once, twice, interleaved, from zero. */
class DueDatesTest {
    private static final List<List<ComplaintEvent>> LIVES = ComplaintLives.all();

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private record Delivered(ComplaintEvent event, long sequence) {}

    @Test
    void theLivesHoldEveryEventThatThereIs() {
        assertThat(LIVES.stream().flatMap(List::stream).map(Object::getClass))
                .contains(ComplaintEvent.class.getPermittedSubclasses());
    }

    @Test
    void aRowSaysWhichClockRunsAndUntilWhen() {
        deliver(inOrder());

        assertThat(rows()).containsExactlyElementsOf(ComplaintLives.rowsExpected());
    }

    @Test
    void everyEventTwiceGivesTheSameRows() {
        deliver(inOrder());
        var once = rows();
        empty();

        deliver(inOrder().stream().flatMap(event -> Stream.of(event, event)).toList());

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void everythingAgainGivesTheSameRows() {
        deliver(inOrder());
        var once = rows();

        deliver(inOrder());

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void aRebuildFromZeroGivesTheSameRows() {
        deliver(inOrder());
        var before = rows();
        empty();

        deliver(inOrder());

        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void livesInterleavedAndTakenUpAgainAfterACrashGiveTheSameRows(long seed) {
        deliver(inOrder());
        var ordered = rows();
        empty();
        var interleaved = interleaved(new Random(seed));
        int crash = new Random(seed).nextInt(interleaved.size());

        deliver(interleaved.subList(0, crash));
        deliver(interleaved.subList(Math.max(0, crash - 7), interleaved.size()));

        assertThat(rows()).isEqualTo(ordered);
    }

    private static List<Delivered> inOrder() {
        return LIVES.stream().flatMap(life -> numbered(life).stream()).toList();
    }

    /** Each life in its order, lives in any order between each other. */
    private static List<Delivered> interleaved(Random random) {
        List<Deque<Delivered>> waiting = new ArrayList<>(
                LIVES.stream().map(life -> new ArrayDeque<>(numbered(life))).toList());
        List<Delivered> mixed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            var life = waiting.get(random.nextInt(waiting.size()));
            mixed.add(life.removeFirst());
            waiting.removeIf(Deque::isEmpty);
        }
        return mixed;
    }

    private static List<Delivered> numbered(List<ComplaintEvent> life) {
        List<Delivered> numbered = new ArrayList<>();
        life.forEach(event -> numbered.add(new Delivered(event, numbered.size())));
        return numbered;
    }

    private void deliver(List<Delivered> events) {
        var dueDates = new DueDates(database.jdbc());
        events.forEach(delivered -> dueDates.on(delivered.event(), delivered.sequence()));
    }

    private List<Map<String, Object>> rows() {
        return database.jdbc()
                .queryForList("SELECT complaint_id::text AS id, clock, rule, due_on::text, provisional, version"
                        + " FROM due_date ORDER BY complaint_id");
    }

    private void empty() {
        database.jdbc().update("TRUNCATE due_date");
    }
}
