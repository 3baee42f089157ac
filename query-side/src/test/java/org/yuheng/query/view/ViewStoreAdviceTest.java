package org.yuheng.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.platform.log.HeadLogPositions;
import org.yuheng.platform.log.LogPositions;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.paper.PaperTemplates;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.platform.web.WebConfiguration;
import org.yuheng.query.QuerySideConfiguration;
import org.yuheng.query.support.CuttableLine;
import org.yuheng.query.support.People;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.support.TestRegister;
import org.yuheng.query.support.TestTemplates;
import org.yuheng.query.support.TestVault;

/** What a client hears while the view store is out of reach, asked over HTTP where every other advice is at work too. */
class ViewStoreAdviceTest {
    private static final String LETTERS = "/api/views/complaint-detail-v2/dead-letters";

    @TempDir
    private static Path folder;

    private static final TestMongo MONGO = new TestMongo();
    private static final CuttableLine LINE = new CuttableLine(Integer.parseInt(
            new ConnectionString(MONGO.uri()).getHosts().getFirst().split(":")[1]));
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void startAndCutTheLine() {
        context = new SpringApplication(TestApplication.class)
                .run(
                        "--server.port=0",
                        "--axon.axonserver.enabled=false",
                        "--axon.serializer.general=jackson",
                        "--axon.update-check.disabled=true",
                        "--yuheng.mongo.uri=mongodb://127.0.0.1:" + LINE.port()
                                + "/yuheng?serverSelectionTimeoutMS=2000",
                        "--yuheng.index.folder=" + folder.resolve("index"),
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=ERROR");
        assertThat(ask("GET", LETTERS).statusCode())
                .as("as long as it is in reach")
                .isEqualTo(200);
        LINE.cut();
    }

    @AfterAll
    static void stop() {
        LINE.mend();
        context.close();
        LINE.close();
        MONGO.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/views",
        "GET, " + LETTERS,
        "POST, " + LETTERS + "/any/retry",
        "GET, /api/receipts/2345678923456789"
    })
    void theStoreIsOutOfReachAndOneMayTryAgain(String method, String path) {
        var answer = ask(method, path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("STORE_UNREACHABLE");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void anyOtherFailureIsStillTheMatterOfThePlatform() {
        var answer = ask("GET", "/defect");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("INTERNAL").doesNotContain("words of a person");
    }

    private static HttpResponse<String> ask(String method, String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Basic YWRtaW46cGFzc3dvcmQ=")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The query side with its web edge; whoever gives a password is the administrator. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
            })
    @Import({QuerySideConfiguration.class, WebConfiguration.class, TestApplication.Defect.class})
    static class TestApplication {
        @RestController
        static class Defect {
            @GetMapping("/defect")
            @Requires(Action.KEEP_VIEWS)
            void defect() {
                throw new IllegalStateException("words of a person");
            }
        }

        @Bean
        AuthenticationProvider anybody() {
            return new AuthenticationProvider() {
                @Override
                public Authentication authenticate(Authentication given) {
                    return UsernamePasswordAuthenticationToken.authenticated(People.ADMINISTRATOR, null, List.of());
                }

                @Override
                public boolean supports(Class<?> authentication) {
                    return true;
                }
            };
        }

        @Bean("defaultAxonObjectMapper")
        com.fasterxml.jackson.databind.ObjectMapper mapper() {
            return EventMapper.create();
        }

        @Bean
        EventStorageEngine engine() {
            return new InMemoryEventStorageEngine();
        }

        @Bean
        LogPositions positions(EventStore events) {
            return new HeadLogPositions(events);
        }

        @Bean
        Clock machineClock() {
            return Clock.systemUTC();
        }

        @Bean
        LegalClock legalClock(Clock machine) {
            return new LegalClock(machine, Duration.ZERO);
        }

        @Bean
        PaperTemplates paperTemplates() {
            return new TestTemplates();
        }

        @Bean
        OrganRegister organRegister() {
            return new TestRegister(List.of());
        }

        @Bean
        VaultReader vault() {
            return new TestVault();
        }
    }
}
