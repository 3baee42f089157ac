package org.yuheng.command.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.complaint.ComplaintIntake;
import org.yuheng.command.complaint.RequestName;
import org.yuheng.command.complaint.Submission;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** After a crash the log says what became of a reservation. */
class NumberSettlingTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    @Test
    void aNumberWhoseComplaintIsInTheLogIsIssued() {
        var id = COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(
                        Person.PUBLIC,
                        Submission.of(Samples.form()),
                        new RequestName.Key("public", "settled"),
                        ComplaintIntake.Origin.NO_IMPORT)
                .outcome()
                .id();
        leaveReserved(id);

        COMMAND_SIDE.get(NumberSettling.class).settle();

        assertThat(stateOf(id)).isEqualTo("ISSUED");
    }

    @Test
    void aNumberWithoutComplaintIsVoid() {
        var id = "33333333-3333-4333-8333-333333333333";
        COMMAND_SIDE.get(ComplaintNumbers.class).reserve(id, RegionCode.of("410122"), 2026);
        leaveReserved(id);

        COMMAND_SIDE.get(NumberSettling.class).settle();

        assertThat(stateOf(id)).isEqualTo("VOID");
    }

    @Test
    void aNumberOfARequestUnderWayIsLeftAlone() {
        var id = "44444444-4444-4444-8444-444444444444";
        COMMAND_SIDE.get(ComplaintNumbers.class).reserve(id, RegionCode.of("410122"), 2026);

        COMMAND_SIDE.get(NumberSettling.class).settle();

        assertThat(stateOf(id)).isEqualTo("RESERVED");
    }

    private static void leaveReserved(String id) {
        COMMAND_SIDE
                .jdbc()
                .update(
                        "UPDATE number_reservation SET state = 'RESERVED', reserved_at = now() - interval '10 minutes'"
                                + " WHERE holder_id = ?",
                        UUID.fromString(id));
    }

    private static String stateOf(String id) {
        return COMMAND_SIDE
                .jdbc()
                .queryForObject(
                        "SELECT state FROM number_reservation WHERE holder_id = ?", String.class, UUID.fromString(id));
    }
}
