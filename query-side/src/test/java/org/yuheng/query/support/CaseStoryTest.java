package org.yuheng.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.casesupervision.event.CaseEvent;

/** The lives on which projections of cases are tried leave nothing out. */
class CaseStoryTest {
    @Test
    void manyWalksTellEveryEventThereIs() {
        assertThat(IntStream.range(0, 600)
                        .mapToObj(seed -> new CaseStory("one").wanderOn(new Random(seed), 40))
                        .flatMap(story -> story.events().stream())
                        .map(Object::getClass)
                        .distinct())
                .hasSize(CaseEvent.class.getPermittedSubclasses().length);
    }
}
