package org.yuheng.command.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** The register of built-in accounts. */
@Component
public class Accounts {
    private static final RowMapper<Stored> ROW = (row, index) -> new Stored(
            new Person(
                    row.getString("name"),
                    row.getString("display_name"),
                    row.getString("organisation"),
                    row.getString("region") == null ? null : RegionCode.of(row.getString("region")),
                    Arrays.stream((String[]) row.getArray("roles").getArray())
                            .map(Role::valueOf)
                            .collect(Collectors.toSet())),
            row.getString("password_hash"));

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;

    public Accounts(JdbcTemplate jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** Makes the account, or gives the account with this name the new password and rights. */
    public void put(Account account, String password) {
        jdbc.update(
                """
                INSERT INTO account (name, display_name, password_hash, organisation, region, roles, demonstration)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET display_name = excluded.display_name,
                    password_hash = excluded.password_hash, organisation = excluded.organisation,
                    region = excluded.region, roles = excluded.roles, demonstration = excluded.demonstration
                """,
                account.name(),
                account.displayName(),
                passwords.encode(password),
                account.organisation(),
                account.region() == null ? null : account.region().value(),
                account.roles().stream().map(Role::name).toArray(String[]::new),
                account.demonstration());
    }

    public boolean isEmpty() {
        return !Boolean.TRUE.equals(jdbc.queryForObject("SELECT EXISTS (SELECT 1 FROM account)", Boolean.class));
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** Who an account is; empty for an unknown name. */
    public Optional<Person> person(String name) {
        return find(name).map(Stored::person);
    }

    /** Who acts for an organisation in a role. */
    public List<Person> of(String organisation, Role role) {
        return jdbc
                .query(
                        "SELECT * FROM account WHERE organisation = ? AND ? = ANY (roles) ORDER BY name",
                        ROW,
                        organisation,
                        role.name())
                .stream()
                .map(Stored::person)
                .toList();
    }

    Optional<Stored> find(String name) {
        return jdbc.query("SELECT * FROM account WHERE name = ?", ROW, name).stream()
                .findFirst();
    }

    record Stored(Person person, String passwordHash) {}
}
