package org.yuheng.command.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yuheng.command.number.ComplaintNumbers;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Enterprise;
import org.yuheng.command.vault.Identity;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.command.vault.Scrubber;
import org.yuheng.command.vault.VaultRecords;
import org.yuheng.command.vault.Words;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ReceiptCode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.time.LegalClock;

/**
 * The one way in for every channel: takes what is personal apart for the vault, reserves the number, and asks the
 * complaint to be received. Safe to repeat: the same request meets the same complaint.
 */
@Component
public class ComplaintIntake {
    private final ComplaintCommands commands;
    private final ComplaintNumbers numbers;
    private final Organisations organisations;
    private final KeyedReferences references;
    private final LegalClock clock;

    ComplaintIntake(
            ComplaintCommands commands,
            ComplaintNumbers numbers,
            Organisations organisations,
            KeyedReferences references,
            LegalClock clock) {
        this.commands = commands;
        this.numbers = numbers;
        this.organisations = organisations;
        this.references = references;
        this.clock = clock;
    }

    /** The row of an import. */
    public record Origin(String importId, Long row) {
        public static final Origin NO_IMPORT = new Origin(null, null);
    }

    /** What a sender gets back. {@code receiptCode} is for the complainant. */
    public record Receipt(ComplaintOutcome outcome, String number, String receiptCode) {}

    /**
     * @param name what makes a repeat a repeat; an external number counts before it
     * @param origin the import that brings it, if one does
     * @throws DomainError when the channel is not open to the person, or the request was used for other content
     */
    public Receipt receive(Person person, Submission submission, RequestName name, Origin origin) {
        var authority = mustBeOpenTo(person, submission.channel());
        var id = named(person, submission, name).complaintId().toString();
        var organ = organ(submission);
        var number = numbers.reserve(
                id, submission.region(), LegalDay.dateOf(clock.now()).getYear());
        var receiptCode = references.receiptCode(id);
        var outcome = commands.send(new ComplaintCommand.Receive(
                id,
                authority,
                number.value(),
                submission.channel(),
                externalRef(person, submission),
                origin.importId(),
                origin.row(),
                submission.identityMode(),
                enterpriseRef(submission.enterprise()),
                organ,
                submission.region().value(),
                submission.category(),
                scrubbedSubject(submission),
                submission.occurredOn(),
                ReceiptCode.hash(receiptCode),
                contentDigest(submission),
                secrets(submission)));
        return new Receipt(outcome, number.value(), receiptCode);
    }

    private static Authority mustBeOpenTo(Person person, Channel channel) {
        var action = Action.valueOf("FILE_" + channel.name());
        return Access.authority(person, action)
                .orElseThrow(() -> new DomainError(
                        person.isPublic() ? ErrorCode.NOT_AUTHENTICATED : ErrorCode.CHANNEL_NOT_ALLOWED,
                        Map.of("channel", channel.name())));
    }

    private static RequestName named(Person person, Submission submission, RequestName name) {
        var number = submission.words().externalNumber();
        return number == null
                ? name
                : new RequestName.ExternalNumber(submission.channel(), cityOf(person, submission), number);
    }

    private static RegionCode cityOf(Person person, Submission submission) {
        return (person.region() == null ? submission.region() : person.region()).city();
    }

    private String organ(Submission submission) {
        if (submission.organId() != null) {
            return organisations.organ(submission.organId()).id();
        }
        var name = submission.words().organName();
        return name == null
                ? null
                : organisations
                        .organNamed(name, submission.region())
                        .map(Organisation::id)
                        .orElse(null);
    }

    private String externalRef(Person person, Submission submission) {
        var number = submission.words().externalNumber();
        var scope = submission.channel() + "/" + cityOf(person, submission).value();
        return number == null ? null : references.externalNumber(scope, number);
    }

    private String enterpriseRef(Enterprise enterprise) {
        return enterprise == null ? null : references.enterprise(enterprise.creditCode(), enterprise.name());
    }

    /** The log knows an enterprise by its reference only, so its name leaves the subject as the complainant's does. */
    private static String scrubbedSubject(Submission submission) {
        List<String> known = new ArrayList<>();
        if (submission.identity() != null) {
            known.add(submission.identity().name());
            known.add(submission.identity().phone());
            known.add(submission.identity().certificate());
        }
        if (submission.enterprise() != null) {
            known.add(submission.enterprise().name());
            known.add(submission.enterprise().creditCode());
        }
        return Scrubber.scrub(
                submission.words().subject(),
                known.stream().filter(Objects::nonNull).toList());
    }

    private String contentDigest(Submission submission) {
        return references.content(
                submission.channel().name(),
                submission.identityMode().name(),
                submission.identity() == null
                        ? null
                        : VaultRecords.seal(submission.identity()).value(),
                submission.enterprise() == null
                        ? null
                        : VaultRecords.seal(submission.enterprise()).value(),
                submission.organId(),
                submission.region().value(),
                VaultRecords.seal(submission.words()).value(),
                Objects.toString(submission.occurredOn(), null),
                Objects.toString(submission.category(), null));
    }

    private static Map<String, ConfidentialText> secrets(Submission submission) {
        Map<String, ConfidentialText> secrets = new HashMap<>();
        secrets.put(Words.REF, VaultRecords.seal(submission.words()));
        if (submission.identity() != null) {
            secrets.put(Identity.REF, VaultRecords.seal(submission.identity()));
        }
        if (submission.enterprise() != null) {
            secrets.put(Enterprise.REF, VaultRecords.seal(submission.enterprise()));
        }
        return secrets;
    }
}
