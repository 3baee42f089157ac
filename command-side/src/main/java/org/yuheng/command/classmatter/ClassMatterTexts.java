package org.yuheng.command.classmatter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.event.ClassMatterApproved;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassMeasureCompleted;
import org.yuheng.kernel.classmatter.event.ClassMeasureRecorded;
import org.yuheng.kernel.classmatter.event.ClassMemberAdded;
import org.yuheng.kernel.classmatter.event.ClassMemberExcluded;
import org.yuheng.kernel.classmatter.event.ClassMemberRemoved;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;

/** Opens the texts that the steps of a class matter refer to, in their order. */
@Component
class ClassMatterTexts {
    private final EventStore log;
    private final Vault vault;

    ClassMatterTexts(EventStore log, Vault vault) {
        this.log = log;
        this.vault = vault;
    }

    /**
     * @param step simple name of the event
     * @param part which text of the step, as {@code reference}
     * @param about the member or measure that it is about, or null
     */
    record StepText(Instant at, String step, String part, String about, Actor by, String text) {}

    private record Reference(ClassMatterEvent event, String part, String about, Actor by, String ref) {}

    List<ClassMatterEvent> eventsOf(String id) {
        return log.readEvents(id)
                .asStream()
                .map(message -> message.getPayload())
                .filter(ClassMatterEvent.class::isInstance)
                .map(ClassMatterEvent.class::cast)
                .toList();
    }

    List<StepText> of(String id, List<ClassMatterEvent> events) {
        var references = events.stream()
                .flatMap(ClassMatterTexts::referencesOf)
                .filter(Objects::nonNull)
                .toList();
        Map<String, ConfidentialText> found = vault.open(
                        List.of(id), references.stream().map(Reference::ref).toList())
                .getOrDefault(id, Map.of());
        return references.stream()
                .filter(reference -> found.containsKey(reference.ref()))
                .map(reference -> new StepText(
                        reference.event().at(),
                        reference.event().getClass().getSimpleName(),
                        reference.part(),
                        reference.about(),
                        reference.by(),
                        found.get(reference.ref()).value()))
                .toList();
    }

    private static Stream<Reference> referencesOf(ClassMatterEvent event) {
        return switch (event) {
            case ClassMatterOpened e -> some(reference(e, "facts", null, e.by(), e.factsRef()));
            case ClassSuggestionDismissed e -> some(reference(e, "reason", null, e.by(), e.textRef()));
            case ClassMatterApproved e -> some(reference(e, "text", null, e.by(), e.textRef()));
            case ClassMemberAdded e ->
                some(
                        reference(e, "reference", Integer.toString(e.ordinal()), e.by(), e.labelRef()),
                        reference(e, "note", Integer.toString(e.ordinal()), e.by(), e.textRef()));
            case ClassMemberRemoved e ->
                some(reference(e, "reason", Integer.toString(e.ordinal()), e.by(), e.textRef()));
            case ClassMemberExcluded e ->
                some(
                        reference(e, "reference", e.targetId(), e.by(), e.labelRef()),
                        reference(e, "note", e.targetId(), e.by(), e.textRef()));
            case ClassMeasureRecorded e -> some(reference(e, "text", e.measureId(), e.by(), e.textRef()));
            case ClassMeasureCompleted e -> some(reference(e, "text", e.measureId(), e.by(), e.textRef()));
            case ClassWatchStarted e -> some(reference(e, "text", null, e.by(), e.textRef()));
            case ClassRelapseRecorded e -> some(reference(e, "text", e.targetId(), e.by(), e.textRef()));
            case ClassMatterClosed e -> some(reference(e, "reason", null, e.by(), e.textRef()));
        };
    }

    private static Stream<Reference> some(Reference... references) {
        return Stream.of(references);
    }

    private static Reference reference(ClassMatterEvent event, String part, String about, Actor by, String ref) {
        return ref == null ? null : new Reference(event, part, about, by, ref);
    }
}
