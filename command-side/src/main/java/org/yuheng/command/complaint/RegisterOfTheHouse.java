package org.yuheng.command.complaint;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** The register as this installation keeps it: complaints from the log, organisations and accounts from their tables. */
@Component
class RegisterOfTheHouse implements Register {
    private final ComplaintFile file;
    private final Organisations organisations;
    private final Accounts accounts;

    RegisterOfTheHouse(ComplaintFile file, Organisations organisations, Accounts accounts) {
        this.file = file;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public ComplaintState complaint(String complaintId) {
        return file.stateOf(complaintId);
    }

    @Override
    public Optional<RegionCode> regionOf(String organisationId) {
        return organisations.find(organisationId).map(Organisation::region);
    }

    @Override
    public Optional<Person> account(String name) {
        return accounts.person(name);
    }
}
