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
import org.yuheng.kernel.complaint.IdentityMode;
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
import org.yuheng.query.complaint.Stages;

/** The life of one complaint, told event by event; every step is one that the table of transitions allows. */
public final class Story {
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

    public String id() {
        return id;
    }

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
        return tell(new ComplaintRefused(
                id,
                HEAD,
                RefusalReason.NOT_JURISDICTION,
                "refusal",
                REPLY,
                day(),
                day().plusDays(5),
                provisional,
                now));
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

    /** A lawful life of at most so many steps. */
    public Story wanderOn(Random random, int steps) {
        for (int i = 0; i < steps; i++) {
            step(random);
        }
        return this;
    }

    private void step(Random random) {
        boolean proposed = isRefusalProposed();
        switch (stage) {
            case null -> received();
            case RECEIVED, SCREENING -> {
                switch (random.nextInt(proposed ? 9 : 7)) {
                    case 0 -> accepted();
                    case 1 -> deemedAccepted();
                    case 2 -> withdrawn();
                    case 3 -> dueDateFixed(ClockKind.SCREENING, SCREENING);
                    case 4 -> identityRead();
                    case 5 -> startOrAsk();
                    case 6 -> proposeOr(proposed);
                    case 7 -> refused();
                    default -> refusalDeclined();
                }
            }
            case SUPPLEMENT_REQUESTED -> {
                if (random.nextInt(4) == 0) {
                    withdrawn();
                } else {
                    supplemented();
                }
            }
            case ACCEPTED -> {
                switch (random.nextInt(4)) {
                    case 0 -> withdrawn();
                    case 1 -> identityReadApproved();
                    case 2 -> dueDateFixed(ClockKind.HANDLING, HANDLING);
                    default -> identityRead();
                }
            }
            case REFUSED, WITHDRAWN -> identityReadApproved();
        }
    }

    private void startOrAsk() {
        if (stage == ComplaintStage.RECEIVED) {
            screeningStarted();
        } else if (events.stream().noneMatch(ComplaintSupplementRequested.class::isInstance)) {
            supplementRequested();
        } else {
            identityReadApproved();
        }
    }

    private void proposeOr(boolean proposed) {
        if (proposed) {
            identityRead();
        } else {
            refusalProposed();
        }
    }

    private boolean isRefusalProposed() {
        boolean proposed = false;
        for (var event : events) {
            proposed = switch (event) {
                case ComplaintRefusalProposed e -> true;
                case ComplaintRefusalDeclined e -> false;
                case ComplaintSupplementRequested e -> false;
                default -> proposed;
            };
        }
        return proposed;
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
