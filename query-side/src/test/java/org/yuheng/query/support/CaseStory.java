package org.yuheng.query.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CaseFold;

/** The life of one case, told event by event. */
public final class CaseStory implements Told {
    public static final Actor CLERK = new Actor("bureau.zhengzhou", "bureau-zz", Role.BUREAU_CLERK);
    public static final Actor REVIEWER = new Actor("bureau.zhengzhou.reviewer", "bureau-zz", Role.BUREAU_REVIEWER);
    public static final Actor HEAD = new Actor("bureau.zhengzhou.head", "bureau-zz", Role.BUREAU_HEAD);
    public static final Actor SUPERIOR = new Actor("bureau.henan", "bureau-henan", Role.SUPERIOR_BUREAU);
    public static final Actor ORGAN = new Actor("organ.zhengzhou.scjg", "organ-scjg", Role.ENFORCEMENT_RESPONDENT);
    public static final Actor GOVERNMENT = new Actor("government.zhengzhou", "gov-zz", Role.GOVERNMENT_APPROVER);
    public static final Actor DISCIPLINE = new Actor("discipline.zhengzhou", "discipline-zz", Role.DISCIPLINE_RECEIVER);

    private final String id;
    private final List<CaseEvent> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T01:00:00.123456Z");
    private CaseDocument document;
    private String organ = "organ-scjg";
    private String bureau = "bureau-zz";
    private String bureauRegion = "410100";
    private String subject = "对同一行为重复罚款";
    private List<Category> matters = List.of(Category.FINE_REPEATED);
    private CaseOrigin origin = CaseOrigin.COMPLAINT;

    public CaseStory(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "SupervisionCase";
    }

    @Override
    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    public CaseStory at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public CaseStory about(String organId) {
        organ = organId;
        return this;
    }

    public CaseStory of(String bureauId, String region) {
        bureau = bureauId;
        bureauRegion = region;
        return this;
    }

    public CaseStory from(CaseOrigin where) {
        origin = where;
        return this;
    }

    public CaseStory subject(String text, Category... about) {
        subject = text;
        matters = List.of(about);
        return this;
    }

    public CaseStory proposed() {
        return tell(new CaseProposed(
                id,
                "410100-2026-J" + "%04d".formatted(Math.floorMod(id.hashCode(), 10_000)),
                CLERK,
                bureau,
                bureauRegion,
                origin,
                SupervisionMode.KEY,
                organ,
                "410105",
                matters,
                List.of("complaint-1"),
                "act-" + id,
                subject,
                "source",
                "facts",
                Proceedings.NONE,
                "digest",
                null,
                now));
    }

    /** What a verb of the table makes of the case where it stands; nothing where it has no object there. */
    public CaseStory did(CaseVerb verb) {
        return did(verb, new Random(events.size()));
    }

    CaseStory did(CaseVerb verb, Random random) {
        new CaseMoment(document, organ, random, now).of(verb).forEach(this::tell);
        return this;
    }

    public CaseStory did(CaseVerb... verbs) {
        Arrays.asList(verbs).forEach(this::did);
        return this;
    }

    /** From the proposal to approved findings: one unlawful act, major. */
    public CaseStory reviewed() {
        return proposed()
                .did(
                        CaseVerb.FILE,
                        CaseVerb.ASSIGN_TEAM,
                        CaseVerb.NOTIFY,
                        CaseVerb.EXPLAIN,
                        CaseVerb.TAKE_MEASURE,
                        CaseVerb.ADD_EVIDENCE)
                .tell(moment().findings(FindingNature.UNLAWFUL))
                .tell(new FindingsReviewed(id, REVIEWER, true, "review", now));
    }

    /** The same, and a paper of that kind drafted, approved, issued and served. */
    public CaseStory served(PaperKind kind) {
        return tell(moment().draft(kind)).did(CaseVerb.APPROVE_PAPER, CaseVerb.ISSUE_PAPER, CaseVerb.SERVE_PAPER);
    }

    /** The period of the latest paper is over, and nobody reported. */
    public CaseStory missed() {
        return tell(moment().missed());
    }

    public CaseStory tell(CaseEvent event) {
        events.add(event);
        document = CaseFold.apply(document, event, events.size());
        now = now.plusSeconds(3_601).plusNanos(999_999);
        return this;
    }

    /** A lawful life of at most so many steps. */
    public CaseStory wanderOn(Random random, int steps) {
        for (int i = 0; i < steps; i++) {
            step(random);
        }
        return this;
    }

    private void step(Random random) {
        if (document == null) {
            proposed();
            return;
        }
        if (random.nextInt(12) == 0) {
            moment().byTheClock(random).ifPresent(this::tell);
            return;
        }
        var possible = CaseVerb.possibleIn(document.stage(), Set.copyOf(document.overlays())).stream()
                .filter(verb -> random.nextInt(6) == 0 || isOnward(verb))
                .toList();
        if (!possible.isEmpty()) {
            did(possible.get(random.nextInt(possible.size())), random);
        }
    }

    /** Those that lead on, so that walks get far. */
    private static boolean isOnward(CaseVerb verb) {
        return switch (verb) {
            case FILE,
                    NOTIFY,
                    DRAFT_FINDINGS,
                    REVIEW_FINDINGS,
                    DRAFT_PAPER,
                    APPROVE_PAPER,
                    ISSUE_PAPER,
                    SERVE_PAPER,
                    REPORT_RECTIFICATION,
                    VERIFY_RECTIFICATION,
                    REJECT_RECTIFICATION,
                    PROPOSE_DECISION,
                    DECIDE,
                    REPORT_EXECUTION,
                    VERIFY_EXECUTION,
                    RESUME -> true;
            default -> false;
        };
    }

    /** As the detail view shows it. */
    public CaseDocument folded() {
        return document;
    }

    public Instant now() {
        return now;
    }

    CaseMoment moment() {
        return new CaseMoment(document, organ, new Random(events.size()), now);
    }
}
