package org.yuheng.query.casefigures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Scope;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.worklist.Values;

/**
 * Of what figures are wanted: {@code region:CODE} or {@code organ:ID}. None: all that the caller reaches.
 *
 * @param region null unless it is one
 * @param organ null unless it is one
 */
record CaseScope(RegionCode region, String organ) {
    private static final CaseScope ALL = new CaseScope(null, null);

    /** @throws DomainError {@code INVALID_VALUE}, {@code UNKNOWN_REGION} */
    static CaseScope parse(String text) {
        return Values.given(text).map(CaseScope::known).orElse(ALL);
    }

    private static CaseScope known(String text) {
        int colon = text.indexOf(':');
        var id = text.substring(colon + 1);
        if (colon < 0 || id.isBlank()) {
            throw unknown();
        }
        return switch (text.substring(0, colon)) {
            case "region" -> new CaseScope(region(id), null);
            case "organ" -> new CaseScope(null, id);
            default -> throw unknown();
        };
    }

    private static RegionCode region(String code) {
        try {
            return RegionCode.of(code);
        } catch (DomainError unknown) {
            throw new DomainError(ErrorCode.UNKNOWN_REGION, Map.of("field", "scope"));
        }
    }

    private static DomainError unknown() {
        return Values.invalid("scope", "region:CODE, organ:ID");
    }

    /** @throws DomainError {@code NOT_FOUND} for a region outside the right */
    void mustBeWithin(CaseSight sight) {
        var right = sight.authority();
        boolean within = region == null
                || right.scope() == Scope.ALL
                || right.region() != null && region.isWithin(right.region());
        if (!within) {
            throw CaseSight.notFound();
        }
    }

    /** As filters of a list take it. */
    String asFilter() {
        return region != null ? "&regionCode=" + region.value() : organ != null ? "&organId=" + encoded(organ) : "";
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
