package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** Who may use which channel. */
class ComplaintChannelsTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final Desk DESK = new Desk(COMMAND_SIDE);

    @TestFactory
    Stream<DynamicTest> aChannelIsOpenToItsRoleOnly() {
        Map<Role, Set<Channel>> open = Map.of(
                Role.BUREAU_CLERK, Set.of(Channel.PORTAL, Channel.COUNTER, Channel.LETTER, Channel.OTHER_BODY),
                Role.LIAISON_OFFICER, Set.of(Channel.PORTAL, Channel.CONTACT_POINT),
                Role.FEDERATION_OFFICER, Set.of(Channel.PORTAL, Channel.FEDERATION),
                Role.HOTLINE_GATEWAY, Set.of(Channel.PORTAL, Channel.HOTLINE),
                Role.SUPERVISOR, Set.of(Channel.PORTAL, Channel.SUPERVISOR),
                Role.ENFORCEMENT_RESPONDENT, Set.of(Channel.PORTAL),
                Role.AUDITOR, Set.of(Channel.PORTAL),
                Role.ADMINISTRATOR, Set.of(Channel.PORTAL));
        return open.entrySet().stream()
                .flatMap(row -> Arrays.stream(Channel.values())
                        .map(channel -> dynamicTest(row.getKey() + " by " + channel, () -> {
                            var person = Samples.person("someone." + row.getKey(), "410100", row.getKey());
                            if (row.getValue().contains(channel)) {
                                assertThat(DESK.receive(person, Desk.form(channel))
                                                .outcome()
                                                .recorded())
                                        .isEqualTo(1);
                            } else {
                                refused(ErrorCode.CHANNEL_NOT_ALLOWED, person, Desk.form(channel));
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> withoutAnAccountOnlyThePortalIsOpen() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.PORTAL)
                .map(channel -> dynamicTest(
                        channel.name(), () -> refused(ErrorCode.NOT_AUTHENTICATED, Person.PUBLIC, Desk.form(channel))));
    }

    @Test
    void whoBringsItInAndInWhichRoleIsInTheEvent() {
        var receipt = DESK.receive(Samples.LIAISON, Desk.form(Channel.CONTACT_POINT));

        assertThat(DESK.received(receipt).by()).isEqualTo(Samples.LIAISON.actingAs(Role.LIAISON_OFFICER));
    }

    private static void refused(ErrorCode code, Person person, SubmissionForm form) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> DESK.receive(person, form))
                .satisfies(error -> assertThat(error.code()).isEqualTo(code));
    }
}
