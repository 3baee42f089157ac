package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.card.SupervisionCards;
import org.yuheng.command.complaint.ComplaintDirectory;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** The register as this installation keeps it: complaints from the log, the rest from its tables. */
@Component
class RegisterOfCases implements CaseRegister {
    private final Organisations organisations;
    private final Accounts accounts;
    private final SupervisionCards cards;
    private final ComplaintDirectory complaints;

    RegisterOfCases(
            Organisations organisations, Accounts accounts, SupervisionCards cards, ComplaintDirectory complaints) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.cards = cards;
        this.complaints = complaints;
    }

    @Override
    public Optional<RegionCode> regionOf(String organisationId) {
        return organisationId == null
                ? Optional.empty()
                : organisations.find(organisationId).map(Organisation::region);
    }

    @Override
    public boolean isBureau(String organisationId) {
        return isOf(organisationId, Organisation.Kind.SUPERVISION_BUREAU);
    }

    @Override
    public boolean receivesClues(String organisationId) {
        return isOf(organisationId, Organisation.Kind.DISCIPLINE);
    }

    private boolean isOf(String organisationId, Organisation.Kind kind) {
        return organisationId != null
                && organisations
                        .find(organisationId)
                        .filter(body -> body.kind() == kind)
                        .isPresent();
    }

    @Override
    public Optional<Person> account(String name) {
        return accounts.person(name);
    }

    @Override
    public boolean holdsCard(String account, LocalDate on) {
        return cards.isValid(account, on);
    }

    @Override
    public Optional<Complaint> complaint(String complaintId) {
        return complaints
                .standingOf(complaintId)
                .map(found -> new Complaint(
                        found.open(), found.organId(), found.region(), found.proceedings(), found.broughtInBy()));
    }
}
