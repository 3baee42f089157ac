package org.yuheng.command.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.yuheng.command.vault.Enterprise;
import org.yuheng.command.vault.Identity;
import org.yuheng.command.vault.Words;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.enterprise.EnterpriseNumber;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.text.PlainText;

/**
 * A complaint that may be received: every value is clean, known and of lawful length. Lengths are in characters.
 *
 * @param identity null for an anonymous complaint
 * @param enterprise null when none is named
 * @param organId a registered organ, or null
 */
public record Submission(
        Channel channel,
        IdentityMode identityMode,
        Identity identity,
        Enterprise enterprise,
        String organId,
        RegionCode region,
        Words words,
        LocalDate occurredOn,
        Category category) {

    static final int LONGEST_SUBJECT = 500;
    static final int LONGEST_STATEMENT = 200_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 64;

    /** @throws DomainError with the code of the first thing that does not hold, and the field's name */
    public static Submission of(SubmissionForm form) {
        var mode = identityMode(form.identityMode());
        return new Submission(
                channel(form.channel()),
                mode,
                identity(mode, form.complainant()),
                enterprise(form.enterprise()),
                form.organ() == null ? null : stripped(form.organ().id(), "organ.id", LONGEST_NUMBER),
                region(form.regionCode()),
                words(form),
                date(form.occurredOn()),
                form.category() == null || form.category().isBlank() ? null : Category.of(form.category()));
    }

    private static Channel channel(String text) {
        mustBeThere(text, "channel");
        try {
            return Channel.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new DomainError(ErrorCode.UNKNOWN_CHANNEL, Map.of("lawful", List.of(Channel.values())));
        }
    }

    private static IdentityMode identityMode(String text) {
        mustBeThere(text, "identityMode");
        try {
            return IdentityMode.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "identityMode"));
        }
    }

    private static RegionCode region(String text) {
        mustBeThere(text, "regionCode");
        return RegionCode.of(text);
    }

    /** Named and confidential complaints say who it is; an anonymous one must not, so that nothing is kept by mistake. */
    private static Identity identity(IdentityMode mode, SubmissionForm.Complainant complainant) {
        var identity = complainant == null
                ? new Identity(null, null, null)
                : new Identity(
                        optional(complainant.name(), "complainant.name", LONGEST_NAME),
                        optional(complainant.phone(), "complainant.phone", LONGEST_NUMBER),
                        optional(complainant.certificate(), "complainant.certificate", LONGEST_NUMBER));
        boolean somebody = identity.name() != null || identity.phone() != null || identity.certificate() != null;
        if (mode == IdentityMode.ANONYMOUS && somebody) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "complainant"));
        }
        if (mode != IdentityMode.ANONYMOUS && !somebody) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "complainant"));
        }
        return somebody ? identity : null;
    }

    private static Enterprise enterprise(SubmissionForm.Enterprise enterprise) {
        if (enterprise == null) {
            return null;
        }
        var name = optional(enterprise.name(), "enterprise.name", LONGEST_NAME);
        var code = optional(enterprise.creditCode(), "enterprise.creditCode", LONGEST_NUMBER);
        var number = code == null ? null : EnterpriseNumber.parse(code).value();
        return name == null && number == null ? null : new Enterprise(name, number);
    }

    private static Words words(SubmissionForm form) {
        return new Words(
                required(form.subject(), "subject", LONGEST_SUBJECT),
                required(form.statement(), "statement", LONGEST_STATEMENT),
                form.organ() == null ? null : stripped(form.organ().name(), "organ.name", LONGEST_NAME),
                stripped(form.externalNumber(), "externalNumber", LONGEST_NUMBER));
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "occurredOn"));
        }
    }

    private static void mustBeThere(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
    }

    private static String required(String text, String field, int longest) {
        return PlainText.required(field, text, longest, ErrorCode.EMPTY_TEXT, ErrorCode.TEXT_TOO_LONG);
    }

    private static String optional(String text, String field, int longest) {
        return PlainText.optional(field, text, longest, ErrorCode.TEXT_TOO_LONG).orElse(null);
    }
    /** By these something is found again, so blanks around them must not make them another. */
    private static String stripped(String text, String field, int longest) {
        var given = optional(text, field, longest);
        return given == null ? null : given.strip();
    }
}
