package org.yuheng.query.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.ReceiptCode;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintDueDateFixed;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Stages;

/** The life of one complaint, told event by event; every step is one that the table of transitions allows. */
public final class Story implements Told {
    public static final Actor HOTLINE = new Actor("hotline.zhengzhou", "hotline-zz", Role.HOTLINE_GATEWAY);
    public static final Actor CLERK = new Actor("bureau.zhengzhou", "bureau-zz", Role.BUREAU_CLERK);
    public static final Actor HEAD = new Actor("bureau.zhengzhou.head", "bureau-zz", Role.BUREAU_HEAD);
    public static final String SCREENING = "screening.business-environment@1";
    public static final String SUPPLEMENT = "supplement.default@1";
    public static final String HANDLING = "handling.general@2";
    public static final String REPLY = "reply.refusal@1";

    private final String id;
    private final List<ComplaintEvent> events = new ArrayList<>();
    private Instant now;
    private ComplaintStage stage;
    private Actor by = HOTLINE;
    private Channel channel = Channel.HOTLINE;
    private IdentityMode identityMode = IdentityMode.NAMED;
    private String region = "410105";
    private String organ;
    private Category category;
    private String subject = "罚款过高";
    private String enterprise;
    private boolean provisional;

    public Story(String id) {
        this.id = id;
        this.now = Instant.parse("2026-11-02T01:00:00.123456Z");
    }

    public static String receiptCode(String id) {
        return "CODE" + id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "Complaint";
    }

    @Override
    public List<ComplaintEvent> events() {
        return List.copyOf(events);
    }

    public Story at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public Story in(String code) {
        region = code;
        return this;
    }

    public Story by(Actor actor, Channel way) {
        by = actor;
        channel = way;
        return this;
    }

    public Story under(IdentityMode mode) {
        identityMode = mode;
        return this;
    }

    public Story about(String organId) {
        organ = organId;
        return this;
    }

    public Story category(Category stated) {
        category = stated;
        return this;
    }

    public Story subject(String text) {
        subject = text;
        return this;
    }

    public Story enterprise(String ref) {
        enterprise = ref;
        return this;
    }

    public Story provisional() {
        provisional = true;
        return this;
    }

    public Story received() {
        var due = day().plusDays(3);
        return tell(new ComplaintReceived(
                id,
                "410105-2026-" + "%06d".formatted(Math.floorMod(id.hashCode(), 1_000_000)),
                channel,
                null,
                null,
                null,
                by,
                identityMode,
                enterprise,
                organ,
                region,
                category,
                subject,
                day().minusDays(7),
                ReceiptCode.hash(receiptCode(id)),
                "digest",
                SCREENING,
                day(),
                due,
                provisional,
                now));
    }

    public Story screeningStarted() {
        return tell(new ComplaintScreeningStarted(id, CLERK, now));
    }

    public Story supplementRequested() {
        return tell(new ComplaintSupplementRequested(
                id, CLERK, "supplement-list", 2, SUPPLEMENT, 10, day(), day().plusDays(14), false, now));
    }

    public Story supplemented() {
        return tell(new ComplaintSupplemented(
                id, HOTLINE, "supplement", SCREENING, day(), day().plusDays(2), provisional, now));
    }

    public Story accepted() {
        return tell(new ComplaintAccepted(
                id,
                CLERK,
                category == null ? Category.FINE_EXCESSIVE : category,
                organ == null ? "organ-scjg" : organ,
                JurisdictionGround.TERRITORY,
                null,
                HANDLING,
                day(),
                day().plusDays(30),
                provisional,
                now));
    }

    public Story deemedAccepted() {
        var due = day().minusDays(1);
        return tell(new ComplaintDeemedAccepted(
                id, SCREENING, due, HANDLING, day(), day().plusDays(30), provisional, LegalDay.endOf(due), now));
    }

    public Story refusalProposed() {
        return tell(new ComplaintRefusalProposed(
                id, CLERK, RefusalReason.NOT_JURISDICTION, "refusal-proposal-" + events.size(), now));
    }

    public Story refused() {
        return refused(RefusalReason.NOT_JURISDICTION);
    }

    public Story refused(RefusalReason reason) {
        return tell(
                new ComplaintRefused(id, HEAD, reason, "refusal", REPLY, day(), day().plusDays(5), provisional, now));
    }

    public Story refusalDeclined() {
        return tell(new ComplaintRefusalDeclined(id, HEAD, "refusal-declined-" + events.size(), now));
    }

    public Story withdrawn() {
        return tell(new ComplaintWithdrawn(id, Actor.RECEIPT_HOLDER, null, now));
    }

    public Story dueDateFixed(ClockKind clock, String rule) {
        return tell(new ComplaintDueDateFixed(id, clock, rule, day().plusDays(9), now));
    }

    public Story identityReadApproved() {
        return tell(new IdentityReadApproved(
                id, HEAD, CLERK.person(), "identity-consent", now.plus(Duration.ofHours(24)), now));
    }

    public Story identityRead() {
        return tell(new IdentityRead(id, CLERK, "identity-purpose", HEAD.person(), now));
    }

    public Story redirected() {
        return tell(moment().redirected());
    }

    public Story transferred() {
        return tell(moment().transferred());
    }

    public Story assigned(String handler) {
        return tell(moment().assigned(handler));
    }

    public Story assigned() {
        return assigned(CLERK.person());
    }

    public Story verificationStarted() {
        return tell(moment().verificationStarted());
    }

    public Story escalated() {
        return tell(moment().escalated());
    }

    public Story found(Finding finding) {
        return tell(moment().found(finding));
    }

    public Story replied() {
        return tell(moment().replied());
    }

    public Story calledBack(boolean satisfied) {
        return tell(moment().calledBack(satisfied));
    }

    public Story closed() {
        return tell(moment().closed());
    }

    /** By ten days; the period has this last day. */
    public Story extended(ClockKind clock, String rule, LocalDate formerDueOn) {
        return tell(moment().extended(clock, rule, formerDueOn));
    }

    /** @param clock null where none runs */
    public Story suspended(ClockKind clock, String rule) {
        return tell(moment().suspended(clock, rule));
    }

    public Story resumed(ClockKind clock, String rule) {
        return tell(moment().resumed(clock, rule));
    }

    public Story terminated() {
        return tell(moment().terminated());
    }

    public Story merged(String target) {
        return tell(moment().merged(target));
    }

    public Story reopened() {
        return tell(moment().reopened());
    }

    /** The acceptance, back to where the screening stood. */
    public Story acceptanceUndone() {
        return tell(moment().acceptanceUndone());
    }

    /** The redirection of what had been accepted. */
    public Story redirectionUndone() {
        return tell(moment().redirectionUndone());
    }

    public Story wrote() {
        return tell(moment().wrote());
    }

    public Story identityErased() {
        return tell(moment().identityErased());
    }

    private StoryMoment moment() {
        return new StoryMoment(id, category, organ, provisional, now);
    }

    /** A lawful life of at most so many steps. */
    public Story wanderOn(Random random, int steps) {
        new StoryWalk(this, random).walk(steps);
        return this;
    }

    /** As the detail view shows it. */
    public ComplaintDocument folded() {
        return StoryWalk.folded(this);
    }

    /** Null before the first event. */
    ComplaintStage stage() {
        return stage;
    }

    private LocalDate day() {
        return LegalDay.dateOf(now);
    }

    private Story tell(ComplaintEvent event) {
        events.add(event);
        stage = Stages.after(event, stage);
        now = now.plusSeconds(3_601).plusNanos(999_999);
        return this;
    }
}
