package org.yuheng.command.notice;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.access.Person;

/**
 * Finds the recipients of a rule in a case. The organ is told as an organ or not at all, also where it is a bureau; no
 * account is told of a step of its own.
 */
@Component
class CaseRecipients {
    private static final Logger LOG = LoggerFactory.getLogger(CaseRecipients.class);

    private final Organisations organisations;
    private final Accounts accounts;

    CaseRecipients(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    List<Recipient> of(NoticeRule rule, CaseParties parties) {
        return switch (rule.audience()) {
            case HEADS -> heads(rule.channel(), parties);
            case BUREAU -> all(Audience.BUREAU, parties.bureaus().stream());
            case TEAM ->
                parties.team().isEmpty()
                        ? all(Audience.BUREAU, parties.bureaus().stream())
                        : others(Audience.TEAM, parties.team().stream(), parties);
            case DRAFTER -> others(Audience.DRAFTER, Stream.ofNullable(parties.drafter()), parties);
            case ORGAN -> all(Audience.ORGAN, Stream.ofNullable(parties.organ()));
            case GOVERNMENT -> all(Audience.GOVERNMENT, governments(parties));
            case DISCIPLINE -> all(Audience.DISCIPLINE, Stream.ofNullable(parties.receiver()));
            case COMPLAINANT, HANDLER, SENDER ->
                throw new IllegalStateException("no rule of a case has " + rule.audience());
        };
    }

    /** Heads share what they find here, but each has a mailbox of their own; where none is registered, the bureau's. */
    private List<Recipient> heads(NoticeChannel channel, CaseParties parties) {
        if (channel != NoticeChannel.SMTP) {
            return all(Audience.HEADS, parties.bureaus().stream());
        }
        return parties.bureaus().stream()
                .flatMap(bureau -> mailboxes(bureau, parties).stream())
                .toList();
    }

    private List<Recipient> mailboxes(String bureau, CaseParties parties) {
        var persons = accounts.of(bureau, Role.BUREAU_HEAD);
        return persons.isEmpty()
                ? all(Audience.HEADS, Stream.of(bureau))
                : others(Audience.HEADS, persons.stream().map(Person::account), parties);
    }

    /** 《行政执法监督条例》第二十九条: the government of the same level. */
    private Stream<String> governments(CaseParties parties) {
        var found = organisations.all(Organisation.Kind.GOVERNMENT).stream()
                .filter(government -> government.region().value().equals(parties.bureauRegion()))
                .map(Organisation::id)
                .toList();
        if (found.isEmpty()) {
            LOG.warn("no government is registered for region {}: nobody there is told", parties.bureauRegion());
        }
        return found.stream();
    }

    private static List<Recipient> others(Audience audience, Stream<String> people, CaseParties parties) {
        return all(audience, people.filter(person -> !person.equals(parties.actor())));
    }

    private static List<Recipient> all(Audience audience, Stream<String> ids) {
        return ids.map(id -> new Recipient(audience, id)).toList();
    }
}
