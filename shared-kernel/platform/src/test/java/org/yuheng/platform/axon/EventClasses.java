package org.yuheng.platform.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/** Every event class that is on the class path: the records in packages named {@code event}. */
final class EventClasses {
    private static final String PATTERN = "classpath*:org/yuheng/**/event/*.class";

    private EventClasses() {}

    static List<Class<?>> all() {
        return classes()
                .filter(Class::isRecord)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** What lies in those packages beside the records. */
    static List<Class<?>> others() {
        return classes().filter(found -> !found.isRecord()).toList();
    }

    static String revision(Class<?> event) {
        var revision = event.getAnnotation(Revision.class);
        return revision == null ? null : revision.value();
    }

    private static Stream<Class<?>> classes() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                    .map(EventClasses::load)
                    .filter(found -> !found.getSimpleName().equals("package-info"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> load(Resource file) {
        try {
            var name = new CachingMetadataReaderFactory()
                    .getMetadataReader(file)
                    .getClassMetadata()
                    .getClassName();
            return Class.forName(name);
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
