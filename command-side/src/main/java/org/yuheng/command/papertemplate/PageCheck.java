package org.yuheng.command.papertemplate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * An HTML template that is text and looks, and nothing that acts or fetches: elements and attributes from a list, in
 * double quotes; styles without addresses; tags only where an escaped text stays a text.
 */
final class PageCheck {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body header footer main article section aside div span p br hr pre blockquote"
                            + " h1 h2 h3 h4 h5 h6 strong em b i u s small sub sup mark abbr time address ul ol li dl dt dd"
                            + " table caption colgroup col thead tbody tfoot tr th td figure figcaption")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "lang",
            "dir",
            "title",
            "role",
            "colspan",
            "rowspan",
            "span",
            "scope",
            "charset",
            "name",
            "content",
            "http-equiv",
            "style",
            "datetime",
            "aria-hidden",
            "aria-label");
    private static final Set<String> WITH_TAGS = Set.of("class", "title");
    private static final Pattern DOCTYPE = Pattern.compile("<!doctype html>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEMENT =
            Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"<>]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"<>]*)\")?");
    private static final Pattern FETCHING = Pattern.compile(
            "url|src\\s*\\(|image|@import|@namespace|expression|behavior|binding|\\\\|[<&]|/\\*",
            Pattern.CASE_INSENSITIVE);
    private static final String STYLE_END = "</style";

    private final String page;

    private PageCheck(String page) {
        this.page = page;
    }

    /** @throws DomainError {@code TEMPLATE_UNSAFE} with what was found, {@code TEMPLATE_BROKEN} when it is not UTF-8 */
    static void mustBeSafe(byte[] content) {
        try {
            var page = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            new PageCheck(page.toString()).mustBeSafe();
        } catch (CharacterCodingException notText) {
            throw new DomainError(ErrorCode.TEMPLATE_BROKEN, Map.of(), notText);
        }
    }

    private void mustBeSafe() {
        int at = page.indexOf('<');
        while (at >= 0) {
            at = page.indexOf('<', afterMarkupAt(at));
        }
    }

    private int afterMarkupAt(int at) {
        var doctype = DOCTYPE.matcher(page).region(at, page.length());
        if (doctype.lookingAt()) {
            return doctype.end();
        }
        var element = ELEMENT.matcher(page).region(at, page.length());
        if (!element.lookingAt()) {
            throw unsafe(page.substring(at, Math.min(page.length(), at + 20)));
        }
        var name = element.group(1).toLowerCase(Locale.ROOT);
        if (!ELEMENTS.contains(name)) {
            throw unsafe("<" + name + ">");
        }
        ATTRIBUTE
                .matcher(element.group(2))
                .results()
                .forEach(attribute -> mustBeSafe(
                        attribute.group(1).toLowerCase(Locale.ROOT),
                        attribute.group(2) == null ? "" : attribute.group(2)));
        boolean opensStyle = name.equals("style") && page.charAt(at + 1) != '/';
        return opensStyle ? afterStyleAt(element.end()) : element.end();
    }

    private static void mustBeSafe(String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute)) {
            throw unsafe(attribute + "=");
        }
        if (value.contains("{{") && !WITH_TAGS.contains(attribute)) {
            throw unsafe(attribute + "=\"{{");
        }
        if (attribute.equals("style")) {
            mustNotFetch(value);
        }
        if (attribute.equals("http-equiv") && !value.equalsIgnoreCase("Content-Security-Policy")) {
            throw unsafe("http-equiv");
        }
    }

    private int afterStyleAt(int begin) {
        int end = page.toLowerCase(Locale.ROOT).indexOf(STYLE_END, begin);
        if (end < 0) {
            throw unsafe("<style>");
        }
        mustNotFetch(page.substring(begin, end));
        return end;
    }

    private static void mustNotFetch(String style) {
        var found = FETCHING.matcher(style);
        if (found.find()) {
            throw unsafe(found.group());
        }
        if (style.contains("{{")) {
            throw unsafe("{{ in style");
        }
    }

    private static DomainError unsafe(String found) {
        return new DomainError(ErrorCode.TEMPLATE_UNSAFE, Map.of("found", found));
    }
}
