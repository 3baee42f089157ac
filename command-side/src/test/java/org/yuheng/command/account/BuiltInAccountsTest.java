package org.yuheng.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

class BuiltInAccountsTest {
    private static final PasswordEncoder PASSWORDS = new AccountConfiguration().passwordEncoder();
    private static final Account CLERK = new Account(
            "bureau.zhengzhou", "郑州局经办人", "bureau.zhengzhou", RegionCode.of("410100"), Set.of(Role.BUREAU_CLERK), true);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final MovableClock clock = new MovableClock();
    private Accounts accounts;
    private BuiltInAccounts builtIn;

    @BeforeEach
    void open() {
        database.jdbc()
                .update("INSERT INTO organisation VALUES ('bureau.zhengzhou', 'SUPERVISION_BUREAU', '郑州局', '410100')");
        accounts = new Accounts(database.jdbc(), PASSWORDS);
        accounts.put(CLERK, "correct horse");
        builtIn = new BuiltInAccounts(accounts, PASSWORDS, new VerifiedCredentials(clock));
    }

    @Test
    void theRightPasswordOpensTheAccountWithItsRights() {
        var opened = builtIn.authenticate(asked("bureau.zhengzhou", "correct horse"));

        assertThat(opened.isAuthenticated()).isTrue();
        assertThat(opened.getCredentials()).isNull();
        assertThat(opened.getPrincipal())
                .isEqualTo(new Person(
                        "bureau.zhengzhou",
                        "郑州局经办人",
                        "bureau.zhengzhou",
                        RegionCode.of("410100"),
                        Set.of(Role.BUREAU_CLERK)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "wrong", "correct horse ", "Correct horse"})
    void aWrongPasswordDoesNot(String password) {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhou", password)));
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("nobody", "nobody")))
                .withMessage("wrong name or password");
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhou", "wrong")))
                .withMessage("wrong name or password");
    }

    @Test
    void aVerifiedPairIsRememberedForAMinute() {
        builtIn.authenticate(asked("bureau.zhengzhou", "correct horse"));
        database.jdbc().update("DELETE FROM account");

        clock.pass(Duration.ofSeconds(60));
        assertThat(builtIn.authenticate(asked("bureau.zhengzhou", "correct horse"))
                        .isAuthenticated())
                .isTrue();

        clock.pass(Duration.ofMillis(1));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhou", "correct horse")));
    }

    @Test
    void onlyThatPairIsRemembered() {
        builtIn.authenticate(asked("bureau.zhengzhou", "correct horse"));

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhou", "correct hors")));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhouc", "orrect horse")));
    }

    @Test
    void aWrongPasswordIsNotRememberedAsRight() {
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhou", "wrong")));
        }
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        accounts.put(CLERK, "battery staple");

        assertThat(builtIn.authenticate(asked("bureau.zhengzhou", "battery staple"))
                        .isAuthenticated())
                .isTrue();
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> builtIn.authenticate(asked("bureau.zhengzhou", "correct horse")));
    }

    @Test
    void passwordsAreKeptAsHashesOnly() {
        var hash = database.jdbc().queryForObject("SELECT password_hash FROM account", String.class);

        assertThat(hash).startsWith("$argon2id$").doesNotContain("correct horse");
    }

    @Test
    void anAccountMayHaveNeitherOrganisationNorRegion() {
        accounts.put(new Account("wang", "王示范", null, null, Set.of(Role.ENTERPRISE_USER), false), "p");

        assertThat(builtIn.authenticate(asked("wang", "p")).getPrincipal())
                .isEqualTo(new Person("wang", "王示范", null, null, Set.of(Role.ENTERPRISE_USER)));
    }

    @Test
    void whetherThereIsAnyAccountIsKnown() {
        assertThat(accounts.isEmpty()).isFalse();
        assertThat(accounts.has("bureau.zhengzhou")).isTrue();
        assertThat(accounts.has("nobody")).isFalse();
        database.jdbc().update("DELETE FROM account");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void accountsOutOfReachAreNoWrongPassword() {
        var nowhere =
                new JdbcTemplate(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1"));
        var cutOff = new BuiltInAccounts(new Accounts(nowhere, PASSWORDS), PASSWORDS, new VerifiedCredentials(clock));

        assertThatExceptionOfType(InternalAuthenticationServiceException.class)
                .isThrownBy(() -> cutOff.authenticate(asked("bureau.zhengzhou", "correct horse")));
    }

    private static Authentication asked(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-12-01T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
