package org.yuheng.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How everything is written that the framework stores. */
class EventMapperTest {
    private static final ObjectMapper MAPPER = EventMapper.create();

    record Times(Instant at, LocalDate on, OffsetDateTime said) {}

    record Something(String text, Integer number, Optional<String> maybe) {}

    static final class WithPrivateFields {
        private String id = "c-1";
        private int version = 3;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10T01:00:00Z", "2026-03-10T01:00:00.123456789Z", "1970-01-01T00:00:00Z"})
    void aMomentIsIsoTextToTheNanosecond(String moment) throws Exception {
        var times = new Times(Instant.parse(moment), LocalDate.parse("2026-03-10"), null);

        assertThat(MAPPER.writeValueAsString(times)).isEqualTo("{\"at\":\"" + moment + "\",\"on\":\"2026-03-10\"}");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(times), Times.class))
                .isEqualTo(times);
    }

    @Test
    void anOffsetStaysAsItWasWritten() throws Exception {
        var said = OffsetDateTime.parse("2026-03-10T09:00:00+08:00");

        assertThat(MAPPER.readValue("{\"said\":\"2026-03-10T09:00:00+08:00\"}", Times.class)
                        .said())
                .isEqualTo(said);
    }

    @Test
    void whatIsNullIsLeftOut() throws Exception {
        assertThat(MAPPER.writeValueAsString(new Something("a", null, null))).isEqualTo("{\"text\":\"a\"}");
    }

    @Test
    void anUnknownFieldIsPassedOver() throws Exception {
        assertThat(MAPPER.readValue("{\"text\":\"a\",\"later\":{\"x\":[1]}}", Something.class)
                        .text())
                .isEqualTo("a");
    }

    @Test
    void privateFieldsAreWrittenAndRead() throws Exception {
        var json = MAPPER.writeValueAsString(new WithPrivateFields());
        assertThat(json).isEqualTo("{\"id\":\"c-1\",\"version\":3}");

        var read = MAPPER.readValue("{\"id\":\"c-2\",\"version\":4}", WithPrivateFields.class);
        assertThat(read.id).isEqualTo("c-2");
        assertThat(read.version).isEqualTo(4);
    }

    @Test
    void aTokenWithGapsSurvivesBeingStored() {
        var token = GapAwareTrackingToken.newInstance(42, List.of(40L, 41L));

        assertThat(storedAndRead(token, GapAwareTrackingToken.class)).isEqualTo(token);
    }

    @Test
    void aReplayTokenSurvivesBeingStored() {
        var head = GapAwareTrackingToken.newInstance(42, List.of());
        TrackingToken replay = ReplayToken.createReplayToken(head, null);

        assertThat(storedAndRead(replay, TrackingToken.class)).isEqualTo(replay);
    }

    @Test
    void metaDataSurvivesBeingStored() {
        var origin = MetaData.with("correlationId", "c").and("traceId", "t");

        assertThat(storedAndRead(origin, MetaData.class)).isEqualTo(origin);
    }

    @Test
    void allThreeSerializersAreTheSecondGenerationOfJackson() {
        var configuration = new AxonConfiguration();

        assertThat(configuration.serializer(MAPPER)).isInstanceOf(JacksonSerializer.class);
        assertThat(configuration.eventSerializer(MAPPER)).isInstanceOf(JacksonSerializer.class);
        assertThat(configuration.messageSerializer(MAPPER)).isInstanceOf(JacksonSerializer.class);
    }

    private static <T> T storedAndRead(T value, Class<T> type) {
        Serializer serializer = new AxonConfiguration().serializer(MAPPER);
        return type.cast(serializer.deserialize(serializer.serialize(value, String.class)));
    }
}
