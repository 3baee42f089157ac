package org.yuheng.standalone.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document in Markdown, as far as the tests read it. */
public record Page(Path path, String text) {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    public static Page of(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text below a heading, to the next heading of the same or a higher level. */
    public String section(String heading) {
        var lines = text.lines().toList();
        int start = lines.indexOf(heading);
        if (start < 0) {
            throw new AssertionError(path + " has no heading \"" + heading + "\"");
        }
        int level = heading.indexOf(' ');
        return String.join(
                "\n",
                lines.stream()
                        .skip(start + 1L)
                        .takeWhile(line -> !line.matches("#{1," + level + "} .*"))
                        .toList());
    }

    /** The cells of the table below a heading, row by row, without its head; the code marks are taken off. */
    public List<List<String>> tableBelow(String heading) {
        return section(heading)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }

    /** Where its links lead, those to other sites left out. */
    public Stream<Path> localLinks() {
        return found(LINK, text)
                .filter(target -> !target.contains("://"))
                .map(target -> path.resolveSibling(target).normalize());
    }

    public static Stream<String> codeIn(String text) {
        return found(CODE, text);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
