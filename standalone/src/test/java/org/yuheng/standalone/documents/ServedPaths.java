package org.yuheng.standalone.documents;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yuheng.standalone.repository.Sources;

/** The paths of all endpoints, as their annotations say them. */
final class ServedPaths {
    private static final List<PathPattern> PATTERNS = Sources.ofRepository().mainJava().stream()
            .filter(file -> file.text().contains("@RestController\n"))
            .map(file -> classOf(file.className()))
            .flatMap(ServedPaths::pathsOf)
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private ServedPaths() {}

    static boolean serve(String path) {
        var container = PathContainer.parsePath(path);
        return PATTERNS.stream().anyMatch(pattern -> pattern.matches(container));
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException stale) {
            throw new IllegalStateException(stale);
        }
    }

    private static Stream<String> pathsOf(Class<?> endpoint) {
        var above = AnnotatedElementUtils.findMergedAnnotation(endpoint, RequestMapping.class);
        return Arrays.stream(endpoint.getDeclaredMethods())
                .flatMap(ServedPaths::pathsOf)
                .map(path -> (above == null ? "" : above.path()[0]) + path);
    }

    private static Stream<String> pathsOf(Method handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        return mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
