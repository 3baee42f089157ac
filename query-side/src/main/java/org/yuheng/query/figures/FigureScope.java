package org.yuheng.query.figures;

import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.query.worklist.Values;

/**
 * Of what figures are wanted: {@code region:CODE}, {@code organ:ID}, {@code contact-point:ID} or {@code federation:ID}.
 * The two last are organisations that brought complaints in. None: all that the caller reaches.
 *
 * @param region null unless it is one
 * @param organ null unless it is one
 * @param broughtInFor null unless it is one that brings complaints in
 */
public record FigureScope(RegionCode region, String organ, String broughtInFor) {
    private static final FigureScope OWN = new FigureScope(null, null, null);

    /** @throws DomainError {@code INVALID_VALUE}, {@code UNKNOWN_REGION} */
    public static FigureScope parse(String text) {
        return Values.given(text).map(FigureScope::known).orElse(OWN);
    }

    private static FigureScope known(String text) {
        int colon = text.indexOf(':');
        var id = text.substring(colon + 1);
        if (colon < 0 || id.isBlank()) {
            throw unknown();
        }
        return switch (text.substring(0, colon)) {
            case "region" -> new FigureScope(region(id), null, null);
            case "organ" -> new FigureScope(null, id, null);
            case "contact-point", "federation" -> new FigureScope(null, null, id);
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
        return Values.invalid("scope", "region:CODE, organ:ID, contact-point:ID, federation:ID");
    }

    /**
     * A supervising body asks for anything in its region, who brings complaints in only for its own.
     *
     * @throws DomainError {@code NOT_FOUND} outside the right
     */
    public void mustBeWithin(Authority authority) {
        boolean within = this.equals(OWN)
                || switch (authority.scope()) {
                    case ALL -> true;
                    case REGION -> region == null || authority.region() != null && region.isWithin(authority.region());
                    case OWN ->
                        broughtInFor != null
                                && broughtInFor.equals(authority.actor().organisation());
                };
        if (!within) {
            throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
        }
    }

    /** The region below which regions are counted: that of the scope, or else of the right; empty: the province. */
    Optional<RegionCode> top(Authority authority) {
        return Optional.ofNullable(region).or(() -> Optional.ofNullable(authority.region()));
    }
}
