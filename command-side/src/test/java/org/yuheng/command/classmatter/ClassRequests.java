package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassHistories.DIGEST;
import static org.yuheng.command.classmatter.ClassHistories.ID;
import static org.yuheng.command.classmatter.ClassHistories.NUMBER;
import static org.yuheng.command.classmatter.ClassHistories.ORGAN;
import static org.yuheng.command.classmatter.ClassHistories.day;

import java.util.Arrays;
import java.util.List;
import org.yuheng.command.classmatter.ClassMatterCommand.Asked;
import org.yuheng.command.classmatter.ClassMatterCommand.Candidate;
import org.yuheng.command.classmatter.ClassMatterCommand.Suggestion;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.platform.access.Authority;

/** What is asked in the specifications. */
final class ClassRequests {
    static final ClassKey KEY = new ClassKey("category-organ@1", Category.FINE_REPEATED, ORGAN, null, null);

    private ClassRequests() {}

    static Asked by(Authority authority) {
        return new Asked(ID, authority, null, null);
    }

    static ConfidentialText text(String text) {
        return text == null ? null : new ConfidentialText(text);
    }

    static ClassMatterCommand.Open open(Authority by, ClassOrigin origin, Category category, String organ) {
        var caseId = origin == ClassOrigin.CASE_FINDING ? ClassTestRegister.CASE : null;
        return open(by, origin, caseId, category, organ, "410100", DIGEST);
    }

    static ClassMatterCommand.Open open(
            Authority by,
            ClassOrigin origin,
            String caseId,
            Category category,
            String organ,
            String region,
            String digest) {
        return new ClassMatterCommand.Open(
                by(by),
                NUMBER,
                origin,
                null,
                caseId,
                category,
                organ,
                region,
                "同一行为重复罚款",
                null,
                List.of(),
                digest,
                null);
    }

    static Suggestion suggestion(int... complaints) {
        return new Suggestion(
                KEY, Arrays.stream(complaints).mapToObj(ClassTestRegister::id).toList());
    }

    static String suggestionId(int anchor) {
        return KEY.suggestionId(ClassTestRegister.id(anchor));
    }

    static ClassMatterCommand.Open adopt(Authority by, String id, Suggestion suggestion) {
        return new ClassMatterCommand.Open(
                new Asked(id, by, null, null),
                NUMBER,
                ClassOrigin.SUGGESTION,
                suggestion,
                null,
                KEY.category(),
                KEY.organId(),
                "410100",
                "同一行为重复罚款",
                null,
                List.of(),
                DIGEST,
                null);
    }

    static ClassMatterCommand.Dismiss dismiss(Authority by, String id, Suggestion suggestion, String reason) {
        return new ClassMatterCommand.Dismiss(new Asked(id, by, null, null), suggestion, text(reason));
    }

    static Candidate complaint(int number) {
        return new Candidate(
                ClassMemberKind.COMPLAINT, ClassTestRegister.id(number), null, FoundBy.STATISTICS, null, null);
    }

    static Candidate file(String reference) {
        return new Candidate(
                ClassMemberKind.FILE, "digest of " + reference, null, FoundBy.FILE_REVIEW, text(reference), null);
    }

    static Candidate organ(String id) {
        return new Candidate(ClassMemberKind.ORGAN, id, id, FoundBy.SELF_CHECK, null, null);
    }

    static ClassMatterCommand.AddMember add(Authority by, Candidate... members) {
        return new ClassMatterCommand.AddMember(by(by), List.of(members));
    }

    static ClassMatterCommand.Exclude exclude(Authority by, Candidate... checked) {
        return new ClassMatterCommand.Exclude(by(by), List.of(checked));
    }

    static ClassMatterCommand.RemoveMember remove(Authority by, Integer ordinal, String reason) {
        return new ClassMatterCommand.RemoveMember(by(by), ordinal, text(reason));
    }

    static ClassMatterCommand.RecordMeasure measure(Authority by, String organ, String dueOn) {
        return new ClassMatterCommand.RecordMeasure(
                by(by), ClassMeasureKind.RULE_MADE, organ, day(dueOn), text("修订处罚裁量规则"));
    }

    static ClassMatterCommand.CompleteMeasure complete(Authority by, String measure, String day) {
        return new ClassMatterCommand.CompleteMeasure(by(by), measure, day == null ? null : day(day), text("已印发并组织学习"));
    }

    static ClassMatterCommand.StartWatching watch(Authority by, String from, String until) {
        return new ClassMatterCommand.StartWatching(
                by(by), from == null ? null : day(from), until == null ? null : day(until), null);
    }

    static ClassMatterCommand.RecordRelapse relapse(Authority by, Integer complaint, String day, String text) {
        return new ClassMatterCommand.RecordRelapse(
                by(by),
                complaint == null ? null : ClassMemberKind.COMPLAINT,
                complaint == null ? null : ClassTestRegister.id(complaint),
                day == null ? null : day(day),
                text(text));
    }

    static ClassMatterCommand.Close close(Authority by, ClassClosingGround ground, String reason) {
        return new ClassMatterCommand.Close(by(by), ground, text(reason));
    }

    static ClassMatterCommand.ApproveOpening approve(Authority by) {
        return new ClassMatterCommand.ApproveOpening(by(by), null);
    }

    /** A well-formed request for a verb. */
    static ClassMatterCommand of(ClassMatterVerb verb, Authority by) {
        return switch (verb) {
            case APPROVE_OPENING -> approve(by);
            case ADD_MEMBER -> add(by, complaint(2));
            case REMOVE_MEMBER -> remove(by, 1, "不属于同类问题");
            case EXCLUDE -> exclude(by, file("合同二"));
            case RECORD_MEASURE -> measure(by, ORGAN, "2027-12-31");
            case COMPLETE_MEASURE -> complete(by, ClassHistories.MEASURE, null);
            case START_WATCHING -> watch(by, null, "2027-12-31");
            case RECORD_RELAPSE -> relapse(by, null, null, "又有企业反映");
            case CLOSE -> close(by, ClassClosingGround.OTHER, "并入省级专项监督");
        };
    }
}
