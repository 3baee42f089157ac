package org.yuheng.command.casesupervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.yuheng.command.request.Codes;
import org.yuheng.command.request.Ids;
import org.yuheng.command.request.Texts;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Reads what stands in the body of a verb, so that nothing but codes comes near the log. */
final class CaseBodies {
    private static final int FEN_OF_A_YUAN = 2;
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");
    private static final int MOST = 100;

    private CaseBodies() {}

    /** @param nature {@code NOT_PERFORMED}, {@code UNLAWFUL}, {@code OBVIOUSLY_IMPROPER} or {@code DEFECT} */
    record Finding(
            String nature,
            String matter,
            Boolean major,
            String facts,
            List<String> evidence,
            List<String> provisions) {}

    static List<String> accounts(String field, List<String> names) {
        return names == null
                ? null
                : few(field, names).stream()
                        .map(name -> Ids.account(field, name))
                        .filter(Objects::nonNull)
                        .toList();
    }

    static List<String> complaints(List<String> ids) {
        return ids == null
                ? List.of()
                : few("complaintIds", ids).stream()
                        .map(id -> Ids.clean("complaintIds", id))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    static List<Category> categories(List<String> codes) {
        return codes == null
                ? List.of()
                : few("matters", codes).stream().map(Category::of).distinct().toList();
    }

    static List<CaseCommand.DraftedFinding> findings(List<Finding> findings) {
        if (findings == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "findings"));
        }
        return IntStream.range(0, few("findings", findings).size())
                .mapToObj(i -> finding(findings.get(i)))
                .toList();
    }

    private static CaseCommand.DraftedFinding finding(Finding body) {
        if (body == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", "findings"));
        }
        return new CaseCommand.DraftedFinding(
                Codes.of(FindingNature.class, "nature", body.nature()),
                body.matter() == null ? null : Category.of(body.matter()),
                Boolean.TRUE.equals(body.major()),
                Texts.clean("facts", body.facts()),
                body.evidence() == null
                        ? List.of()
                        : few("evidence", body.evidence()).stream()
                                .map(id -> Ids.code("evidence", id))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                body.provisions() == null
                        ? List.of()
                        : few("provisions", body.provisions()).stream()
                                .filter(Objects::nonNull)
                                .map(String::strip)
                                .distinct()
                                .toList());
    }

    /** @return the amount in fen, or null where none is given */
    static Long fen(String field, BigDecimal yuan) {
        if (yuan == null) {
            return null;
        }
        boolean sound = yuan.signum() > 0
                && yuan.compareTo(LARGEST) <= 0
                && yuan.stripTrailingZeros().scale() <= FEN_OF_A_YUAN;
        if (!sound) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", field, "expected", "0.01 – " + LARGEST));
        }
        return yuan.movePointRight(FEN_OF_A_YUAN).longValueExact();
    }

    private static <T> List<T> few(String field, List<T> values) {
        if (values.size() > MOST) {
            throw new DomainError(ErrorCode.TOO_MANY_AT_ONCE, Map.of("field", field, "limit", MOST));
        }
        return values;
    }
}
