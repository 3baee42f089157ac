package org.yuheng.platform.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The tags of one text of a template. Texts, sections, inverted sections and remarks are all there is: nothing unescaped,
 * no partials, no other delimiters, no inheritance. A list never lies within a list, nor a section within
 * its like, so that a template cannot multiply itself.
 */
final class TemplateTags {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final int DEEPEST = 4;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final Set<String> names = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private final Deque<String> sections = new ArrayDeque<>();

    private TemplateTags() {}

    /** Every name in the text. */
    Set<String> names() {
        return names;
    }

    /** The texts that are written out, and the lists of which something is written out. */
    Set<String> shown() {
        return shown;
    }

    /**
     * The tags of a text.
     *
     * @throws DomainError {@code TEMPLATE_BROKEN} with the tag that cannot stand there
     */
    static TemplateTags in(String text) {
        var tags = new TemplateTags();
        int at = text.indexOf(OPEN);
        while (at >= 0) {
            int end = text.indexOf(CLOSE, at);
            if (end < 0) {
                throw broken(text.substring(at, Math.min(text.length(), at + 40)));
            }
            tags.take(text.substring(at + OPEN.length(), end));
            at = text.indexOf(OPEN, end);
        }
        if (!tags.sections.isEmpty()) {
            throw broken("#" + tags.sections.peek());
        }
        return tags;
    }

    private void take(String tag) {
        var symbol = tag.isEmpty() ? ' ' : tag.charAt(0);
        var name = tag.isEmpty() ? "" : tag.substring(1).strip();
        switch (symbol) {
            case '!' -> {}
            case '#', '^' -> open(named(name, tag), tag);
            case '/' -> close(named(name, tag), tag);
            default -> show(named(tag.strip(), tag));
        }
    }

    private void show(String name) {
        names.add(name);
        shown.add(name);
        sections.stream().filter(section -> PaperTag.hasField(section, name)).forEach(shown::add);
    }

    private void open(String name, String tag) {
        boolean multiplies = PaperTag.isList(name) && sections.stream().anyMatch(PaperTag::isList);
        if (multiplies || sections.contains(name) || sections.size() == DEEPEST) {
            throw broken(tag);
        }
        sections.push(name);
        names.add(name);
    }

    private void close(String name, String tag) {
        if (!name.equals(sections.poll())) {
            throw broken(tag);
        }
    }

    private static String named(String name, String tag) {
        if (!NAME.matcher(name).matches()) {
            throw broken(tag);
        }
        return name;
    }

    private static DomainError broken(String tag) {
        return new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of("found", OPEN + tag + CLOSE));
    }
}
