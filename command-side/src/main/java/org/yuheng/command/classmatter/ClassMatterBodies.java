package org.yuheng.command.classmatter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.KeyedReferences;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.text.PlainText;

/** Reads what stands in the bodies of requests: members, organs and days. */
@Component
class ClassMatterBodies {
    private static final int LONGEST_REFERENCE = 300;

    private final Organisations organisations;
    private final KeyedReferences references;

    ClassMatterBodies(Organisations organisations, KeyedReferences references) {
        this.organisations = organisations;
        this.references = references;
    }

    /** An organ by its id or as it is written. */
    record Organ(String id, String name) {}

    /**
     * @param id of a case or complaint
     * @param organ the organ itself, or the one that a file concerns
     * @param reference of a file, as written: a number of a contract, of a file
     */
    record Member(String kind, String id, Organ organ, String reference, String foundBy, String note) {}

    List<ClassMatterCommand.Candidate> candidates(List<Member> members, RegionCode place) {
        return members == null
                ? List.of()
                : members.stream().map(member -> candidate(member, place)).toList();
    }

    private ClassMatterCommand.Candidate candidate(Member member, RegionCode place) {
        if (member == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "members"));
        }
        var kind = Codes.of(ClassMemberKind.class, "kind", member.kind());
        var organ = organ(member.organ(), place);
        var label = kind == ClassMemberKind.FILE ? reference(member.reference()) : null;
        return new ClassMatterCommand.Candidate(
                kind,
                target(kind, member, organ, label),
                organ,
                Codes.of(FoundBy.class, "foundBy", member.foundBy()),
                label,
                Texts.clean("note", member.note()));
    }

    private String target(ClassMemberKind kind, Member member, String organ, ConfidentialText label) {
        return switch (kind) {
            case null -> null;
            case CASE, COMPLAINT -> Ids.clean("id", member.id());
            case ORGAN -> organ;
            case FILE -> references.content("class-file", label.value().replaceAll("\\s+", ""));
        };
    }

    /** What came back: an organ by its id, all else by an id of this product. */
    static String target(String kind, String id) {
        return ClassMemberKind.ORGAN.name().equals(kind) ? Ids.account("id", id) : Ids.clean("id", id);
    }

    private static ConfidentialText reference(String text) {
        return new ConfidentialText(
                PlainText.required("reference", text, LONGEST_REFERENCE, ErrorCode.EMPTY_TEXT, ErrorCode.TEXT_TOO_LONG)
                        .strip());
    }

    /** @return its id, or null where none is stated @throws DomainError {@code UNKNOWN_ORGAN} */
    String organ(Organ organ, RegionCode place) {
        if (organ == null || organ.id() == null && organ.name() == null) {
            return null;
        }
        if (organ.id() != null) {
            return organisations.organ(organ.id()).id();
        }
        return (place == null
                        ? Optional.<Organisation>empty()
                        : organisations.organNamed(organ.name().strip(), place))
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of()))
                .id();
    }

    /** @return null where nothing is given */
    static LocalDate day(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field));
        }
    }
}
