package org.yuheng.command.classmatter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.ClassMatterNumbers;
import org.yuheng.command.request.Texts;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.command.vault.Scrubber;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.identity.NameBasedId;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.text.PlainText;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.identity.RandomIds;
import org.yuheng.platform.time.LegalClock;

/** Opens class matters: names them, reserves the number, takes apart what belongs into the vault. Safe to repeat. */
@Component
class ClassMatterIntake {
    private static final UUID NAMESPACE = UUID.fromString("c1a55000-6b1f-4b55-9d0e-20260201c0de");
    private static final int LONGEST_SUBJECT = 200;

    private final ClassMatterCommands commands;
    private final ClassMatterNumbers numbers;
    private final KeyedReferences references;
    private final LegalClock clock;
    private final ClassMatterAnswers answers;

    ClassMatterIntake(
            ClassMatterCommands commands,
            ClassMatterNumbers numbers,
            KeyedReferences references,
            LegalClock clock,
            ClassMatterAnswers answers) {
        this.commands = commands;
        this.numbers = numbers;
        this.references = references;
        this.clock = clock;
        this.answers = answers;
    }

    /** What is opened, whatever it comes from. A part that is not given is null. */
    record Opening(
            ClassOrigin origin,
            ClassMatterCommand.Suggestion suggestion,
            String caseId,
            Category category,
            String organId,
            RegionCode region,
            String subject,
            String facts,
            List<ClassMatterCommand.Candidate> members,
            String itemCode) {}

    /** The id of a matter that a person opens: the same request meets the same matter. */
    static String idOf(Person person, String key) {
        var named = ClassMatterFrontDesk.key(key);
        return named == null
                ? RandomIds.next().toString()
                : NameBasedId.of(NAMESPACE, "key", person.account(), named).toString();
    }

    ClassMatterAnswers.Opened open(String id, Authority authority, Opening opening) {
        mustBelongToABureau(authority);
        var subject = Scrubber.scrub(
                PlainText.required(
                        "subject", opening.subject(), LONGEST_SUBJECT, ErrorCode.EMPTY_TEXT, ErrorCode.TEXT_TOO_LONG),
                List.of());
        var facts = Texts.clean("facts", opening.facts());
        var region = opening.region() == null ? authority.region() : opening.region();
        var number = numbers.reserve(
                        id, authority.region(), LegalDay.dateOf(clock.now()).getYear())
                .value();
        var outcome = commands.send(new ClassMatterCommand.Open(
                new ClassMatterCommand.Asked(id, authority, null, null),
                number,
                opening.origin(),
                opening.suggestion(),
                opening.caseId(),
                opening.category(),
                opening.organId(),
                region.value(),
                subject,
                facts,
                opening.members(),
                digest(opening, region, subject, facts),
                opening.itemCode()));
        return answers.opened(outcome, number);
    }

    private static void mustBelongToABureau(Authority authority) {
        if (authority.region() == null || authority.actor().organisation() == null) {
            throw new DomainError(ErrorCode.NOT_ALLOWED, Map.of());
        }
    }

    private String digest(Opening opening, RegionCode region, String subject, ConfidentialText facts) {
        var members = opening.members().stream()
                .map(one -> one.kind() + "/" + one.targetId() + "/" + one.foundBy())
                .toList();
        return references.content(
                Objects.toString(opening.origin(), null),
                opening.suggestion() == null
                        ? null
                        : opening.suggestion().memberIds().stream()
                                .sorted()
                                .toList()
                                .toString(),
                opening.caseId(),
                Objects.toString(opening.category(), null),
                opening.organId(),
                region.value(),
                subject,
                facts == null ? null : facts.value(),
                members.toString(),
                opening.itemCode());
    }
}
