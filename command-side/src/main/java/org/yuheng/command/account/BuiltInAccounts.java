package org.yuheng.command.account;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.yuheng.platform.access.Person;

/**
 * Checks name and password. Argon2 is slow on purpose, so a verified pair is remembered for a minute under a keyed
 * digest; an unknown name costs as much as a wrong password.
 */
final class BuiltInAccounts implements AuthenticationProvider {
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final VerifiedCredentials verified;
    private final String nobodysHash;

    BuiltInAccounts(Accounts accounts, PasswordEncoder passwords, VerifiedCredentials verified) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
        this.nobodysHash = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = asked.getName();
        var password = String.valueOf(asked.getCredentials());
        var person = verified.find(name, password).orElseGet(() -> verify(name, password));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private Person verify(String name, String password) {
        try {
            var found = accounts.find(name);
            var hash = found.map(Accounts.Stored::passwordHash).orElse(nobodysHash);
            if (!passwords.matches(password, hash) || found.isEmpty()) {
                throw new BadCredentialsException("wrong name or password");
            }
            var person = found.get().person();
            verified.remember(name, password, person);
            return person;
        } catch (DataAccessException unreachable) {
            throw new InternalAuthenticationServiceException("accounts are out of reach", unreachable);
        }
    }
}
