package org.yuheng.command.classmatter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassKey;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.classmatter.ClassMeasureKind;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.platform.access.Authority;

/** Everything that can be asked of a class matter. Private to the command side; never stored. */
sealed interface ClassMatterCommand {
    Asked asked();

    @TargetAggregateIdentifier
    default String classMatterId() {
        return asked().classMatterId();
    }

    default Authority authority() {
        return asked().authority();
    }

    default Actor by() {
        return authority().actor();
    }

    /**
     * Who asks it of which class matter.
     *
     * @param seenVersion the version that the asker has seen, or null when it does not matter
     * @param request keyed reference of the {@code Idempotency-Key}, or null: the same request is done once
     */
    record Asked(String classMatterId, Authority authority, Long seenVersion, String request) {}

    /** What somebody does to a class matter that is there: a row of the verb table. */
    sealed interface Verb extends ClassMatterCommand {
        /** The row; the command has its name. */
        default ClassMatterVerb verb() {
            var name = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
            return ClassMatterVerb.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Something that may belong to the class.
     *
     * @param targetId id of a case, complaint or organ; keyed digest of the reference of a file
     * @param organId organ concerned, or null where it follows from the rest
     * @param label the written reference of a file, else null
     */
    record Candidate(
            ClassMemberKind kind,
            String targetId,
            String organId,
            FoundBy foundBy,
            ConfidentialText label,
            ConfidentialText note) {}

    /** What a person was shown: under one key these were counted in one window. */
    record Suggestion(ClassKey key, List<String> memberIds) {}

    /** @param suggestion on which it is opened, or null */
    record Open(
            Asked asked,
            String number,
            ClassOrigin origin,
            Suggestion suggestion,
            String caseId,
            Category category,
            String organId,
            String regionCode,
            String subject,
            ConfidentialText facts,
            List<Candidate> members,
            String contentDigest,
            String itemCode)
            implements ClassMatterCommand {}

    record Dismiss(Asked asked, Suggestion suggestion, ConfidentialText reason) implements ClassMatterCommand {}

    record ApproveOpening(Asked asked, ConfidentialText text) implements Verb {}

    record AddMember(Asked asked, List<Candidate> members) implements Verb {}

    record RemoveMember(Asked asked, Integer ordinal, ConfidentialText reason) implements Verb {}

    record Exclude(Asked asked, List<Candidate> checked) implements Verb {}

    record RecordMeasure(
            Asked asked, ClassMeasureKind kind, String responsibleId, LocalDate dueOn, ConfidentialText text)
            implements Verb {}

    record CompleteMeasure(Asked asked, String measureId, LocalDate completedOn, ConfidentialText text)
            implements Verb {}

    record StartWatching(Asked asked, LocalDate from, LocalDate until, ConfidentialText text) implements Verb {}

    /** @param kind what came back, or null where only the text says so */
    record RecordRelapse(
            Asked asked, ClassMemberKind kind, String targetId, LocalDate occurredOn, ConfidentialText text)
            implements Verb {}

    record Close(Asked asked, ClassClosingGround ground, ConfidentialText reason) implements Verb {}
}
