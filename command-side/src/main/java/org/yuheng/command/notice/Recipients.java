package org.yuheng.command.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.complaint.ComplaintParties;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/**
 * Finds the recipients of a rule in a complaint. The organ complained of is never among them, also where it is a bureau
 * or brought the complaint in itself; nobody is told of a step that was their own.
 */
@Component
class Recipients {
    private static final Logger LOG = LoggerFactory.getLogger(Recipients.class);

    private final Organisations organisations;
    private final Accounts accounts;

    Recipients(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    List<Recipient> of(NoticeRule rule, ComplaintParties parties) {
        return switch (rule.audience()) {
            case COMPLAINANT -> List.of(new Recipient(Audience.COMPLAINANT, parties.complaintId()));
            case HANDLER -> handler(parties);
            case HEADS -> heads(rule.channel(), parties);
            case BUREAU -> bureau(parties, Audience.BUREAU);
            case SENDER ->
                Stream.ofNullable(parties.sender())
                        .filter(sender -> !sender.equals(parties.organ()))
                        .map(sender -> new Recipient(Audience.SENDER, sender))
                        .toList();
            case TEAM, DRAFTER, ORGAN, GOVERNMENT, DISCIPLINE ->
                throw new IllegalStateException("no rule of a complaint has " + rule.audience());
        };
    }

    private List<Recipient> handler(ComplaintParties parties) {
        if (parties.handler() == null) {
            return bureau(parties, Audience.BUREAU);
        }
        return parties.handler().equals(parties.actor())
                ? List.of()
                : List.of(new Recipient(Audience.HANDLER, parties.handler()));
    }

    /** Heads share what they find here, but each has a mailbox of their own; where none is registered, the bureau's. */
    private List<Recipient> heads(NoticeChannel channel, ComplaintParties parties) {
        var office = bureau(parties, Audience.HEADS);
        if (channel != NoticeChannel.SMTP) {
            return office;
        }
        var persons = office.stream()
                .flatMap(bureau -> accounts.of(bureau.id(), Role.BUREAU_HEAD).stream())
                .map(Person::account)
                .map(account -> new Recipient(Audience.HEADS, account))
                .toList();
        return persons.isEmpty() ? office : persons;
    }

    private List<Recipient> bureau(ComplaintParties parties, Audience audience) {
        var bureau = Optional.ofNullable(parties.bureau())
                .filter(known -> !known.equals(parties.organ()))
                .or(() -> nearestBureau(parties));
        if (bureau.isEmpty()) {
            LOG.warn("no bureau is registered for region {}: nobody there is told", parties.regionCode());
        }
        return bureau.map(id -> new Recipient(audience, id)).stream().toList();
    }

    private Optional<String> nearestBureau(ComplaintParties parties) {
        return organisations
                .competentFor(RegionCode.of(parties.regionCode()), Organisation.Kind.SUPERVISION_BUREAU)
                .stream()
                .map(Organisation::id)
                .filter(id -> !id.equals(parties.organ()))
                .findFirst();
    }
}
