package org.yuheng.command.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

/** The register of organisations. */
@Component
public class Organisations {
    private static final RowMapper<Organisation> ROW = (row, index) -> new Organisation(
            row.getString("id"),
            Organisation.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            RegionCode.of(row.getString("region")));

    private final JdbcTemplate jdbc;

    public Organisations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void put(Organisation organisation) {
        jdbc.update(
                """
                INSERT INTO organisation (id, kind, name, region) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, region = excluded.region
                """,
                organisation.id(),
                organisation.kind().name(),
                organisation.name(),
                organisation.region().value());
    }

    public List<Organisation> all(Organisation.Kind kind) {
        return jdbc.query("SELECT * FROM organisation WHERE kind = ? ORDER BY region, id", ROW, kind.name());
    }

    /** Those of a kind that are competent for a place: of the place itself first, then of the regions above it. */
    public List<Organisation> competentFor(RegionCode place, Organisation.Kind kind) {
        var all = all(kind);
        return place.path().stream()
                .flatMap(region -> all.stream().filter(body -> body.region().equals(region)))
                .toList();
    }

    public Optional<Organisation> find(String id) {
        return jdbc.query("SELECT * FROM organisation WHERE id = ?", ROW, id).stream()
                .findFirst();
    }

    /** @throws DomainError {@code UNKNOWN_ORGAN} */
    public Organisation organ(String id) {
        return find(id).orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of()));
    }

    /** The organ that a written name means at a place: same name, in the place itself or the nearest region above it. */
    public Optional<Organisation> organNamed(String name, RegionCode place) {
        var namesakes = jdbc.query("SELECT * FROM organisation WHERE name = ? LIMIT 50", ROW, name);
        return place.path().stream()
                .flatMap(region ->
                        namesakes.stream().filter(organ -> organ.region().equals(region)))
                .findFirst();
    }
}
