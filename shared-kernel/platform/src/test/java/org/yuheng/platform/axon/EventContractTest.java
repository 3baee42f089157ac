package org.yuheng.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.axon.ApprovedEvents.Approved;

/** What stands in the log is never written differently and always reads: by the serializer that writes the log. */
class EventContractTest {
    private static final ObjectMapper MAPPER = EventMapper.create();
    private static final Serializer SERIALIZER = new AxonConfiguration().eventSerializer(MAPPER);

    static List<Class<?>> events() {
        return EventClasses.all();
    }

    static List<Approved> approved() {
        return ApprovedEvents.all();
    }

    static Stream<Arguments> fields() {
        return events().stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents())
                        .map(field -> Arguments.of(event.getSimpleName(), field.getName(), event)));
    }

    @Test
    void theStoredTypesAreExactlyTheListedOnes() {
        assertThat(events().stream().map(event -> event.getName() + " " + EventClasses.revision(event)))
                .isNotEmpty()
                .containsExactlyElementsOf(ApprovedEvents.storedTypes());
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventHasARevisionAndAnApprovedFile(Class<?> event) {
        assertThat(EventClasses.revision(event)).isNotNull().matches("[1-9]\\d*");
        assertThat(approved()).contains(presentlyApproved(event));
    }

    @ParameterizedTest
    @MethodSource("approved")
    void anApprovedFileBelongsToAnEvent(Approved file) {
        assertThat(events()).extracting(Class::getSimpleName).contains(file.simpleName());
    }

    @Test
    void twoEventsNeverShareAName() {
        assertThat(events().stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsWrittenAsApproved(Class<?> event) {
        var file = presentlyApproved(event);
        var written = SERIALIZER.serialize(read(event, file.revision(), file.json()), String.class);

        assertThat(written.getType().getName()).isEqualTo(event.getName());
        assertThat(written.getType().getRevision()).isEqualTo(EventClasses.revision(event));
        assertThat(written.getData()).isEqualTo(tree(file.json()).toString());
    }

    @ParameterizedTest
    @MethodSource("events")
    void anApprovedFileShowsEveryFieldAndNoOther(Class<?> event) {
        var file = tree(presentlyApproved(event).json());

        assertThat(names(file))
                .containsExactly(Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new));
        assertThat(names((ObjectNode) MAPPER.valueToTree(new Actor("a", "b", Role.AUDITOR))))
                .containsExactly("person", "organisation", "role");
    }

    @ParameterizedTest
    @MethodSource("events")
    void eachValueIsReadIntoItsOwnField(Class<?> event) {
        var file = presentlyApproved(event);
        var object = read(event, file.revision(), file.json());

        for (var field : event.getRecordComponents()) {
            assertThat(shown(valueOf(object, field)))
                    .as(field.getName())
                    .isEqualTo(shown(tree(file.json()).get(field.getName())));
        }
    }

    @ParameterizedTest
    @MethodSource("approved")
    void everyRevisionThatWasEverWrittenReads(Approved file) {
        assertThat(read(eventNamed(file.simpleName()), file.revision(), file.json()))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aFieldOfALaterVersionIsPassedOver(Class<?> event) {
        var file = presentlyApproved(event);
        var later = tree(file.json()).put("addedLater", "x");
        later.putObject("alsoAddedLater").putArray("with").add(1);

        assertThat(read(event, file.revision(), later.toString())).isEqualTo(read(event, file.revision(), file.json()));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("fields")
    void aFieldThatAnEarlierVersionDidNotWriteIsEmpty(String name, String field, Class<?> event) {
        var file = presentlyApproved(event);
        var earlier = tree(file.json()).without(field).toString();
        var object = read(event, file.revision(), earlier);
        var component = component(event, field);

        assertThat(valueOf(object, component)).isIn(null, 0, 0L, false);
        if (!component.getType().isPrimitive()) {
            assertThat(SERIALIZER.serialize(object, String.class).getData())
                    .isEqualTo(tree(earlier).toString());
        }
    }

    private static Approved presentlyApproved(Class<?> event) {
        return new Approved(event.getSimpleName(), EventClasses.revision(event));
    }

    private static Class<?> eventNamed(String simpleName) {
        return events().stream()
                .filter(event -> event.getSimpleName().equals(simpleName))
                .findFirst()
                .orElseThrow();
    }

    private static Object read(Class<?> event, String revision, String json) {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(json, String.class, event.getName(), revision));
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> names(ObjectNode tree) {
        return StreamSupport.stream(((Iterable<String>) tree::fieldNames).spliterator(), false)
                .toList();
    }

    private static RecordComponent component(Class<?> event, String name) {
        return Arrays.stream(event.getRecordComponents())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object valueOf(Object event, RecordComponent field) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A value as one text: of an actor its three parts, of a list all that is in it. */
    private static String shown(Object value) {
        var tree = value instanceof JsonNode node ? node : MAPPER.<JsonNode>valueToTree(value);
        if (tree.isArray()) {
            return tree.toString();
        }
        return tree.isObject()
                ? String.join(
                        " ",
                        tree.get("person").asText(),
                        tree.get("organisation").asText(),
                        tree.get("role").asText())
                : tree.asText();
    }
}
