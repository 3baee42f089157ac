package org.yuheng.command.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAccepted;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintClosed;
import org.yuheng.kernel.complaint.event.ComplaintEscalated;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintFindingRecorded;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintRefusalDeclined;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintRefused;
import org.yuheng.kernel.complaint.event.ComplaintReopened;
import org.yuheng.kernel.complaint.event.ComplaintReplied;
import org.yuheng.kernel.complaint.event.ComplaintResumed;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;
import org.yuheng.kernel.complaint.event.ComplaintSuspended;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.complaint.event.ComplaintTransferred;
import org.yuheng.kernel.complaint.event.ComplaintWithdrawn;
import org.yuheng.kernel.complaint.event.DeadlineExtended;

/** Opens the texts that the steps of a complaint refer to, in their order. An erased complaint has none. */
@Component
class ComplaintTexts {
    private final ComplaintFile file;
    private final Vault vault;

    ComplaintTexts(ComplaintFile file, Vault vault) {
        this.file = file;
        this.vault = vault;
    }

    /**
     * @param step simple name of the event
     * @param part which text of the step, as {@code facts}
     */
    record StepText(Instant at, String step, String part, Actor by, String text) {}

    /**
     * A text that an event refers to.
     *
     * @param toComplainant whether it was written for the complainant, or by the complainant
     */
    private record Reference(ComplaintEvent event, String part, String ref, Actor by, boolean toComplainant) {}

    List<StepText> all(String complaintId) {
        return open(complaintId, references(complaintId));
    }

    /** What the bureau wrote to the complainant, and the complainant to the bureau. */
    List<StepText> lettersOf(String complaintId) {
        return open(
                complaintId,
                references(complaintId).stream()
                        .filter(Reference::toComplainant)
                        .toList());
    }

    private List<Reference> references(String complaintId) {
        return file.eventsOf(complaintId).stream()
                .flatMap(event -> referencesOf(event).stream())
                .filter(reference -> reference.ref() != null)
                .toList();
    }

    private List<StepText> open(String complaintId, List<Reference> references) {
        var refs = references.stream().map(Reference::ref).toList();
        Map<String, ConfidentialText> found =
                vault.open(List.of(complaintId), refs).getOrDefault(complaintId, Map.of());
        List<StepText> texts = new ArrayList<>();
        for (var reference : references) {
            var text = found.get(reference.ref());
            if (text != null) {
                var event = reference.event();
                texts.add(new StepText(
                        event.at(), event.getClass().getSimpleName(), reference.part(), reference.by(), text.value()));
            }
        }
        return texts;
    }

    private static List<Reference> referencesOf(ComplaintEvent event) {
        return switch (event) {
            case ComplaintSupplementRequested e -> letter(e, "text", e.textRef(), e.by());
            case ComplaintSupplemented e -> letter(e, "text", e.textRef(), e.by());
            case ComplaintRefused e -> letter(e, "text", e.textRef(), e.by());
            case ComplaintRedirected e -> letter(e, "text", e.textRef(), e.by());
            case ComplaintReplied e -> letter(e, "text", e.textRef(), e.by());
            case ComplaintTerminated e -> letter(e, "reason", e.textRef(), e.by());
            case ComplaintWithdrawn e -> letter(e, "reason", e.textRef(), e.by());
            case ComplainantWrote e -> letter(e, "text", e.textRef(), e.by());
            case ComplaintCalledBack e -> letter(e, "reason", e.textRef(), e.by());
            case ComplaintAccepted e -> note(e, "jurisdiction", e.groundRef(), e.by());
            case ComplaintRefusalProposed e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintRefusalDeclined e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintTransferred e ->
                List.of(
                        new Reference(e, "receiver", e.receiverRef(), e.by(), true),
                        new Reference(e, "reason", e.textRef(), e.by(), true));
            case ComplaintEscalated e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintFindingRecorded e ->
                List.of(
                        new Reference(e, "facts", e.factsRef(), e.by(), false),
                        new Reference(e, "measures", e.measuresRef(), e.by(), false));
            case ComplaintClosed e -> note(e, "reason", e.textRef(), e.by());
            case DeadlineExtended e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintSuspended e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintResumed e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintMerged e -> note(e, "reason", e.textRef(), e.by());
            case ComplaintReopened e -> note(e, "reason", e.textRef(), e.by());
            default -> List.of();
        };
    }

    private static List<Reference> letter(ComplaintEvent event, String part, String ref, Actor by) {
        return List.of(new Reference(event, part, ref, by, true));
    }

    private static List<Reference> note(ComplaintEvent event, String part, String ref, Actor by) {
        return List.of(new Reference(event, part, ref, by, false));
    }
}
