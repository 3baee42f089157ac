package org.yuheng.platform.axon;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.access.Actor;

/** An event is flat and has no room for personal data. */
class EventShapeTest {
    private static final Set<Class<?>> PLAIN = Set.of(
            Instant.class,
            LocalDate.class,
            int.class,
            long.class,
            boolean.class,
            Integer.class,
            Long.class,
            Actor.class);

    /**
     * The names under which a text may stand in an event. Each was looked at: it holds an id, a code, a reference, a
     * digest, an account, or, as {@code subject}, a text that the scrubber has been through. Add a name here only after
     * the same look; a name, a phone number or words of a person belong into the vault.
     */
    private static final Set<String> REVIEWED_TEXTS = Set.of(
            // ids, numbers and codes
            "complaintId",
            "number",
            "importId",
            "organId",
            "receiver",
            "caseId",
            "classMatterId",
            "trigger",
            "targetId",
            "regionCode",
            "bureauId",
            "bureauRegion",
            "itemCode",
            "fromBureauId",
            "partnerId",
            "partnerRegion",
            "addresseeId",
            "issuerId",
            "responsibleId",
            "requestId",
            "measureId",
            "evidenceId",
            "paperId",
            "objectionId",
            "suggestionId",
            "clueId",
            "followUpId",
            "holderId",
            // keyed digests and references
            "externalRef",
            "enterpriseRef",
            "receiptHash",
            "contentDigest",
            "textRef",
            "receiverRef",
            "groundRef",
            "actRef",
            "contentHash",
            "sourceRef",
            "titleRef",
            "sourcesRef",
            "requirementRef",
            "reportToRef",
            "attachmentsRef",
            "personRef",
            "factsRef",
            "measuresRef",
            "labelRef",
            // rules, as id@version
            "screeningRule",
            "supplementRule",
            "handlingRule",
            "replyRule",
            "noticeRule",
            "explanationRule",
            "objectionRule",
            "answerRule",
            "listingRule",
            "rule",
            // opaque accounts and organisations
            "reader",
            "handler",
            "leader",
            "approvedBy",
            "person",
            "organisation",
            // scrubbed
            "subject");

    /** The names under which several texts may stand in an event, after the same look. */
    private static final Set<String> REVIEWED_LISTS = Set.of(
            // ids of complaints, of cases and of pieces of evidence
            "complaintIds",
            "memberIds",
            "evidenceIds",
            // opaque accounts
            "members",
            // citations of law in a form of their own
            "provisions");

    private static Stream<String> problemsOf(Class<?> event) {
        return Arrays.stream(event.getRecordComponents()).flatMap(EventShapeTest::problemsOf);
    }

    private static Stream<String> problemsOf(RecordComponent field) {
        var type = field.getType();
        if (type == String.class) {
            return REVIEWED_TEXTS.contains(field.getName())
                    ? Stream.empty()
                    : Stream.of(field.getName() + ": a text that nobody has reviewed");
        }
        if (type == List.class) {
            return problemsOfList(field);
        }
        return isPlain(type)
                ? Stream.empty()
                : Stream.of(field.getName() + ": " + type.getSimpleName() + " may hold anything");
    }

    /** Several plain values, or several flat records of the kernel: one level, no more. */
    private static Stream<String> problemsOfList(RecordComponent field) {
        var element = elementOf(field);
        boolean reviewed = element == String.class && REVIEWED_LISTS.contains(field.getName());
        if (reviewed || isPlain(element)) {
            return Stream.empty();
        }
        return element.isRecord() && element.getName().startsWith("org.yuheng.kernel.")
                ? problemsOf(element)
                : Stream.of(field.getName() + ": a list of " + element.getSimpleName() + " may hold anything");
    }

    private static Class<?> elementOf(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static boolean isPlain(Class<?> type) {
        return PLAIN.contains(type) || type.isEnum() && type.getName().startsWith("org.yuheng.kernel.");
    }

    static List<Class<?>> events() {
        return EventClasses.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void noFieldCouldHoldPersonalData(Class<?> event) {
        assertThat(problemsOf(event)).isEmpty();
    }

    @Test
    void anActorHoldsAnAccountAndNoName() {
        assertThat(Arrays.stream(Actor.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("person", "organisation", "role");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsAPublicTopLevelRecordInASealedFamily(Class<?> event) {
        assertThat(Modifier.isPublic(event.getModifiers())).isTrue();
        assertThat(event.getEnclosingClass()).isNull();
        assertThat(event.getInterfaces()).hasSize(1).allMatch(Class::isSealed);
        assertThat(event.getInterfaces()[0].getPermittedSubclasses()).contains(event);
    }

    @Test
    void aSealedFamilyListsItsEventsAndNothingElse() {
        assertThat(EventClasses.others()).isNotEmpty().allSatisfy(family -> {
            assertThat(family.isSealed()).as(family.getName()).isTrue();
            assertThat(Set.of(family.getPermittedSubclasses()))
                    .isEqualTo(
                            events().stream().filter(family::isAssignableFrom).collect(toSet()));
        });
    }

    @Test
    void everyReviewedNameIsInUse() {
        var fields = Stream.concat(events().stream(), Stream.of(Actor.class))
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .flatMap(EventShapeTest::withItsElements)
                .toList();

        assertThat(REVIEWED_TEXTS).isEqualTo(namesOf(fields, String.class));
        assertThat(REVIEWED_LISTS)
                .isEqualTo(fields.stream()
                        .filter(field -> field.getType() == List.class && elementOf(field) == String.class)
                        .map(RecordComponent::getName)
                        .collect(toSet()));
    }

    private static Stream<RecordComponent> withItsElements(RecordComponent field) {
        return field.getType() == List.class && elementOf(field).isRecord()
                ? Stream.concat(Stream.of(field), Arrays.stream(elementOf(field).getRecordComponents()))
                : Stream.of(field);
    }

    private static Set<String> namesOf(List<RecordComponent> fields, Class<?> type) {
        return fields.stream()
                .filter(field -> field.getType() == type)
                .map(RecordComponent::getName)
                .collect(toSet());
    }

    record WithAName(String complainantName) {}

    record WithAMap(Map<String, String> details) {}

    record WithAList(List<String> words) {}

    record WithAnObject(Object anything) {}

    record WithANest(WithAName who) {}

    record WithAListOfRecords(List<WithAName> persons) {}

    record WithAForeignEnum(java.time.DayOfWeek day) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                WithAName.class,
                WithAMap.class,
                WithAList.class,
                WithAListOfRecords.class,
                WithAnObject.class,
                WithANest.class,
                WithAForeignEnum.class
            })
    void theRuleBites(Class<?> event) {
        assertThat(problemsOf(event)).hasSize(1);
    }
}
