package org.yuheng.command.classmatter;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.kernel.region.RegionCode;

/** The register as this installation keeps it: complaints and cases from the log, organisations from their table. */
@Component
class ClassRegisterOfTheHouse implements ClassRegister {
    private final EventStore log;
    private final Organisations organisations;

    ClassRegisterOfTheHouse(EventStore log, Organisations organisations) {
        this.log = log;
        this.organisations = organisations;
    }

    @Override
    public Optional<ClassOccurrence> occurrence(String id) {
        ClassOccurrence occurrence = null;
        for (var event : eventsOf(id)) {
            occurrence = ClassOccurrence.evolve(occurrence, event);
        }
        return Optional.ofNullable(occurrence);
    }

    @Override
    public List<Category> findingsOf(String caseId) {
        List<CaseFinding> drafted = List.of();
        List<CaseFinding> approved = List.of();
        for (var event : eventsOf(caseId)) {
            if (event instanceof FindingsDrafted draft) {
                drafted = draft.findings();
            } else if (event instanceof FindingsReviewed review && review.approved()) {
                approved = drafted;
            }
        }
        return approved.stream().map(CaseFinding::matter).toList();
    }

    @Override
    public Optional<RegionCode> regionOf(String organisationId) {
        return organisations.find(organisationId).map(Organisation::region);
    }

    private List<RecordedEvent> eventsOf(String id) {
        return log.readEvents(id)
                .asStream()
                .map(message -> (RecordedEvent) message.getPayload())
                .toList();
    }
}
