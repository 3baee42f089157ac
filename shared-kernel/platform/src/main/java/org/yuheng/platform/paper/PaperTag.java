package org.yuheng.platform.paper;

import static org.yuheng.kernel.casesupervision.PaperKind.OTHER_DOCUMENT;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.casesupervision.PaperKind;

/**
 * What a template may speak of: {@code {{number}}} is a text, {@code {{#facts}}…{{/facts}}} repeats what is between for
 * every item, and is left out where there is none. Within an item its own fields are known. Every text is also a section
 * in which {@code {{mark}}} is {@code missing} while the content is still to be written, else empty.
 */
public enum PaperTag {
    /** There when the paper is not in force: draft, void, withdrawn. */
    STATUS("status", Need.NONE),
    STATUS_MARK("statusMark", Need.ALL),
    STATUS_LINE("statusLine", Need.ALL),
    ISSUING_BODY("issuingBody", Need.ALL),
    NUMBER("number", Need.ALL),
    TITLE("title", Need.ALL),
    ADDRESSEE("addressee", Need.ALL),
    ADDRESSEE_CODE("addresseeCode", Need.NONE),
    /** The article of the kind. */
    BASIS("basis", Need.NONE),
    /** By what the government decided. */
    APPROVAL("approval", Need.NONE),
    SOURCES("sources", Need.INSTRUMENT, "text"),
    FACTS("facts", Need.ALL, "text"),
    EVIDENCE("evidence", Need.INSTRUMENT, "ordinal", "title", "origin", "sha256"),
    PROVISIONS("provisions", Need.INSTRUMENT, "text"),
    REQUIREMENT("requirement", Need.INSTRUMENT, "text"),
    PERIOD("period", Need.INSTRUMENT),
    REPORT_TO("reportTo", Need.INSTRUMENT),
    OBJECTION("objection", Need.INSTRUMENT),
    CONSEQUENCE("consequence", Need.INSTRUMENT),
    ATTACHMENTS("attachments", Need.INSTRUMENT, "lead", "text"),
    SIGNATURE("signature", Need.ALL),
    DATE("date", Need.ALL),
    /** 版记: who else gets it, who printed it and when. */
    COLOPHON("colophon", Need.NONE, "copies", "body", "date"),
    /** 送达回证. */
    SERVICE("service", Need.INSTRUMENT, "manner", "date", "receiver");

    private static final String MARK = "mark";

    private enum Need {
        NONE,
        INSTRUMENT,
        ALL
    }

    private final String tag;
    private final Need need;
    private final List<String> fields;

    PaperTag(String tag, Need need, String... fields) {
        this.tag = tag;
        this.need = need;
        this.fields = List.of(fields);
    }

    /** As it is written between the braces. */
    public String tag() {
        return tag;
    }

    /** What every template of the kind must show. */
    public static Set<String> required(PaperKind kind) {
        var required = new TreeSet<String>();
        for (var tag : values()) {
            if (tag.need == Need.ALL || tag.need == Need.INSTRUMENT && kind != OTHER_DOCUMENT) {
                required.add(tag.tag);
            }
        }
        return required;
    }

    /** Something for every tag, to try a template with: one item in each list, or none and no text at all. */
    public static Map<String, Object> trial(boolean isFilled) {
        var values = new HashMap<String, Object>();
        WordFitting.MEASURES.forEach(measure -> values.put(measure, 0));
        values.put(MARK, "");
        for (var tag : values()) {
            var item = tag.fields.stream().collect(Collectors.toMap(field -> field, field -> (Object) field));
            values.put(tag.tag, !isFilled ? "" : tag.fields.isEmpty() ? tag.tag : List.of(item));
        }
        return values;
    }

    static boolean isList(String name) {
        return Arrays.stream(values()).anyMatch(tag -> tag.tag.equals(name) && !tag.fields.isEmpty());
    }

    static boolean hasField(String name, String field) {
        return Arrays.stream(values()).anyMatch(tag -> tag.tag.equals(name) && tag.fields.contains(field));
    }

    /** Every name that a template may hold. */
    public static Set<String> known() {
        var known = new TreeSet<String>(Set.of(MARK));
        known.addAll(WordFitting.MEASURES);
        Arrays.stream(values())
                .flatMap(tag -> Stream.concat(Stream.of(tag.tag), tag.fields.stream()))
                .forEach(known::add);
        return known;
    }
}
