package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassPersons.CLERK;
import static org.yuheng.command.classmatter.ClassPersons.HEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.classmatter.event.ClassMatterApproved;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassMeasureCompleted;
import org.yuheng.kernel.classmatter.event.ClassMeasureRecorded;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;
import org.yuheng.kernel.complaint.Category;

/**
 * What may have happened so far. The plain story: repeated fines at the market regulator of Zhengzhou; the class was
 * opened on 2026-03-10, cured by the end of March, watched from April to the end of September.
 */
final class ClassHistories {
    static final String ID = "5a2c7c3e-0b7f-5c11-8d0e-1f0d9b0a4f7c";
    static final String ORGAN = "organ.zhengzhou.scjg";
    static final String NUMBER = "410100-2026-L0003";
    static final String DIGEST = "9f2c";
    static final String MEASURE = "measure-4";
    static final String NOW = "2026-03-10T09:00+08:00";
    static final String IN_WATCH = "2026-06-01T09:00+08:00";
    static final String AFTER_WATCH = "2026-10-01T09:00+08:00";

    private ClassHistories() {}

    static List<ClassMatterEvent> nothing() {
        return List.of();
    }

    /** With one complaint as its first member. */
    static List<ClassMatterEvent> opened() {
        return List.of(
                new ClassMatterOpened(
                        ID,
                        NUMBER,
                        CLERK.actor(),
                        "bureau.zhengzhou",
                        "410100",
                        ClassOrigin.OWN_INITIATIVE,
                        null,
                        null,
                        Category.FINE_REPEATED,
                        ORGAN,
                        "410100",
                        "同一行为重复罚款",
                        null,
                        DIGEST,
                        null,
                        instant(NOW)),
                new ClassMemberAdded(
                        ID,
                        CLERK.actor(),
                        1,
                        ClassMemberKind.COMPLAINT,
                        ClassTestRegister.id(1),
                        ORGAN,
                        FoundBy.COMPLAINT,
                        null,
                        null,
                        instant(NOW)));
    }

    static List<ClassMatterEvent> widening() {
        return after(opened(), new ClassMatterApproved(ID, HEAD.actor(), null, instant(NOW)));
    }

    static List<ClassMatterEvent> governing() {
        return after(widening(), measure(MEASURE, NOW));
    }

    static List<ClassMatterEvent> cured() {
        return after(governing(), completed(MEASURE, "2026-03-31"));
    }

    static List<ClassMatterEvent> watching() {
        return after(cured(), watch("2026-04-01", "2026-09-30"));
    }

    static List<ClassMatterEvent> relapsed() {
        return after(watching(), relapse(60));
    }

    static List<ClassMatterEvent> closed() {
        return after(
                watching(),
                new ClassMatterClosed(ID, HEAD.actor(), ClassClosingGround.CURED, null, instant(AFTER_WATCH)));
    }

    static List<ClassMatterEvent> in(ClassMatterStage stage) {
        return switch (stage) {
            case OPENED -> opened();
            case WIDENING -> widening();
            case GOVERNING -> governing();
            case WATCHING -> watching();
            case CLOSED -> closed();
        };
    }

    static ClassMeasureRecorded measure(String id, String moment) {
        return new ClassMeasureRecorded(
                ID, CLERK.actor(), id, ClassMeasureKind.RULE_MADE, ORGAN, day("2026-12-31"), id, instant(moment));
    }

    static ClassMeasureCompleted completed(String id, String day) {
        return new ClassMeasureCompleted(
                ID, CLERK.actor(), id, day(day), "completion-5", instant(day + "T18:00+08:00"));
    }

    static ClassWatchStarted watch(String from, String until) {
        return new ClassWatchStarted(ID, HEAD.actor(), day(from), day(until), null, instant(from + "T09:00+08:00"));
    }

    static ClassRelapseRecorded relapse(int complaint) {
        return new ClassRelapseRecorded(
                ID,
                CLERK.actor(),
                ClassMemberKind.COMPLAINT,
                ClassTestRegister.id(complaint),
                day("2026-06-01"),
                null,
                instant(IN_WATCH));
    }

    static List<ClassMatterEvent> after(List<ClassMatterEvent> before, ClassMatterEvent... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    static Instant instant(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
