package org.yuheng.command.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.yuheng.command.CommandSideConfiguration;
import org.yuheng.command.account.Account;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.MasterKeys;
import org.yuheng.command.vault.TestKeys;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.PlatformConfiguration;

/** The whole command side behind HTTP, with its timers, its mail and the accounts of one city. */
final class NoticePlatform implements AutoCloseable {
    private static final String PASSWORD = "Notices-2026";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;

    /** Not marked as a configuration, so that no other test finds it when it looks for those of the command side. */
    @EnableAutoConfiguration
    @EnableScheduling
    @Import(PlatformConfiguration.class)
    @ComponentScan(
            basePackageClasses = CommandSideConfiguration.class,
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "org\\.yuheng\\.command\\.testing\\..*",
                                "org\\.yuheng\\.command\\.CommandSideConfiguration"
                            }))
    static class Wiring {
        @Bean
        MasterKeys masterKeys() {
            return TestKeys.of(1);
        }

        @Bean
        Rules rules() {
            return Rules.published();
        }
    }

    record Answer(int status, JsonNode body) {
        String get(String field) {
            return body.path(field).asText();
        }
    }

    NoticePlatform(FreshDatabase database, Path folder, int mailPort) {
        this(database, folder, mailPort, Map.of());
    }

    /** @param more settings */
    NoticePlatform(FreshDatabase database, Path folder, int mailPort, Map<String, Object> more) {
        var settings = new HashMap<String, Object>(Map.of(
                "spring.datasource.url",
                ((HikariDataSource) database.source()).getJdbcUrl(),
                "spring.datasource.username",
                ((HikariDataSource) database.source()).getUsername(),
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                mailPort,
                "yuheng.notice.from",
                "notices@yuheng.example.org",
                "yuheng.notice.quiet-hours",
                "none",
                "yuheng.notice.tick",
                "PT0.1S",
                "yuheng.import.staging-folder",
                folder.resolve("staging").toString()));
        settings.putAll(Map.of(
                "axon.axonserver.enabled", "false",
                "axon.update-check.disabled", "true",
                "axon.timeout.enabled", "false",
                "axon.serializer.general", "jackson",
                "spring.servlet.multipart.enabled", "false",
                "management.health.mail.enabled", "false",
                "management.endpoint.health.show-details", "always",
                "management.endpoint.health.status.order", "DOWN,OUT_OF_SERVICE,WARNING,UP,UNKNOWN",
                "yuheng.access.basic", "true",
                "server.port", "0"));
        settings.putAll(more);
        context = new SpringApplicationBuilder(Wiring.class)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .run();
        register();
    }

    private void register() {
        var organisations = context.getBean(Organisations.class);
        Samples.register(organisations);
        organisations.put(new Organisation(
                "bureau.zhengzhou", Organisation.Kind.SUPERVISION_BUREAU, "郑州局", RegionCode.of("410100")));
        organisations.put(
                new Organisation("hotline.zhengzhou", Organisation.Kind.HOTLINE, "12345", RegionCode.of("410100")));
        account("clerk", "bureau.zhengzhou", Role.BUREAU_CLERK);
        account("second", "bureau.zhengzhou", Role.BUREAU_CLERK);
        account("reviewer", "bureau.zhengzhou", Role.BUREAU_REVIEWER);
        account("head", "bureau.zhengzhou", Role.BUREAU_HEAD);
        account("gateway", "hotline.zhengzhou", Role.HOTLINE_GATEWAY);
        account("organ", "organ.zhengzhou.scjg", Role.ENFORCEMENT_RESPONDENT);
        account("admin", null, Role.ADMINISTRATOR);
    }

    private void account(String name, String organisation, Role role) {
        var account = new Account(name, name, organisation, RegionCode.of("410100"), Set.of(role), true);
        context.getBean(Accounts.class).put(account, PASSWORD);
    }

    Answer get(String account, String path) {
        return send(account, "GET", path, null);
    }

    Answer post(String account, String path, Object body) {
        return send(account, "POST", path, body);
    }

    /** @param account null for the public */
    Answer send(String account, String method, String path, Object body) {
        try {
            int port = ((WebServerApplicationContext) context).getWebServer().getPort();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (account != null) {
                var pair = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
            }
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body().isEmpty() ? "null" : answer.body()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        }
    }

    @Override
    public void close() {
        context.close();
        http.shutdownNow();
    }
}
