package org.yuheng.query.classmatter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.classmatter.event.ClassMatterApproved;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassMeasureCompleted;
import org.yuheng.kernel.classmatter.event.ClassMeasureRecorded;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassMemberExcluded;
import org.yuheng.kernel.classmatter.event.ClassMemberRemoved;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.Told;

/** Lives of complaints, cases and class matters as the log holds them. */
final class Lives {
    static final String ORGAN = "organ.zhengzhou.scjg";
    static final Actor CLERK = new Actor("bureau.zhengzhou", "bureau-zz", Role.BUREAU_CLERK);
    static final Actor HEAD = new Actor("bureau.zhengzhou.head", "bureau-zz", Role.BUREAU_HEAD);

    private Lives() {}

    /** Something else than a complaint. */
    record Life(String id, String aggregateType, List<RecordedEvent> events) implements Told {
        Life and(RecordedEvent event) {
            var more = new ArrayList<>(events);
            more.add(event);
            return new Life(id, aggregateType, List.copyOf(more));
        }
    }

    static String id(int number) {
        return new UUID(7, number).toString();
    }

    /** Accepted on a day, about repeated fines by the market regulator. */
    static Story complaint(int number, String day) {
        return complaint(number, day, ORGAN, "410105");
    }

    static Story complaint(int number, String day, String organ, String region) {
        return new Story(id(number))
                .at(day + "T01:00:00Z")
                .in(region)
                .about(organ)
                .category(Category.FINE_REPEATED)
                .received()
                .screeningStarted()
                .accepted();
    }

    static Life supervisionCase(int number, String day, String... complaints) {
        var at = Instant.parse(day + "T02:00:00Z");
        var proposed = new CaseProposed(
                id(number),
                "410100-2026-J%04d".formatted(number),
                CLERK,
                "bureau-zz",
                "410100",
                CaseOrigin.COMPLAINT,
                SupervisionMode.KEY,
                ORGAN,
                "410105",
                List.of(Category.FINE_REPEATED),
                List.of(complaints),
                null,
                "重复罚款",
                null,
                null,
                Proceedings.NONE,
                "digest",
                null,
                at);
        return new Life(id(number), "SupervisionCase", List.of(proposed))
                .and(new CaseFiled(
                        id(number), HEAD, null, "rule@1", LegalDay.dateOf(at), LegalDay.dateOf(at), false, at));
    }

    static Life matter(String id, String day) {
        var at = Instant.parse(day + "T03:00:00Z");
        return new Life(
                id,
                "ClassMatter",
                List.of(new ClassMatterOpened(
                        id,
                        "410100-2026-L0001",
                        CLERK,
                        "bureau-zz",
                        "410100",
                        ClassOrigin.SUGGESTION,
                        "category-organ@1",
                        null,
                        Category.FINE_REPEATED,
                        ORGAN,
                        "410100",
                        "重复罚款",
                        null,
                        "digest",
                        null,
                        at)));
    }

    static ClassMemberAdded member(String id, int ordinal, ClassMemberKind kind, String target, Instant at) {
        return new ClassMemberAdded(id, CLERK, ordinal, kind, target, ORGAN, FoundBy.SUGGESTION, null, null, at);
    }

    static Life dismissed(String id, List<String> members) {
        return new Life(
                id,
                "ClassMatter",
                List.of(new ClassSuggestionDismissed(
                        id,
                        HEAD,
                        "category-organ@1",
                        Category.FINE_REPEATED,
                        ORGAN,
                        null,
                        members,
                        "dismissal-1",
                        null,
                        Instant.parse("2026-11-20T01:00:00Z"))));
    }

    /** A life of a class matter of so many steps, each one that the verb table allows. */
    static Life wandering(String id, Random random, int steps) {
        var life = matter(id, "2026-03-02");
        var stage = ClassMatterStage.OPENED;
        for (int step = 1; step < steps; step++) {
            var at = Instant.parse("2026-03-02T03:00:00Z").plus(Duration.ofDays(step));
            var next = next(id, stage, step, random, at);
            life = life.and(next);
            stage = stageAfter(stage, next);
        }
        return life;
    }

    private static RecordedEvent next(String id, ClassMatterStage stage, int step, Random random, Instant at) {
        LocalDate today = LegalDay.dateOf(at);
        return switch (stage) {
            case OPENED ->
                random.nextBoolean()
                        ? member(id, step, ClassMemberKind.COMPLAINT, id(random.nextInt(6)), at)
                        : new ClassMatterApproved(id, HEAD, null, at);
            case WIDENING -> widening(id, step, random, at);
            case GOVERNING ->
                switch (random.nextInt(3)) {
                    case 0 -> new ClassMeasureCompleted(id, CLERK, "measure-" + random.nextInt(step), today, null, at);
                    case 1 -> widening(id, step, random, at);
                    default -> new ClassWatchStarted(id, HEAD, today, today.plusDays(30), null, at);
                };
            case WATCHING ->
                random.nextInt(3) == 0
                        ? new ClassMatterClosed(id, HEAD, ClassClosingGround.CURED, null, at)
                        : relapse(id, random, today, at);
            case CLOSED -> relapse(id, random, today, at);
        };
    }

    private static RecordedEvent widening(String id, int step, Random random, Instant at) {
        return switch (random.nextInt(4)) {
            case 0 -> member(id, step, ClassMemberKind.FILE, "digest-" + step, at);
            case 1 -> new ClassMemberRemoved(id, CLERK, random.nextInt(step), "removal", at);
            case 2 -> new ClassMemberExcluded(id, CLERK, ClassMemberKind.CASE, id(100 + step), ORGAN, null, null, at);
            default ->
                new ClassMeasureRecorded(
                        id,
                        CLERK,
                        "measure-" + step,
                        ClassMeasureKind.TRAINING,
                        ORGAN,
                        LegalDay.dateOf(at).plusDays(9),
                        "measure-" + step,
                        at);
        };
    }

    private static RecordedEvent relapse(String id, Random random, LocalDate today, Instant at) {
        return new ClassRelapseRecorded(
                id, Actor.CLOCK, ClassMemberKind.COMPLAINT, id(random.nextInt(6)), today, null, at);
    }

    private static ClassMatterStage stageAfter(ClassMatterStage before, RecordedEvent event) {
        return switch (event) {
            case ClassMatterApproved e -> ClassMatterStage.WIDENING;
            case ClassMeasureRecorded e -> ClassMatterStage.GOVERNING;
            case ClassWatchStarted e -> ClassMatterStage.WATCHING;
            case ClassRelapseRecorded e -> ClassMatterStage.GOVERNING;
            case ClassMatterClosed e -> ClassMatterStage.CLOSED;
            default -> before;
        };
    }
}
