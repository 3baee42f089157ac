package org.yuheng.command.account;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords and, where they are switched on, accounts with passwords. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    @ConditionalOnProperty(name = "yuheng.access.basic", havingValue = "true")
    AuthenticationProvider builtInAccounts(Accounts accounts, PasswordEncoder passwords, Clock machineClock) {
        return new BuiltInAccounts(accounts, passwords, new VerifiedCredentials(machineClock));
    }
}
