package org.yuheng.platform.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.yuheng.kernel.calendar.LegalDay;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** The shared edge: who asks, what may be asked, how times and languages are written. */
@Configuration(proxyBeanMethods = false)
@Import({ContractConfiguration.class, ProblemAdvice.class, SecurityConfiguration.class})
public class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentPerson());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor());
    }

    @Bean
    BodyLimit bodyLimit(HandlerExceptionResolver handlerExceptionResolver) {
        return new BodyLimit(handlerExceptionResolver);
    }

    /** Chinese unless the client prefers English. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.CHINESE);
        return resolver;
    }

    /** Instants leave as legal time with offset: 2026-12-05T00:00:00+08:00. */
    @Bean
    JsonMapperBuilderCustomizer legalTimes() {
        var module = new SimpleModule("legal-times").addSerializer(Instant.class, new InstantInLegalZone());
        return builder -> builder.addModule(module);
    }

    private static final class InstantInLegalZone extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(LegalDay.ZONE)));
        }
    }
}
