package org.yuheng.command.casesupervision;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.CaseNoticeServed;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.ObjectionAnswered;
import org.yuheng.kernel.casesupervision.event.RectificationRejected;

/** Opens the texts that the steps of a case refer to, in their order, within the right of whoever asks. */
@Component
class CaseTexts {
    private static final String KEYED_DIGEST = "actRef";

    private final CaseFile file;
    private final Vault vault;

    CaseTexts(CaseFile file, Vault vault) {
        this.file = file;
        this.vault = vault;
    }

    /**
     * @param step simple name of the event
     * @param part which text of the step, as {@code text}
     */
    record StepText(Instant at, String step, String part, Actor by, String text) {}

    private record Reference(CaseEvent event, String part, String ref) {}

    /** @param reader whose right it is: the organ opens what it wrote and what was written to it outside the papers */
    List<StepText> all(String caseId, Actor reader) {
        var references = file.eventsOf(caseId).stream()
                .filter(event -> reader.role() != Role.ENFORCEMENT_RESPONDENT || concerns(event, reader))
                .flatMap(event -> referencesOf(event).stream())
                .toList();
        Map<String, ConfidentialText> found = vault.open(
                        List.of(caseId), references.stream().map(Reference::ref).toList())
                .getOrDefault(caseId, Map.of());
        return references.stream()
                .filter(reference -> found.containsKey(reference.ref()))
                .map(reference -> new StepText(
                        reference.event().at(),
                        reference.event().getClass().getSimpleName(),
                        reference.part(),
                        actorOf(reference.event()),
                        found.get(reference.ref()).value()))
                .toList();
    }

    private static boolean concerns(CaseEvent event, Actor organ) {
        var by = actorOf(event);
        boolean own =
                by != null && by.organisation() != null && by.organisation().equals(organ.organisation());
        return own
                || event instanceof CaseNoticeServed
                || event instanceof ObjectionAnswered
                || event instanceof RectificationRejected;
    }

    private static List<Reference> referencesOf(CaseEvent event) {
        var references = new ArrayList<Reference>();
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(field ->
                        field.getName().endsWith("Ref") && !field.getName().equals(KEYED_DIGEST))
                .forEach(field -> add(references, event, part(field), (String) valueOf(event, field)));
        if (event instanceof FindingsDrafted drafted) {
            for (CaseFinding finding : drafted.findings()) {
                add(references, event, "facts-" + finding.ordinal(), finding.factsRef());
            }
        }
        return references;
    }

    private static void add(List<Reference> references, CaseEvent event, String part, String ref) {
        if (ref != null) {
            references.add(new Reference(event, part, ref));
        }
    }

    private static String part(RecordComponent field) {
        return field.getName().substring(0, field.getName().length() - "Ref".length());
    }

    private static Actor actorOf(CaseEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(field -> field.getType() == Actor.class)
                .map(field -> (Actor) valueOf(event, field))
                .findFirst()
                .orElse(null);
    }

    private static Object valueOf(CaseEvent event, RecordComponent field) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
