package org.yuheng.kernel.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The code of a known region of Henan: six digits (GB/T 2260), nine for a township. Every instance is known to
 * {@link Regions}; anything else is {@link ErrorCode#UNKNOWN_REGION}. In JSON it is a plain string.
 */
public record RegionCode(String value) {
    public RegionCode {
        if (value == null || !RegionTable.rows().containsKey(value)) {
            throw new DomainError(ErrorCode.UNKNOWN_REGION);
        }
    }

    /** Blanks around the code do not matter. */
    @JsonCreator
    public static RegionCode of(String value) {
        return new RegionCode(value == null ? null : value.strip());
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    /** The Chinese name, for example 金水区. */
    public String name() {
        return row().name();
    }

    public RegionLevel level() {
        return row().level();
    }

    /** The region above; empty for the province. */
    public Optional<RegionCode> parent() {
        return Optional.ofNullable(row().parent()).map(RegionCode::new);
    }

    /** This region and those above it, up to the province. */
    public List<RegionCode> path() {
        return Stream.iterate(Optional.of(this), Optional::isPresent, region -> region.flatMap(RegionCode::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Is this the other region, or below it? */
    public boolean isWithin(RegionCode other) {
        return path().contains(other);
    }

    /** The city that this region is or lies in; the province for the province. */
    public RegionCode city() {
        return path().stream()
                .filter(region -> region.level() == RegionLevel.CITY)
                .findFirst()
                .orElse(this);
    }

    @Override
    public String toString() {
        return value;
    }

    private RegionTable.Row row() {
        return RegionTable.rows().get(value);
    }
}
