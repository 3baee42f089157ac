package org.yuheng.command.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.complaint.ComplaintNumber;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.Regions;

/** Every number is issued, reserved or void: no gap, none twice. */
class ComplaintNumbersTest {
    private static final RegionCode JINSHUI = RegionCode.of("410105");
    private static final String A = "11111111-1111-4111-8111-111111111111";
    private static final String B = "22222222-2222-4222-8222-222222222222";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private ComplaintNumbers numbers;

    @BeforeEach
    void open() {
        numbers = numbers(false);
    }

    @Test
    void numbersCountFromOneForEachRegionAndYear() {
        assertThat(numbers.reserve(A, JINSHUI, 2026)).hasToString("410105-2026-000001");
        assertThat(numbers.reserve(B, JINSHUI, 2026)).hasToString("410105-2026-000002");
        assertThat(numbers.reserve(anyId(), JINSHUI, 2027)).hasToString("410105-2027-000001");
        assertThat(numbers.reserve(anyId(), RegionCode.of("410100"), 2026)).hasToString("410100-2026-000001");
    }

    @Test
    void aTownshipCountsWithItsCounty() {
        var township = Regions.all().stream()
                .filter(region -> region.value().length() == 9)
                .findFirst()
                .orElseThrow();

        assertThat(numbers.reserve(A, township, 2026).value())
                .isEqualTo(township.value().substring(0, 6) + "-2026-000001");
    }

    @Test
    void aRepeatGetsTheSameNumberWhateverRegionAndYearItNames() {
        var number = numbers.reserve(A, JINSHUI, 2026);

        assertThat(numbers.reserve(A, JINSHUI, 2026)).isEqualTo(number);
        assertThat(numbers.reserve(A, RegionCode.of("410102"), 2027)).isEqualTo(number);
        numbers.confirm(A);
        assertThat(numbers.reserve(A, JINSHUI, 2027)).isEqualTo(number);
    }

    @Test
    void manyAtOnceLeaveNoGapAndGetNoneTwice() throws Exception {
        List<Callable<ComplaintNumber>> work = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            var id = anyId();
            work.add(() -> numbers.reserve(id, JINSHUI, 2026));
        }

        assertThat(atOnce(work).stream().map(ComplaintNumber::value))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 300)
                        .mapToObj("410105-2026-%06d"::formatted)
                        .toList());
    }

    @Test
    void theSameComplaintManyTimesAtOnceGetsOneNumberAndLeavesNoGap() throws Exception {
        for (int round = 1; round <= 5; round++) {
            var id = anyId();
            List<Callable<ComplaintNumber>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(() -> numbers.reserve(id, JINSHUI, 2026));
            }

            assertThat(atOnce(work)).containsOnly(ComplaintNumber.of("410105", 2026, round));
        }
        assertThat(database.jdbc().queryForObject("SELECT last_ordinal FROM number_sequence", Long.class))
                .isEqualTo(database.count("number_reservation"));
    }

    @Test
    void anIssuedNumberMayBeIssuedAgain() {
        numbers.reserve(A, JINSHUI, 2026);
        numbers.confirm(A);
        numbers.confirm(A);

        assertThat(states()).containsExactly("ISSUED");
    }

    @Test
    void aVoidNumberStaysVoidAndTheComplaintWouldGetTheNext() {
        numbers.reserve(A, JINSHUI, 2026);
        numbers.cancel(A);

        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> numbers.confirm(A));
        assertThat(numbers.reserve(A, JINSHUI, 2026)).hasToString("410105-2026-000002");
        numbers.confirm(A);
        assertThat(states()).containsExactly("VOID", "ISSUED");
    }

    @Test
    void anIssuedNumberIsNeverVoid() {
        numbers.reserve(A, JINSHUI, 2026);
        numbers.confirm(A);
        numbers.cancel(A);

        assertThat(states()).containsExactly("ISSUED");
    }

    @Test
    void withoutAReservationNothingIsIssued() {
        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> numbers.confirm(A));
    }

    @Test
    void aNumberIsIssuedTogetherWithItsEventOrNotAtAll() {
        numbers.reserve(A, JINSHUI, 2026);

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    numbers.confirm(A);
                    throw new IllegalStateException("the event was not stored");
                }))
                .hasMessage("the event was not stored");
        assertThat(states()).containsExactly("RESERVED");
    }

    @Test
    void aReservationStandsAlsoWhenTheRequestFailsLater() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    numbers.reserve(A, JINSHUI, 2026);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(numbers.reserve(A, JINSHUI, 2026)).hasToString("410105-2026-000001");
        assertThat(numbers.reserve(B, JINSHUI, 2026)).hasToString("410105-2026-000002");
    }

    @ParameterizedTest
    @CsvSource({"false, off", "true, on"})
    void aReservationWaitsForTheDiskWhereItsEventIsStoredElsewhere(boolean eventsAreElsewhere, String waits) {
        database.jdbc()
                .execute("ALTER TABLE number_reservation ADD COLUMN waits TEXT"
                        + " DEFAULT current_setting('synchronous_commit')");

        numbers(eventsAreElsewhere).reserve(A, JINSHUI, 2026);

        assertThat(database.jdbc().queryForObject("SELECT waits FROM number_reservation", String.class))
                .isEqualTo(waits);
    }

    @Test
    void onlyAReservationThatIsOldIsLeftToBeSettledTheOldestFirst() {
        var old = anyId();
        for (var id : List.of(A, B, old)) {
            numbers.reserve(id, JINSHUI, 2026);
        }
        age(B, 6);
        age(old, 60);

        assertThat(numbers.unsettled(5, 10)).containsExactly(old, B);
        assertThat(numbers.unsettled(5, 1)).containsExactly(old);
        numbers.confirm(old);
        numbers.cancel(B);
        assertThat(numbers.unsettled(5, 10)).isEmpty();
    }

    @Test
    void theNumbersOfManyAreReadAtOnce() {
        numbers.reserve(A, JINSHUI, 2026);
        numbers.reserve(B, JINSHUI, 2026);
        numbers.cancel(B);

        assertThat(numbers.held(List.of(A, B, anyId()))).isEqualTo(Map.of(A, ComplaintNumber.of("410105", 2026, 1)));
    }

    private ComplaintNumbers numbers(boolean eventsAreElsewhere) {
        return new ComplaintNumbers(database.jdbc(), database.transactions(), eventsAreElsewhere);
    }

    private void age(String id, int minutes) {
        database.jdbc()
                .update(
                        "UPDATE number_reservation SET reserved_at = now() - make_interval(mins => ?) WHERE holder_id = ?",
                        minutes,
                        UUID.fromString(id));
    }

    private List<String> states() {
        return database.jdbc().queryForList("SELECT state FROM number_reservation ORDER BY ordinal", String.class);
    }

    private static String anyId() {
        return UUID.randomUUID().toString();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
