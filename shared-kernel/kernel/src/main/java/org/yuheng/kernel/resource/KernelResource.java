package org.yuheng.kernel.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A UTF-8 text file that is part of the kernel. A missing or unreadable file is a broken build, so it stops the
 * program with an {@link IllegalStateException}.
 */
public record KernelResource(String name) {
    private static final String FOLDER = "/org/yuheng/kernel/";

    /** All lines, as they stand. */
    public List<String> lines() {
        var stream = KernelResource.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("the kernel does not hold its file " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("the kernel cannot read its file " + name, e);
        }
    }

    /** The lines that say something: no comments (first character {@code #}) and no blank lines. */
    public List<String> meaningfulLines() {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
