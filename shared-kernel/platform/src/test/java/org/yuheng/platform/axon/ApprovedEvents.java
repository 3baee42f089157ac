package org.yuheng.platform.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The approved files. {@code event-types.txt} lists the types as they are stored, which are class names: an event class
 * is never renamed nor moved. {@code Name@revision.json} is how an event of that revision stands in the log.
 */
final class ApprovedEvents {
    private static final String FOLDER = "/org/yuheng/platform/axon/";

    private ApprovedEvents() {}

    /** One revision of one event. */
    record Approved(String simpleName, String revision) {
        static Approved ofFile(String file) {
            var parts = file.replace(".json", "").split("@");
            return new Approved(parts[0], parts[1]);
        }

        String json() {
            return text(simpleName + "@" + revision + ".json");
        }

        @Override
        public String toString() {
            return simpleName + "@" + revision;
        }
    }

    static List<Approved> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*@*.json"))
                    .map(file -> Approved.ofFile(Objects.requireNonNull(file.getFilename())))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lines {@code stored type, present revision}. */
    static List<String> storedTypes() {
        return text("event-types.txt").lines().toList();
    }

    private static String text(String file) {
        try (var stream = ApprovedEvents.class.getResourceAsStream(FOLDER + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
