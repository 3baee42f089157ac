package org.yuheng.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** The lives on which projections are tried leave nothing out. */
class StoryWalkTest {
    @Test
    void manyWalksTellEveryEventThereIs() {
        assertThat(IntStream.range(0, 400)
                        .mapToObj(seed -> new Story("one").wanderOn(new Random(seed), 16))
                        .flatMap(story -> story.events().stream())
                        .map(Object::getClass)
                        .distinct())
                .hasSize(ComplaintEvent.class.getPermittedSubclasses().length);
    }
}
