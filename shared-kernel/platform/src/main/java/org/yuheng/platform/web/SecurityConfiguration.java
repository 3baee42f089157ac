package org.yuheng.platform.web;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** Who is let in at all. What a person may then do is the access table's matter. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN_TO_ALL = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/error"
    };

    /** @param accounts the built-in accounts; absent outside the embedded profile, where nobody gets in by password */
    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ObjectProvider<AuthenticationProvider> accounts,
            HandlerExceptionResolver handlerExceptionResolver)
            throws Exception {
        AuthenticationEntryPoint refused = (request, response, error) -> handlerExceptionResolver.resolveException(
                request, response, null, new DomainError(ErrorCode.NOT_AUTHENTICATED, Map.of()));
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .requestMatchers("/api/receipts/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/complaints")
                        .permitAll()
                        .requestMatchers("/api/reference/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refused));
        var providers = accounts.orderedStream().toList();
        if (!providers.isEmpty()) {
            http.authenticationManager(new ProviderManager(providers))
                    .httpBasic(basic -> basic.authenticationEntryPoint(refused));
        } else {
            http.anonymous(Customizer.withDefaults());
        }
        return http.build();
    }
}
