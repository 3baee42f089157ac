package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.LIAISON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;

/**
 * What may have happened so far. The plain story: a complaint about the market regulator of Zhengzhou came in on Tuesday
 * 2026-03-10, so that the three working days of screening end with Friday 2026-03-13; work on it was done on Wednesday.
 */
final class Histories {
    static final String ID = "0f7d1c52-7c0b-5d1e-9a53-2f6f3a1f2b10";
    static final String ORGAN = "organ.zhengzhou.scjg";
    static final String DIGEST = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

    static final String SCREENING_RULE = "screening.business-environment@1";
    static final String SUPPLEMENT_RULE = "supplement.default@1";
    static final String HANDLING_RULE = "handling.general@2";
    static final String REPLY_RULE = "reply.refusal@1";

    static final String TUESDAY = "2026-03-10T09:00+08:00";
    static final String WEDNESDAY = "2026-03-11T09:00+08:00";
    static final String THURSDAY = "2026-03-12T09:00+08:00";
    static final String FRIDAY = "2026-03-13T09:00+08:00";

    static final Register REGISTER = new TestRegister(List.of());

    private Histories() {}

    static ClockPolicy screeningBy(String rule, Map<Channel, String> byChannel) {
        var usual = ClockPolicy.DEFAULT;
        return new ClockPolicy(
                rule,
                byChannel,
                usual.supplement(),
                usual.handling(),
                usual.handlingByClass(),
                usual.reply(),
                usual.replyToRedirection(),
                usual.replyToConclusion());
    }

    static List<ComplaintEvent> nothing() {
        return List.of();
    }

    static List<ComplaintEvent> received() {
        return List.of(received(IdentityMode.NAMED, "410105", Category.FINE_EXCESSIVE, ORGAN));
    }

    static List<ComplaintEvent> receivedAs(IdentityMode mode) {
        return List.of(received(mode, "410105", Category.FINE_EXCESSIVE, ORGAN));
    }

    static List<ComplaintEvent> receivedWithout(Category category, String organ) {
        return List.of(received(IdentityMode.NAMED, "410105", category, organ));
    }

    static List<ComplaintEvent> receivedFrom(String regionCode) {
        return List.of(received(IdentityMode.NAMED, regionCode, Category.FINE_EXCESSIVE, ORGAN));
    }

    /** Received at a moment, with a screening period that ends on a day. */
    static List<ComplaintEvent> received(String moment, String dueOn, boolean provisional) {
        return List.of(received(
                IdentityMode.NAMED,
                "410105",
                Category.FINE_EXCESSIVE,
                ORGAN,
                SCREENING_RULE,
                moment,
                dueOn,
                provisional));
    }

    static List<ComplaintEvent> inScreening() {
        return after(received(), new ComplaintScreeningStarted(ID, CLERK.actor(), instant(WEDNESDAY)));
    }

    /** Asked on Wednesday, with Thursday and Friday left. */
    static List<ComplaintEvent> awaitingSupplement() {
        return after(inScreening(), supplementRequested(WEDNESDAY, 2, "2026-03-25"));
    }

    /** Supplied on the next Monday, so that screening ends with Wednesday 2026-03-18. */
    static List<ComplaintEvent> supplemented() {
        return after(
                awaitingSupplement(),
                new ComplaintSupplemented(
                        ID,
                        COMPLAINANT.actor(),
                        "supplement",
                        SCREENING_RULE,
                        day("2026-03-16"),
                        day("2026-03-18"),
                        false,
                        instant("2026-03-16T09:00+08:00")));
    }

    static List<ComplaintEvent> refusalProposedAtOnce() {
        return after(received(), proposal(RefusalReason.NOT_ENFORCEMENT, "refusal-proposal-2"));
    }

    static List<ComplaintEvent> refusalProposed() {
        return after(inScreening(), proposal(RefusalReason.NOT_ENFORCEMENT, "refusal-proposal-3"));
    }

    static List<ComplaintEvent> accepted() {
        return after(
                inScreening(),
                new ComplaintAccepted(
                        ID,
                        CLERK.actor(),
                        Category.FINE_EXCESSIVE,
                        ORGAN,
                        JurisdictionGround.TERRITORY,
                        null,
                        HANDLING_RULE,
                        day("2026-03-11"),
                        day("2026-04-10"),
                        false,
                        instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> deemedAccepted() {
        return after(received(), deemed("2026-03-14T00:00:30+08:00"));
    }

    static List<ComplaintEvent> refused() {
        return after(
                refusalProposed(),
                new ComplaintRefused(
                        ID,
                        HEAD.actor(),
                        RefusalReason.NOT_ENFORCEMENT,
                        "refusal",
                        REPLY_RULE,
                        day("2026-03-11"),
                        day("2026-03-18"),
                        false,
                        instant(WEDNESDAY)));
    }

    static List<ComplaintEvent> withdrawn() {
        return after(inScreening(), new ComplaintWithdrawn(ID, COMPLAINANT.actor(), null, instant(WEDNESDAY)));
    }

    /** Screening ended with Friday 2026-03-13; recorded at a moment. */
    static ComplaintDeemedAccepted deemed(String at) {
        return new ComplaintDeemedAccepted(
                ID,
                SCREENING_RULE,
                day("2026-03-13"),
                HANDLING_RULE,
                day("2026-03-14"),
                day("2026-04-13"),
                false,
                LegalDay.endOf(day("2026-03-13")),
                instant(at));
    }

    static ComplaintRefusalProposed proposal(RefusalReason reason, String textRef) {
        return new ComplaintRefusalProposed(ID, CLERK.actor(), reason, textRef, instant(WEDNESDAY));
    }

    static ComplaintSupplementRequested supplementRequested(String at, int daysLeft, String dueOn) {
        return new ComplaintSupplementRequested(
                ID,
                CLERK.actor(),
                "supplement-list",
                daysLeft,
                SUPPLEMENT_RULE,
                10,
                LegalDay.dateOf(instant(at)),
                day(dueOn),
                false,
                instant(at));
    }

    static List<ComplaintEvent> after(List<ComplaintEvent> events, ComplaintEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    static Instant instant(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ComplaintReceived received(IdentityMode mode, String regionCode, Category category, String organ) {
        return received(mode, regionCode, category, organ, SCREENING_RULE, TUESDAY, "2026-03-13", false);
    }

    static ComplaintReceived received(
            IdentityMode mode,
            String regionCode,
            Category category,
            String organ,
            String rule,
            String moment,
            String dueOn,
            boolean provisional) {
        return new ComplaintReceived(
                ID,
                "410105-2026-000017",
                Channel.CONTACT_POINT,
                null,
                null,
                null,
                LIAISON.actor(),
                mode,
                "5f0e",
                organ,
                regionCode,
                category,
                "销售额二百零四元被罚五万元",
                day("2026-03-02"),
                "9c41",
                DIGEST,
                rule,
                LegalDay.dateOf(instant(moment)),
                day(dueOn),
                provisional,
                instant(moment));
    }
}
