package org.yuheng.command.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.web.Faults;

/**
 * The register's side of the port to the read side. It is read again after a minute, as other processes write to it as
 * well; while the store is out of reach the last answer stands.
 */
@Component
class RegisteredOrgans implements OrganRegister {
    private static final Logger LOG = LoggerFactory.getLogger(RegisteredOrgans.class);
    private static final Duration AGE = Duration.ofMinutes(1);

    private final Organisations organisations;
    private final Clock machine;
    private volatile Read last;

    private record Read(List<Organ> organs, Instant at) {}

    RegisteredOrgans(Organisations organisations, Clock machineClock) {
        this.organisations = organisations;
        this.machine = machineClock;
    }

    @Override
    public List<Organ> organs() {
        var known = last;
        var now = machine.instant();
        if (known != null && now.isBefore(known.at().plus(AGE))) {
            return known.organs();
        }
        var read = read(known);
        last = new Read(known != null && known.organs().equals(read) ? known.organs() : read, now);
        return last.organs();
    }

    @Override
    public Optional<String> nameOf(String id) {
        return id == null ? Optional.empty() : organisations.find(id).map(Organisation::name);
    }

    @Override
    public Optional<String> governmentOf(RegionCode region) {
        return organisations.all(Organisation.Kind.GOVERNMENT).stream()
                .filter(body -> body.region().equals(region))
                .map(Organisation::name)
                .findFirst();
    }

    private List<Organ> read(Read known) {
        try {
            return organisations.all(Organisation.Kind.ENFORCEMENT_ORGAN).stream()
                    .map(organ -> new Organ(organ.id(), organ.name(), organ.region()))
                    .toList();
        } catch (RuntimeException silent) {
            if (known == null) {
                throw silent;
            }
            LOG.warn("the register does not answer, what was known of organs stands: {}", Faults.placeOf(silent));
            return known.organs();
        }
    }
}
