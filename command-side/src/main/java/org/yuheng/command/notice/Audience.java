package org.yuheng.command.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.command.notice.NoticeSubject.Kind;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.access.Person;

/** For whom a notice is, seen from the complaint or the case. */
enum Audience {
    /** Whoever holds the receipt code. There is no address of theirs outside the vault, so they read it here. */
    COMPLAINANT(EnumSet.of(Kind.COMPLAINT), EnumSet.noneOf(Role.class)),
    /** The account to which the matter is assigned; while it is assigned to nobody, its bureau. */
    HANDLER(EnumSet.of(Kind.COMPLAINT), EnumSet.allOf(Role.class)),
    /** The organisation that brought the complaint in. */
    SENDER(
            EnumSet.of(Kind.COMPLAINT),
            EnumSet.of(Role.LIAISON_OFFICER, Role.SUPERVISOR, Role.FEDERATION_OFFICER, Role.HOTLINE_GATEWAY)),
    /** The heads of the bureau; of a case also those of bureaus that take part. */
    HEADS(EnumSet.allOf(Kind.class), EnumSet.of(Role.BUREAU_HEAD)),
    /** Everybody in the bureau; of a case also in bureaus that take part. */
    BUREAU(
            EnumSet.allOf(Kind.class),
            EnumSet.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU)),
    /** The accounts that supervise; while there are none, the bureau. */
    TEAM(EnumSet.of(Kind.CASE), EnumSet.allOf(Role.class)),
    /** The account that drafted the paper or the findings that the step is about. */
    DRAFTER(EnumSet.of(Kind.CASE), EnumSet.allOf(Role.class)),
    /** The organ supervised, from the notice of the case on. */
    ORGAN(EnumSet.of(Kind.CASE), EnumSet.of(Role.ENFORCEMENT_RESPONDENT)),
    /** The government of the same level as the bureau. */
    GOVERNMENT(EnumSet.of(Kind.CASE), EnumSet.of(Role.GOVERNMENT_APPROVER)),
    /** The body to which the clue went that the step is about. */
    DISCIPLINE(EnumSet.of(Kind.CASE), EnumSet.of(Role.DISCIPLINE_RECEIVER));

    private static final Set<Audience> ACCOUNTS = EnumSet.of(HANDLER, TEAM, DRAFTER);

    private final Set<Kind> kinds;
    private final Set<Role> readers;

    Audience(Set<Kind> kinds, Set<Role> readers) {
        this.kinds = kinds;
        this.readers = readers;
    }

    boolean existsFor(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether a recipient is an account, not an organisation. */
    boolean isAccount() {
        return ACCOUNTS.contains(this);
    }

    /** Those whose recipients are accounts. */
    static Set<Audience> accounts() {
        return ACCOUNTS;
    }

    /** As which of those whose recipients are organisations a person reads, by their roles. */
    static List<Audience> ofOrganisations(Person reader) {
        return Arrays.stream(values())
                .filter(audience -> !audience.isAccount() && audience.isReadBy(reader))
                .toList();
    }

    private boolean isReadBy(Person person) {
        return person.roles().stream().anyMatch(readers::contains);
    }
}
